package org.meetingdossier.account.audit;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import org.meetingdossier.platform.database.DatabaseCommand;

/**
 * The command {@code --dossier.audit=verify}: says whether the audit log is as it was
 * written. It starts nothing but the connection to the database of the settings, so that
 * looking changes nothing: no migration, no demo, no jobs, no web.
 */
public final class AuditCommand {

	private static final String OPTION = "--dossier.audit=";

	private static final int SOUND = 0;

	private AuditCommand() {
	}

	/**
	 * Runs the command if the arguments ask for it.
	 * @param arguments command line arguments, also those that are settings
	 * @param out where the answer goes
	 * @param err where a sentence goes when there is no answer
	 * @return the exit code, zero only for a log that is sound, or empty when the
	 * arguments ask for something else
	 */
	public static OptionalInt run(List<String> arguments, PrintStream out, PrintStream err) {
		Optional<String> asked = DatabaseCommand.option(OPTION, arguments);
		if (asked.isEmpty()) {
			return OptionalInt.empty();
		}
		if (!asked.get().equals("verify")) {
			err.println("The audit log can only be verified: " + OPTION + "verify");
			return OptionalInt.of(DatabaseCommand.FAILED);
		}
		return OptionalInt.of(DatabaseCommand.run(Database.class, arguments, (context) -> verify(context, out), err,
				"The audit log cannot be read"));
	}

	private static int verify(ConfigurableApplicationContext context, PrintStream out) {
		AuditReport report = new AuditLog(context.getBean(JdbcClient.class), Clock.systemUTC(),
				context.getBean(PlatformTransactionManager.class))
			.verify();
		out.println(sentence(report));
		return report.isSound() ? SOUND : DatabaseCommand.FAILED;
	}

	static String sentence(AuditReport report) {
		if (report.fault() == null) {
			return "The audit log is sound: %d entries, the last with hash %s.".formatted(report.sound(),
					report.newestHash().isEmpty() ? "none" : report.newestHash());
		}
		String what = switch (report.fault()) {
			case MISSING -> "it is missing";
			case CHANGED -> "it is not what was written";
			case ADDED -> "it was not written by Meeting Dossier";
		};
		return "The audit log is broken at entry %d: %s. The %d before it are sound.".formatted(report.firstBroken(),
				what, report.sound());
	}

	/** No component, so that only this command starts it. */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	static final class Database {

	}

}
