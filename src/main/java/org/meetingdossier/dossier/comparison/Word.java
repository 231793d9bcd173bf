package org.meetingdossier.dossier.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A word or a punctuation mark of a text. The white space behind it belongs to it, but
 * makes no difference.
 *
 * @param text the word
 * @param footnote whether it stands in a footnote
 * @param space the white space behind it: none, a space or an empty line
 */
record Word(String text, boolean footnote, String space) {

	private static final Pattern TOKEN = Pattern.compile("(\\^\\[|[\\p{L}\\p{M}\\p{N}]+|[^\\s])(\\s*)", Pattern.DOTALL);

	private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R");

	static List<Word> in(String text) {
		List<Word> words = new ArrayList<>();
		int depth = 0;
		Matcher tokens = TOKEN.matcher(text);
		while (tokens.find()) {
			String token = tokens.group(1);
			String space = space(tokens.group(2));
			if (depth == 0 && token.equals("^[")) {
				depth = 1;
			}
			else if (depth == 1 && token.equals("]")) {
				depth = 0;
				words.add(new Word("", false, space));
			}
			else {
				words.add(new Word(token, depth > 0, space));
				if (depth > 0) {
					depth += token.endsWith("[") ? 1 : token.equals("]") ? -1 : 0;
				}
			}
		}
		return words;
	}

	private static String space(String between) {
		if (between.isEmpty()) {
			return "";
		}
		return EMPTY_LINE.matcher(between).find() ? "\n\n" : " ";
	}

	String written() {
		return this.text + this.space;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Word word && this.text.equals(word.text) && this.footnote == word.footnote;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.text, this.footnote);
	}

}
