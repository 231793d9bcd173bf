package org.meetingdossier.check.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code --citations=FILE}: prints what a file cites, as JSON, and starts no
 * application. {@code --details} adds what has no id of its own.
 */
public final class CitationsCommand {

	private static final String OPTION = "--citations=";

	private static final String DETAILS = "--details";

	private static final int FAILED = 1;

	private CitationsCommand() {
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
		if (file.isEmpty()) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(print(file.get(), arguments.contains(DETAILS), out, err));
	}

	private static int print(String file, boolean details, PrintStream out, PrintStream err) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(Path.of(file)));
			String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			out.println(JsonMapper.shared().writeValueAsString(FoundCitation.in(text, details)));
			return 0;
		}
		catch (CharacterCodingException ex) {
			err.println("The file " + file + " is not UTF-8 text. Save it as UTF-8 and try again.");
		}
		catch (IOException ex) {
			err.println("The file " + file + " cannot be read. Check its name and whether you may open it.");
		}
		return FAILED;
	}

}
