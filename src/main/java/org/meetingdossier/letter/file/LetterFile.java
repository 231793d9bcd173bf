package org.meetingdossier.letter.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.UnreadableLetterException.Reason;
import org.meetingdossier.letter.word.WordLetter;
import org.meetingdossier.letter.xml.Archive;

/**
 * A file with a letter. What it is follows from its first bytes; a file that says nothing
 * there is what its name says.
 */
public final class LetterFile {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLD_OFFICE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final byte[] PDF = { '%', 'P', 'D', 'F' };

	private static final byte[] RTF = { '{', '\\', 'r', 't', 'f' };

	/** How old Office files name the part that a password protects. */
	private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private static final String[] OLD = { ".doc", ".docm", ".dot", ".rtf", ".wpd" };

	private LetterFile() {
	}

	/**
	 * Why a file of this name can be no letter that is read here.
	 * @param name the name of the file
	 * @return the reason; empty for text, HTML, XML of official publications, Word and
	 * OpenDocument
	 */
	public static Optional<Reason> refusal(String name) {
		if (isNamed(name, ".txt", ".html", ".htm", ".xml", ".docx", ".odt")) {
			return Optional.empty();
		}
		if (isNamed(name, ".pdf")) {
			return Optional.of(Reason.PDF);
		}
		return Optional.of(isNamed(name, OLD) ? Reason.OLD_FORMAT : Reason.UNKNOWN);
	}

	/**
	 * Reads a file.
	 * @param name its name
	 * @param bytes its content
	 * @return the letter
	 * @throws UnreadableLetterException if it cannot be read, with the reason
	 */
	public static Letter read(String name, byte[] bytes) throws UnreadableLetterException {
		try {
			if (startsWith(bytes, ZIP)) {
				return TypedNotes.placed(zipped(bytes));
			}
			refuseOthers(name, bytes);
			if (PublishedLetter.isOne(bytes)) {
				return PublishedLetter.read(bytes);
			}
			if (isNamed(name, ".html", ".htm", ".xml")) {
				return TypedNotes.placed(HtmlLetter.read(bytes));
			}
			if (isNamed(name, ".docx", ".odt")) {
				throw new UnreadableLetterException(Reason.BROKEN);
			}
			return TypedNotes.placed(PlainLetter.read(decode(bytes)));
		}
		catch (IOException | XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			throw new UnreadableLetterException(Reason.BROKEN, ex);
		}
	}

	private static Letter zipped(byte[] bytes) throws IOException, XMLStreamException, UnreadableLetterException {
		try (Archive archive = Archive.of(bytes)) {
			if (archive.has("[Content_Types].xml")) {
				return WordLetter.read(archive, LetterFile::within);
			}
			if (archive.has("content.xml")) {
				return OpenTextLetter.read(archive);
			}
			throw new UnreadableLetterException(Reason.UNKNOWN);
		}
	}

	/**
	 * Reads a file that a file of Word holds.
	 * @param name its name
	 * @param bytes its content
	 * @return the letter in it; null for a kind that is not read
	 * @throws IOException if it is damaged
	 * @throws UnreadableLetterException if it is too large
	 */
	public static @Nullable Letter within(String name, byte[] bytes) throws IOException, UnreadableLetterException {
		if (isNamed(name, ".html", ".htm", ".xhtml")) {
			return HtmlLetter.read(bytes);
		}
		return isNamed(name, ".txt") ? PlainLetter.read(decode(bytes)) : null;
	}

	private static void refuseOthers(String name, byte[] bytes) throws UnreadableLetterException {
		if (startsWith(bytes, OLD_OFFICE)) {
			throw new UnreadableLetterException(holds(bytes, ENCRYPTED) ? Reason.ENCRYPTED : Reason.OLD_FORMAT);
		}
		if (startsWith(bytes, PDF)) {
			throw new UnreadableLetterException(Reason.PDF);
		}
		if (startsWith(bytes, RTF)) {
			throw new UnreadableLetterException(Reason.OLD_FORMAT);
		}
		Optional<Reason> refusal = refusal(name);
		if (refusal.isPresent()) {
			throw new UnreadableLetterException(refusal.get());
		}
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
	}

	private static boolean holds(byte[] bytes, byte[] part) {
		for (int i = 0; i + part.length <= bytes.length; i += 2) {
			if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
				return true;
			}
		}
		return false;
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
			throw new UnreadableLetterException(Reason.UNKNOWN);
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
