package org.meetingdossier.letter.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Unplaced.Code;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.writing.BlockInWriting;
import org.meetingdossier.letter.writing.LetterBuilder;
import org.meetingdossier.letter.writing.PlainSpelling;

/**
 * Reads a letter from plain text. Paragraphs have empty lines between them. What programs
 * leave of notes when they turn a document into text is put back:
 * {@code words[footnoteRef:2] … [2:  the note]}, {@code words[^1]} with
 * {@code [^1]: the note} on a line of its own, and {@code words[1]} with
 * {@code [1] the note} at the end.
 */
public final class PlainLetter {

	private static final Pattern LEFTOVERS = Pattern.compile("\\[bookmark: [^\\]\\n]{0,200}\\]");

	private static final Pattern IMAGES = Pattern.compile("\\[image: [^\\]\\n]{0,400}\\]");

	private static final Pattern MARKS = Pattern.compile(
			"\\[(?<kind>footnote|endnote)Ref:(?<id>\\d{1,5})\\]|\\[\\^(?<caret>[^\\]\\s]{1,20})\\](?!:)|\\[(?<plain>\\d{1,3}) ?\\]");

	private static final Pattern LINE_NOTE = Pattern
		.compile("(?m)^\\[(?:\\^(?<caret>[^\\]\\s]{1,20})\\]:|(?<plain>\\d{1,3}) ?\\]:?)[ \\t]+(?<text>\\S.*)$");

