package org.meetingdossier.dossier.transfer;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.springframework.context.ConfigurableApplicationContext;

import org.meetingdossier.platform.database.DatabaseCommand;

/**
 * The commands {@code --dossier.export=DIR} and {@code --dossier.import=DIR}: all
 * dossiers out of an installation, or into one, with their revisions, editions and
 * decisions, and without any account. Nothing is ever overwritten.
 */
public final class TransferCommand {

	private static final String EXPORT = "--dossier.export=";

	private static final String IMPORT = "--dossier.import=";

	private TransferCommand() {
	}

	/**
	 * Runs the command if the arguments ask for it.
	 * @param arguments command line arguments, also those that are settings
	 * @param out where it is said what came of it
	 * @param err where a sentence goes when nothing was exported or imported
	 * @return the exit code, or empty when the arguments ask for something else
	 */
	public static OptionalInt run(List<String> arguments, PrintStream out, PrintStream err) {
		Optional<Path> to = DatabaseCommand.option(EXPORT, arguments).map(Path::of);
		Optional<Path> from = DatabaseCommand.option(IMPORT, arguments).map(Path::of);
		if (to.isPresent() && from.isPresent()) {
			err.println("Ask for an export or for an import, not for both at once.");
			return OptionalInt.of(DatabaseCommand.FAILED);
		}
		if (to.isPresent()) {
			return OptionalInt.of(with(arguments, err, (context) -> exportTo(to.get(), context, out)));
		}
		if (from.isPresent()) {
			return OptionalInt.of(with(arguments, err, (context) -> importFrom(from.get(), context, out)));
		}
		return OptionalInt.empty();
	}

	private static int with(List<String> arguments, PrintStream err, Consumer<ConfigurableApplicationContext> command) {
		return DatabaseCommand.run(TransferConfiguration.class, arguments, (context) -> {
			try {
				command.accept(context);
				return 0;
			}
			catch (TransferRefusedException ex) {
				err.println(ex.getMessage());
			}
			catch (UncheckedIOException ex) {
				err.println("The files cannot be read or written: " + ex.getMessage());
			}
			return DatabaseCommand.FAILED;
		}, err, "The database cannot be used");
	}

	private static void exportTo(Path folder, ConfigurableApplicationContext context, PrintStream out) {
		List<String> files = context.getBean(ExportDossiers.class).to(folder);
		files.forEach(out::println);
		out.printf("Exported %d dossiers to %s. They are whole, whatever their level: keep them as their strictest.%n",
				files.size(), folder);
	}

	private static void importFrom(Path folder, ConfigurableApplicationContext context, PrintStream out) {
		List<ImportDossiers.Imported> files = context.getBean(ImportDossiers.class).from(folder);
		files.forEach((one) -> out
			.println(one.file() + (one.isNew() ? "" : ": its dossier is here already and stays as it is")));
		out.printf("Imported %d of %d dossiers.%n", files.stream().filter(ImportDossiers.Imported::isNew).count(),
				files.size());
	}

}
