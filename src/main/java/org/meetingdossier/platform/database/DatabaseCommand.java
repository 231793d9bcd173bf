package org.meetingdossier.platform.database;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedRuntimeException;

/**
 * A command that needs the database of the settings and nothing of the web application.
 */
public final class DatabaseCommand {

	/** The exit code of a command that did not do what was asked. */
	public static final int FAILED = 1;

	/** H2: another process has the file. */
	private static final int IN_USE = 90020;

	private DatabaseCommand() {
	}

	/**
	 * What an option of the command line says.
	 * @param start the option with its equals sign
	 * @param arguments the command line
	 * @return what stands behind the equals sign, or empty when the option is not there
	 */
	public static Optional<String> option(String start, List<String> arguments) {
		return arguments.stream()
			.filter((argument) -> argument.startsWith(start))
			.map((argument) -> argument.substring(start.length()))
			.findFirst();
	}

	/**
	 * Starts what a command needs, and does it.
	 * @param configuration what it needs
	 * @param arguments the command line, with settings among them
	 * @param command what to do; gives the exit code
	 * @param err where a sentence goes when the database refuses
	 * @param failed how that sentence begins
	 * @return the exit code
	 */
	public static int run(Class<?> configuration, List<String> arguments,
			ToIntFunction<ConfigurableApplicationContext> command, PrintStream err, String failed) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(configuration)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("logging.level.root=warn")
			.run(arguments.toArray(String[]::new))) {
			return command.applyAsInt(context);
		}
		catch (NestedRuntimeException ex) {
			err.println(failed + ": " + why(ex));
			return FAILED;
		}
	}

	static String why(NestedRuntimeException failure) {
		boolean inUse = FailureCauses.of(failure)
			.all()
			.stream()
			.anyMatch((cause) -> cause instanceof SQLException sql && sql.getErrorCode() == IN_USE);
		return inUse
				? "the database file is open in another application. It can be open in one only: stop that one first."
				: FailureCauses.firstLine(failure.getMostSpecificCause());
	}

}
