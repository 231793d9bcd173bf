package org.meetingdossier.intake.stage.piece;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Note;

/**
 * Writes words of a letter as a dossier keeps them: CommonMark, with each note where its
 * mark stands. What would be markup by accident is written as the signs it is.
 */
public final class DossierWords {

	/** Below it headings are those within a text. */
	public static final int LOWEST_HEADING = 3;

	private static final String QUOTE_STYLE = "quote";

	private static final Pattern MARKUP = Pattern.compile(
			"[*`]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|<(?=[\\p{L}/!?])|[\\^!](?=\\[)|\\](?=[(:\\[])|\\\\(?=\\p{Punct})|&(?=#?\\w{1,30};)");

	/** Words without these are no markup. */
	private static final String SIGNS = "*`_<^!]\\&";

	private static final Pattern START = Pattern
		.compile("^(?:(#{1,6})(?=\\s|$)|([-+])(?=\\s)|(>)|(\\d{1,9})([.)])(?=\\s)|(-{3,}|={1,}|~{3,})\\s*$)");

	private final Letter letter;

	private final Set<String> repeated = new HashSet<>();

	/**
	 * A writer of the words of a letter.
	 * @param letter the letter, which has the notes
	 */
	DossierWords(Letter letter) {
		this.letter = letter;
		Set<String> seen = new HashSet<>();
		letter.blocks().forEach((block) -> block.marks().forEach((mark) -> {
			if (!seen.add(mark.note())) {
				this.repeated.add(mark.note());
			}
		}));
	}

	/**
	 * Writes a stretch of a block.
	 * @param block the block
	 * @param start where the words start
	 * @param end where they end
	 * @return the text
	 */
	String of(Block block, int start, int end) {
		StringBuilder definitions = new StringBuilder();
		String text = paragraph(block, start, end, definitions);
		return text + definitions;
	}

	private String paragraph(Block block, int start, int end, StringBuilder definitions) {
		List<Insertion> insertions = new ArrayList<>();
		// A mark belongs to the words before it; the first words have those at their
		// start.
		int behind = start;
		while (behind > 0 && Character.isWhitespace(block.text().charAt(behind - 1))) {
			behind--;
		}
		for (Block.Mark mark : block.marks()) {
			boolean inside = mark.offset() > behind || behind == 0;
			if (inside && mark.offset() <= end) {
				this.letter.note(mark.note())
					.ifPresent((note) -> insertions
						.add(new Insertion(Math.max(mark.offset(), start), marked(note, definitions))));
			}
		}
		boolean plain = block.kind() == Block.Kind.HEADING;
		String words = inline(block.text(), start, end, plain ? List.of() : block.looks(), insertions);
		return shaped(line(words.replaceAll("[ \\t]*\\n[ \\t]*", "\\\\\n")).strip(), block, start);
	}

	/** With what shows that it is an item, a quotation or a heading within a text. */
	private static String shaped(String text, Block block, int start) {
		if (start > 0 || text.isEmpty()) {
			return text;
		}
		if (!block.marker().isEmpty()) {
			String indent = "   ".repeat(Math.max(0, block.level() - 1));
			return indent + block.marker() + ' '
					+ text.replace("\n", "\n" + indent + " ".repeat(block.marker().length() + 1));
		}
		if (block.style().equalsIgnoreCase(QUOTE_STYLE)) {
			return "> " + text.replace("\n", "\n> ");
		}
		return (block.kind() == Block.Kind.HEADING && block.level() > LOWEST_HEADING) ? "### " + text : text;
	}

	/** A note that is used again has a label, and says what it says below. */
	private String marked(Note note, StringBuilder definitions) {
		if (!this.repeated.contains(note.id())) {
			return "^[" + noteOf(note) + ']';
		}
		definitions.append("\n\n[^").append(note.id()).append("]: ").append(noteOf(note));
		return "[^" + note.id() + ']';
	}

