package org.meetingdossier.citation.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the letters and the expression to files, for a program outside the JVM.
 */
final class WriteLetters {

	private WriteLetters() {
	}

	public static void main(String[] arguments) throws IOException {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		Files.writeString(directory.resolve("letters.txt"), Texts.letters(50_000_000, true));
		// ripgrep knows Unicode words unless told not to, and is fifty times slower then.
		String words = BigExpression.WORDS.replace("\\b", "(?-u:\\b)");
		Files.writeString(directory.resolve("expression.txt"), words);
	}

}
