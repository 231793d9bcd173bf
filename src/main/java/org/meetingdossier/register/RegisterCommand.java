package org.meetingdossier.register;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;

import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.platform.database.DatabaseCommand;
import org.meetingdossier.register.file.RegisterDate;
import org.meetingdossier.register.file.RegisterFile;

/**
 * The command {@code --register.import=FILE}: imports a file of a register, prints how
 * far it is and what came of it. {@code --register.as-of=2025-02-01} and
 * {@code --register.source=…} tell what the file does not say itself. A command that was
 * stopped is taken up again by giving it once more.
 */
public final class RegisterCommand {

	private static final String FILE = "--register.import=";

	private static final String AS_OF = "--register.as-of=";

	private static final String SOURCE = "--register.source=";

	private static final int MOST_PRINTED = 50;

	private RegisterCommand() {
	}

	/**
	 * Runs the command if the arguments ask for it.
	 * @param arguments command line arguments, also those that are settings
	 * @param out where progress and report go
	 * @param err where a sentence goes when nothing could be imported
	 * @return the exit code, zero when the file was read to its end, or empty when the
	 * arguments ask for something else
	 */
	public static OptionalInt run(List<String> arguments, PrintStream out, PrintStream err) {
		Optional<String> file = DatabaseCommand.option(FILE, arguments);
		if (file.isEmpty()) {
			return OptionalInt.empty();
		}
		Path path = Path.of(file.get());
		if (!Files.isReadable(path) || Files.isDirectory(path)) {
			err.println("The file " + path + " cannot be read. Check its name and whether you may open it.");
			return OptionalInt.of(DatabaseCommand.FAILED);
		}
		Optional<String> day = DatabaseCommand.option(AS_OF, arguments);
		LocalDate asOf = day.flatMap(RegisterDate::parse).orElse(null);
		if (day.isPresent() && asOf == null) {
			err.println(AS_OF + day.get() + " is no day. Write it as 2025-02-01.");
			return OptionalInt.of(DatabaseCommand.FAILED);
		}
		return OptionalInt.of(importFile(arguments, path, asOf, out, err));
	}

	private static int importFile(List<String> arguments, Path path, @Nullable LocalDate asOf, PrintStream out,
			PrintStream err) {
		RegisterFile file = new RegisterFile(new FileSystemResource(path), path.getFileName().toString(),
				DatabaseCommand.option(SOURCE, arguments).orElse(null), asOf);
		return DatabaseCommand.run(RegisterCommandConfiguration.class, arguments,
				(context) -> importFile(file, context, out), err,
				"The register cannot be written (it can also be imported on its page /admin/register)");
	}

	private static int importFile(RegisterFile file, ConfigurableApplicationContext context, PrintStream out) {
		long start = System.nanoTime();
		ImportReport report = context.getBean(ImportSnapshot.class)
			.run(file, AuditEvent.SYSTEM, (read, bytes, rows) -> out.printf("%3d%%  %,d rows%n",
					(bytes > 0) ? 100 * read / bytes : 100, rows));
		print(report, System.nanoTime() - start, context.getBean(MessageSource.class), out);
		return switch (report.outcome()) {
			case COMPLETED, REPEATED -> 0;
			case REFUSED, BROKEN_OFF -> DatabaseCommand.FAILED;
		};
	}

	private static void print(ImportReport report, long nanos, MessageSource messages, PrintStream out) {
		out.println(sentence(report, nanos / 1e9));
		report.findings()
			.stream()
			.limit(MOST_PRINTED)
			.forEach((finding) -> out.println(finding.code() + ": " + messages.getMessage(finding, Locale.ENGLISH)));
		if (report.findingCount() > MOST_PRINTED) {
			out.printf("… and %,d more.%n", report.findingCount() - MOST_PRINTED);
		}
	}

	static String sentence(ImportReport report, double seconds) {
		String what = switch (report.outcome()) {
			case COMPLETED -> "Imported";
			case REPEATED -> "This file was imported before, nothing changed";
			case REFUSED -> "Refused, nothing was imported";
			case BROKEN_OFF -> "The file broke off; imported what stands before";
		};
		return "%s: %,d new or changed, %,d unchanged, %,d deleted at the source, %,d findings, %.1f s.".formatted(what,
				report.imported(), report.unchanged(), report.passedOver(), report.findingCount(), seconds);
	}

}
