package org.meetingdossier.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.intake.proposal.Proposals;
import org.meetingdossier.intake.stage.Intake;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

/**
 * Prints the proposed dossier of a letter as JSON, without starting the application:
 * {@code --intake=letter.docx}.
 */
public final class IntakeCommand {

	private static final String OPTION = "--intake=";

	private static final int FAILED = 1;

	private IntakeCommand() {
	}

	/**
	 * Runs the command if the arguments ask for it.
	 * @param arguments command line arguments
	 * @param out where the JSON goes
	 * @param err where a sentence goes when the file cannot be read
	 * @return the exit code, or empty when the arguments ask for something else
	 */
	public static OptionalInt run(List<String> arguments, PrintStream out, PrintStream err) {
		Optional<String> file = arguments.stream()
			.filter((argument) -> argument.startsWith(OPTION))
			.map((argument) -> argument.substring(OPTION.length()))
			.findFirst();
		return file.isEmpty() ? OptionalInt.empty() : OptionalInt.of(print(file.get(), out, err));
	}

	private static int print(String file, PrintStream out, PrintStream err) {
		try {
			Proposals proposals = Intake.of(LetterFile.read(file, Files.readAllBytes(Path.of(file))));
			out.println(JsonMapper.shared().writeValueAsString(proposals));
			return 0;
		}
		catch (UnreadableLetterException ex) {
			err.println("The file " + file + " cannot be read as a letter (" + ex.reason().code()
					+ "). Save it as .docx, .odt, .html or .txt and try again.");
		}
		catch (IOException ex) {
			err.println("The file " + file + " cannot be read. Check its name and whether you may open it.");
		}
		return FAILED;
	}

}