	private static String line(String words) {
		StringBuilder text = new StringBuilder();
		for (String line : words.split("\n", -1)) {
			Matcher start = START.matcher(line);
			text.append(text.isEmpty() ? "" : "\n");
			if (!start.find()) {
				text.append(line);
			}
			else if (start.group(4) != null) {
				text.append(start.group(4)).append('\\').append(line.substring(start.end(4)));
			}
			else {
				text.append('\\').append(line);
			}
		}
		return text.toString();
	}

	private static String noteOf(Note note) {
		String text = inline(note.text(), 0, note.text().length(), note.looks(), List.of());
		String words = text.replaceAll("\\s*\\n\\s*", " ").strip();
		return isBalanced(words) ? words : words.replaceAll("(?<!\\\\)([\\[\\]])", "\\\\$1");
	}

	private static boolean isBalanced(String words) {
		int open = 0;
		for (int i = 0; i < words.length() && open >= 0; i++) {
			char sign = words.charAt(i);
			if (sign == '\\') {
				i++;
			}
			else if (sign == '[') {
				open++;
			}
			else if (sign == ']') {
				open--;
			}
		}
		return open == 0;
	}

	private static String inline(String text, int start, int end, List<Block.Look> looks, List<Insertion> insertions) {
		StringBuilder written = new StringBuilder();
		int at = start;
		for (Block.Look look : looks) {
			int from = Math.max(look.start(), at);
			int to = Math.min(look.end(), end);
			if (from < to) {
				written.append(escaped(text, at, from, insertions));
				written.append(looking(text, from, to, look, insertions));
				at = to;
			}
		}
		return written.append(escaped(text, at, end, insertions)).toString();
	}

	// Blanks at the edge of bold words would keep them from being bold.
	private static String looking(String text, int from, int to, Block.Look look, List<Insertion> insertions) {
		String words = text.substring(from, to);
		if (words.isBlank() || words.indexOf('\n') >= 0) {
			return escaped(text, from, to, insertions);
		}
		int first = from + (words.length() - words.stripLeading().length());
		int last = to - (words.length() - words.stripTrailing().length());
		String inner = escaped(text, first, last, insertions);
		if (!look.address().isEmpty()) {
			boolean bare = look.address().equals(text.substring(first, last));
			inner = bare ? '<' + look.address() + '>' : '[' + inner + "](" + address(look.address()) + ')';
		}
		String sign = (look.bold() ? "**" : "") + (look.italic() ? "*" : "");
		return escaped(text, from, first, insertions) + sign + inner + sign + escaped(text, last, to, insertions);
	}

	private static String address(String address) {
		return address.matches("[^\\s()<>]*") ? address : '<' + address.replaceAll("[<>\\s]", "") + '>';
	}

	private static String escaped(String text, int from, int to, List<Insertion> insertions) {
		StringBuilder written = new StringBuilder();
		int at = from;
		for (Insertion insertion : insertions) {
			if (insertion.isWithin(from, to) && !insertion.used.get()) {
				written.append(escaped(text.substring(at, insertion.at()))).append(insertion.words());
				insertion.used.set(true);
				at = insertion.at();
			}
		}
		return written.append(escaped(text.substring(at, to))).toString();
	}

	private static String escaped(String words) {
		boolean plain = words.chars().noneMatch((sign) -> SIGNS.indexOf(sign) >= 0);
		return plain ? words
				: MARKUP.matcher(words).replaceAll((found) -> Matcher.quoteReplacement('\\' + found.group()));
	}

	/**
	 * A note that is written into the words.
	 *
	 * @param at before which place
	 * @param words what is written
	 * @param used whether it is written already
	 */
	private record Insertion(int at, String words, AtomicBoolean used) {

		Insertion(int at, String words) {
			this(at, words, new AtomicBoolean());
		}

		boolean isWithin(int from, int to) {
			return from <= this.at && this.at <= to;
		}

	}

}