	private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-\u2022*\u2013]|\\(?[0-9a-z]{1,2}[.)])\\s+(?=\\S)");

	private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s+(?=\\S)");

	private static final Pattern LOOKS = Pattern.compile(
			"(?<![\\w*_])(?:(?:\\*\\*|__)(?=\\S)(?<bold>[^*_\\n]{1,160})(?<=\\S)(?:\\*\\*|__)|[*_](?=\\S)(?<italic>[^*_\\n]{1,160})(?<=\\S)[*_])(?![\\w*_])");

	private static final String RAISED_DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

	private static final Pattern RAISED = Pattern.compile("[" + RAISED_DIGITS + "]{1,3}");

	/** A mark that a program raises with signs: words^([1]). */
	private static final Pattern RAISED_MARK = Pattern.compile("\\^\\((\\[\\d{1,3}\\])\\)");

	private static final Pattern RAISED_NOTE = Pattern.compile("(?m)^[" + RAISED_DIGITS + "]{1,3}[ \\t]+\\S");

	private static final String EMPTY_LINE = "\\n[ \\t\u00A0]*\\n\\s*";

	private static final int LONGEST_LINE = 160;

	private static final int LONGEST_HEADING = 90;

	private static final int SHORTEST_TEXT = 35;

	/** What ends a sentence at the end of a line. */
	private static final Pattern ENDED = Pattern.compile(".*[.:?!”\"')\\]]");

	/**
	 * A line under words that makes them a heading, or parts what is above from what is
	 * below.
	 */
	private static final Pattern RULE = Pattern
		.compile("[ \\t]*(?:={3,}|-{3,}|~{3,}|_{3,}|\\*{3,}|─{3,}|—{3,})[ \\t]*");

	private final LetterBuilder letter = new LetterBuilder();

	private final Map<String, String> notes = new LinkedHashMap<>();

	private PlainLetter() {
	}

	/**
	 * Reads a text.
	 * @param text the text, with line breaks of any system
	 * @return the letter
	 * @throws UnreadableLetterException if it is too large
	 */
	public static Letter read(String text) throws UnreadableLetterException {
		PlainLetter reader = new PlainLetter();
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		lines = raised(RAISED_MARK.matcher(LEFTOVERS.matcher(lines).replaceAll("")).replaceAll("$1"));
		Matcher images = IMAGES.matcher(lines);
		while (images.find()) {
			reader.letter.unplaced(Code.IMAGE);
		}
		lines = IMAGES.matcher(lines).replaceAll("");
		reader.paragraphs(reader.withoutNotes(lines));
		for (Map.Entry<String, String> note : reader.notes.entrySet()) {
			reader.letter.note(note.getKey(), PlainSpelling.plain(note.getValue()).strip());
		}
		return reader.letter.build();
	}

	/** Raised digits are marks where lines begin with them too. */
	private static String raised(String text) {
		return RAISED_NOTE.matcher(text).find() ? RAISED.matcher(text).replaceAll((digits) -> {
			StringBuilder number = new StringBuilder();
			digits.group().chars().forEach((digit) -> number.append(RAISED_DIGITS.indexOf(digit)));
			return "[" + number + "]";
		}) : text;
	}

	private String withoutNotes(String text) {
		return withoutLineNotes(withoutBracketedNotes(text));
	}

	// [2: the note], which may hold brackets and line breaks itself.
	private String withoutBracketedNotes(String text) {
		if (!text.contains("Ref:")) {
			return text;
		}
		Map<String, String> kinds = new HashMap<>();
		Matcher marks = MARKS.matcher(text);
		while (marks.find()) {
			if (marks.group("id") != null) {
				kinds.putIfAbsent(marks.group("id"), marks.group("kind").substring(0, 1));
			}
		}
		StringBuilder rest = new StringBuilder();
		int at = 0;
		Matcher start = Pattern.compile("\\[(\\d{1,5}): ?").matcher(text);
		while (start.find(at)) {
			int end = closing(text, start.end());
			String kind = kinds.get(start.group(1));
			if (end < 0 || kind == null) {
				rest.append(text, at, start.end());
				at = start.end();
				continue;
			}
			rest.append(text, at, start.start());
			this.notes.putIfAbsent(kind + start.group(1), text.substring(start.end(), end).strip());
			at = end + 1;
		}
		return rest.append(text.substring(at)).toString();
	}

	private static int closing(String text, int from) {
		int open = 1;
		for (int i = from; i < text.length(); i++) {
			char character = text.charAt(i);
			open += (character == '[') ? 1 : (character == ']') ? -1 : 0;
			if (open == 0) {
				return i;
			}
		}
		return -1;
	}

	private String withoutLineNotes(String text) {
		Matcher lines = LINE_NOTE.matcher(text);
		boolean wrapped = isWrapped(text);
		StringBuilder rest = new StringBuilder();
		int at = 0;
		while (lines.find()) {
			String id = (lines.group("caret") != null) ? "^" + lines.group("caret") : lines.group("plain");
			if (text.lastIndexOf('[' + id, lines.start() - 1) < 0 || lines.start() == 0) {
				continue;
			}
			int end = wrapped ? endOfNote(text, lines.end()) : lines.end();
			this.notes.putIfAbsent("n" + id.replace("^", ""),
					text.substring(lines.start("text"), end).replaceAll("\\s*\\n\\s*", " ").strip());
			rest.append(text, at, lines.start());
			at = end;
		}
		return rest.append(text.substring(at)).toString();
	}

	/** Where lines are wrapped, a note goes on until an empty line or the next note. */
	private static int endOfNote(String text, int lineEnd) {
		int end = lineEnd;
		while (end < text.length()) {
			int next = text.indexOf('\n', end + 1);
			String line = text.substring(end + 1, (next < 0) ? text.length() : next).strip();
			if (line.isEmpty() || line.startsWith("[")) {
				return end;
			}
			end = (next < 0) ? text.length() : next;
		}
		return end;
	}

	private void paragraphs(String text) throws UnreadableLetterException {
		// A program that does not wrap lines ends each paragraph with its line.
		for (String paragraph : text.split(isWrapped(text) ? EMPTY_LINE : "\\n+", -1)) {
			for (String part : ruled(paragraph)) {
				for (String lines : items(part)) {
					for (String words : headed(lines)) {
						block(words);
					}
				}
			}
		}
	}

	private static boolean isWrapped(String text) {
		return text.lines().noneMatch((line) -> line.length() > LONGEST_LINE);
	}

	/** A line below words makes them a heading; elsewhere it is none of the words. */
	private static List<String> ruled(String paragraph) {
		List<String> lines = paragraph.lines().toList();
		if (lines.stream().noneMatch((line) -> RULE.matcher(line).matches())) {
			return List.of(paragraph);
		}
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (String line : lines) {
			if (!RULE.matcher(line).matches()) {
				part.append(part.isEmpty() ? "" : "\n").append(line);
				continue;
			}
			boolean heading = !part.isEmpty() && part.indexOf("\n") < 0 && part.length() <= LONGEST_HEADING;
			parts.add(heading ? (line.strip().startsWith("=") ? "# " : "## ") + part.toString().strip()
					: part.toString());
			part.setLength(0);
		}
		parts.add(part.toString());
		return parts;
	}

	/**
	 * A line after which the next word would have had room was ended on purpose: at the
	 * start and behind a sentence it heads the text below.
	 */
	private static List<String> headed(String text) {
		List<String> lines = text.strip().lines().map(String::strip).toList();
		BitSet heading = heading(lines);
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			if ((i == from || ENDED.matcher(lines.get(i - 1)).matches()) && heading.get(i)) {
				if (i > from) {
					parts.add(String.join("\n", lines.subList(from, i)));
				}
				parts.add(lines.get(i));
				from = i + 1;
			}
		}
		parts.add(String.join("\n", lines.subList(from, lines.size())));
		return (from > 0) ? parts : List.of(text);
	}

	/**
	 * Which lines head what stands below them; from the last on, as one heads the other.
	 */
	private static BitSet heading(List<String> lines) {
		int width = lines.stream().mapToInt(String::length).max().orElse(0);
		BitSet heading = new BitSet();
		boolean sentence = false;
		for (int i = lines.size() - 2; i >= 0; i--) {
			String next = lines.get(i + 1);
			sentence |= ENDED.matcher(next).matches();
			boolean text = next.length() > SHORTEST_TEXT && sentence;
			heading.set(i, (text || heading.get(i + 1)) && !next.isEmpty() && Character.isUpperCase(next.charAt(0))
					&& isCutShort(lines.get(i), next, width));
		}
		return heading;
	}

	private static boolean isCutShort(String line, String next, int width) {
		return line.length() + 1 + next.split("\\s", 2)[0].length() <= width && line.length() <= LONGEST_HEADING
				&& !line.matches(".*[.,;:!?)\\]]$") && line.matches("(?:\\(?[0-9A-Za-z]{1,2}[.)] )?\\(?\\p{Lu}.*");
	}

	// Items of a list stand on lines of their own without empty lines between them.
	private static List<String> items(String paragraph) {
		List<String> items = new ArrayList<>();
		StringBuilder item = new StringBuilder();
		for (String line : paragraph.split("\\n", -1)) {
			if (ITEM.matcher(line).find() && !item.isEmpty()) {
				items.add(item.toString());
				item.setLength(0);
			}
			item.append(item.isEmpty() ? "" : "\n").append(line);
		}
		items.add(item.toString());
		return items;
	}

	private void block(String lines) throws UnreadableLetterException {
		BlockInWriting passage = new BlockInWriting();
		String words = lines.strip();
		Matcher hashes = HASHES.matcher(words);
		if (hashes.find()) {
			passage.is(Block.Kind.HEADING, hashes.group(1).length());
			words = words.substring(hashes.end());
		}
		else if (ITEM.matcher(words).find()) {
			passage.is(Block.Kind.LIST_ITEM, 1);
		}
		Matcher marks = MARKS.matcher(words);
		int at = 0;
		while (marks.find()) {
			String note = idOf(marks);
			if (this.notes.containsKey(note)) {
				words(passage, words.substring(at, marks.start()));
				passage.mark(note);
				at = marks.end();
			}
		}
		words(passage, words.substring(at));
		this.letter.add(passage, null);
	}

	/** Words between signs that programs leave of bold and italic ones. */
	private static void words(BlockInWriting passage, String words) {
		Matcher looks = LOOKS.matcher(words);
		int at = 0;
		while (looks.find()) {
			passage.words(words.substring(at, looks.start()));
			boolean bold = looks.group("bold") != null;
			passage.words(bold ? looks.group("bold") : looks.group("italic"), new Block.Type(bold, false, !bold, 0),
					Block.Type.PLAIN, "");
			at = looks.end();
		}
		passage.words(words.substring(at));
	}

	private static String idOf(Matcher mark) {
		if (mark.group("id") != null) {
			return mark.group("kind").charAt(0) + mark.group("id");
		}
		return "n" + ((mark.group("caret") != null) ? mark.group("caret") : mark.group("plain"));
	}

}
