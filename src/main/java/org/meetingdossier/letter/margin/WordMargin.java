package org.meetingdossier.letter.margin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.LetterText;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.UnreadableLetterException.Reason;
import org.meetingdossier.letter.file.LetterFile;
import org.meetingdossier.letter.word.WordLetter;
import org.meetingdossier.letter.writing.Origin;
import org.meetingdossier.letter.xml.Archive;

/**
 * A letter in Word with room in its margin: the same file with comments at words of its
 * one text. Whatever else the file holds stays as it is, byte for byte; taking the markup
 * of the comments out of its main part gives that part as it was.
 */
public final class WordMargin {

	private final byte[] file;

	private final WordLetter.Placed placed;

	private final String xml;

	private final Charset charset;

	private WordMargin(byte[] file, WordLetter.Placed placed, byte[] part) throws UnreadableLetterException {
		this.file = file;
		this.placed = placed;
		this.charset = charsetOf(part);
		this.xml = new String(part, this.charset);
		if (!Arrays.equals(this.xml.getBytes(this.charset), part)) {
			throw new UnreadableLetterException(Reason.BROKEN);
		}
	}

	/**
	 * Whether a file is one of Word, by what it holds.
	 * @param file the file
	 * @return false for all others, and for a file that is damaged
	 */
	public static boolean isWord(byte[] file) {
		try (Archive archive = Archive.of(file)) {
			return archive.has(WordPackage.TYPES);
		}
		catch (IOException | UnreadableLetterException | IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * Reads a letter.
	 * @param file the file, which is one of Word
	 * @return the letter with its margin
	 * @throws UnreadableLetterException if it cannot be read, or a part of it could not
	 * be written again as it was
	 */
	public static WordMargin of(byte[] file) throws UnreadableLetterException {
		try (Archive archive = Archive.of(file)) {
			WordLetter.Placed placed = WordLetter.readPlaced(archive, LetterFile::within);
			byte[] part = archive.part(placed.part());
			if (part == null) {
				throw new UnreadableLetterException(Reason.BROKEN);
			}
			return new WordMargin(file, placed, part);
		}
		catch (IOException | XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			throw new UnreadableLetterException(Reason.BROKEN, ex);
		}
	}

	/**
	 * How much there is to be gone through.
	 * @return the characters of the main part, with all its markup
	 */
	public int length() {
		return this.xml.length();
	}

	/**
	 * The letter.
	 * @return its blocks and notes
	 */
	public Letter letter() {
		return this.placed.letter();
	}

	/**
	 * The file with comments. Word has none in a footnote: what is said of words there
	 * hangs on its mark. What is said of words in a file within the file hangs on the
	 * words before it.
	 * @param notes the comments, in the order of the text
	 * @param author who makes them
	 * @param initials the author in short
	 * @param at when
	 * @return the file
	 */
	public byte[] with(List<MarginNote> notes, String author, String initials, Instant at) {
		try (Archive archive = Archive.of(this.file)) {
			WordPackage file = new WordPackage(archive, this.placed.part());
			String known = file.comments();
			boolean strict = this.xml.contains(CommentsPart.STRICT);
			String mark = MarginMarkup.freeMark(this.xml, (known != null) ? known : "");
			CommentsPart comments = new CommentsPart(known, strict, mark);
			MarginMarkup markup = new MarginMarkup(this.xml, strict ? CommentsPart.STRICT : CommentsPart.MAIN, mark);
			for (MarginNote note : notes) {
				if (place(note, comments.next(), markup)) {
					comments.add(note.lines(), author, initials, at);
				}
			}
			ByteArrayOutputStream written = new ByteArrayOutputStream(this.file.length + this.file.length / 2);
			file.write(written, markup.write().getBytes(this.charset), comments);
			return written.toByteArray();
		}
		catch (IOException | XMLStreamException | UnreadableLetterException ex) {
			throw new IllegalStateException("It could be read before", ex);
		}
	}

	private boolean place(MarginNote note, int comment, MarginMarkup markup) {
		Integer mark = markOf(note);
		if (mark != null) {
			markup.around(mark, comment);
			return true;
		}
		Origin first = null;
		Origin last = null;
		Origin before = null;
		for (Origin origin : this.placed.origins().words()) {
			if (origin.end() <= note.start()) {
				before = origin;
			}
			else if (origin.start() < note.end()) {
				first = (first != null) ? first : origin;
				last = origin;
			}
		}
		if (first != null && last != null) {
			markup.start(first.element(), Math.max(0, note.start() - first.start()), comment);
			markup.end(last.element(), Math.min(last.length(), note.end() - last.start()), comment);
			return true;
		}
		if (before != null) {
			markup.behind(before.element(), comment);
			return true;
		}
		return false;
	}

	private @Nullable Integer markOf(MarginNote note) {
		List<LetterText.Note> notes = this.placed.letter().inOneText().notes();
		for (int index = 0; index < notes.size(); index++) {
			if (notes.get(index).holds(note.start())) {
				return this.placed.origins().marks().get(this.placed.letter().notes().get(index).id());
			}
		}
		return null;
	}

	/** As the standard has it: UTF-8, or UTF-16 with a sign in front. */
	private static Charset charsetOf(byte[] part) {
		if (part.length > 1 && (part[0] & 0xFF) == 0xFE && (part[1] & 0xFF) == 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		if (part.length > 1 && (part[0] & 0xFF) == 0xFF && (part[1] & 0xFF) == 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		return StandardCharsets.UTF_8;
	}

}
