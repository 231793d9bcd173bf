package org.meetingdossier.check.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file with a letter. What it is follows from its name and must fit its first bytes.
 */
public final class LetterFile {

	private LetterFile() {
	}

	/**
	 * Whether a file of this name can be read.
	 * @param name the name of the file
	 * @return true for text, HTML and Word
	 */
	public static boolean isKnown(String name) {
		return isNamed(name, ".txt", ".html", ".htm", ".docx");
	}

	/**
	 * Reads a file.
	 * @param name its name, of which {@link #isKnown} is true
	 * @param bytes its content
	 * @return its words
	 * @throws UnreadableLetterException if it is not what its name says, or too large when
	 * unpacked
	 */
	public static LetterText read(String name, byte[] bytes) throws UnreadableLetterException {
		if (isNamed(name, ".docx")) {
			return WordLetter.read(bytes);
		}
		return isNamed(name, ".txt") ? LetterText.of(decode(bytes)) : HtmlLetter.read(bytes);
	}

	/** Old programs save Windows-1252, in which any bytes are text. */
	private static String decode(byte[] bytes) throws UnreadableLetterException {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			text = new String(bytes, Charset.forName("windows-1252"));
		}
		if (text.indexOf('\0') >= 0) {
			throw new UnreadableLetterException("check.file.not-text");
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static boolean isNamed(String name, String... ends) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (String end : ends) {
			if (lower.endsWith(end)) {
				return true;
			}
		}
		return false;
	}

}
