package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into {@link Token}s; each place of a citation is one token. */
final class Tokenizer {

	private static final String CLOSING = ")]»”’\"'";

	private final String text;

	private final List<Token> tokens = new ArrayList<>();

	private int at;

	private Tokenizer(String text) {
		this.text = text;
	}

	/**
	 * Takes a text apart.
	 * @param citations the citations in the text, in order of their start
	 */
	static List<Token> tokens(String text, List<Place> citations) {
		Tokenizer tokenizer = new Tokenizer(text);
		int to = text.length();
		int next = 0;
		while (tokenizer.at < to) {
			while (next < citations.size() && citations.get(next).start() < tokenizer.at) {
				next++;
			}
			if (next < citations.size() && citations.get(next).start() == tokenizer.at) {
				tokenizer.add(Token.Type.CITATION, citations.get(next).end());
				next++;
				continue;
			}
			tokenizer.read((next < citations.size()) ? Math.min(to, citations.get(next).start()) : to);
		}
		return List.copyOf(tokenizer.tokens);
	}

	private void read(int limit) {
		char character = this.text.charAt(this.at);
		if (Character.isLetter(character)) {
			word(limit);
		}
		else if (Character.isDigit(character)) {
			number(limit);
		}
		else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
			blank(limit);
		}
		else if (character == '.' || character == '!' || character == '?') {
			add(endsSentence(limit) ? Token.Type.BREAK : Token.Type.SIGN, this.at + 1);
		}
		else {
			add((character == '•' || character == ';') ? Token.Type.BREAK : Token.Type.SIGN, this.at + 1);
		}
	}

	private void word(int limit) {
		int end = this.at;
		while (end < limit && isInWord(end, limit)) {
			end++;
		}
		String word = Folding.fold(this.text.substring(this.at, end));
		if (end < limit && this.text.charAt(end) == '.'
				&& (Lexicon.has(word, "abbreviation") || word.length() == 1 || isDotted(end, limit))) {
			end = endOfAbbreviation(end, limit);
		}
		add(Token.Type.WORD, end);
	}

	// The c of c.s., the A of A.Th.B.
	private boolean isDotted(int dot, int limit) {
		return dot - this.at <= 2 && Character.isUpperCase(this.text.charAt(this.at)) && dot + 2 < limit
				&& Character.isUpperCase(this.text.charAt(dot + 1)) && this.text.charAt(dot + 2) == '.';
	}

	private int endOfAbbreviation(int dot, int limit) {
		int end = dot + 1;
		while (end + 1 < limit && Character.isLetter(this.text.charAt(end))) {
			int next = end + 1;
			while (next < limit && next - end < 3 && Character.isLetter(this.text.charAt(next))) {
				next++;
			}
			if (next >= limit || this.text.charAt(next) != '.') {
				return end;
			}
			end = next + 1;
		}
		return end;
	}

	private boolean isInWord(int place, int limit) {
		char character = this.text.charAt(place);
		if (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK
				|| character == '\u00AD' || character == '&') {
			return true;
		}
		return (character == '\'' || character == '’') && place > this.at && place + 1 < limit
				&& Character.isLetter(this.text.charAt(place + 1));
	}

	private void number(int limit) {
		int end = this.at;
		while (end < limit && Character.isDigit(this.text.charAt(end))) {
			end++;
		}
		boolean decimal = end + 1 < limit && this.text.charAt(end) == ','
				&& Character.isDigit(this.text.charAt(end + 1));
		if (decimal) {
			end++;
			while (end < limit && Character.isDigit(this.text.charAt(end))) {
				end++;
			}
		}
		add(Token.Type.NUMBER, end);
	}

	private void blank(int limit) {
		int lines = 0;
		int start = this.at;
		while (this.at < limit && (Character.isWhitespace(this.text.charAt(this.at))
				|| Character.isSpaceChar(this.text.charAt(this.at)))) {
			if (this.text.charAt(this.at) == '\n') {
				lines++;
			}
			this.at++;
		}
		if (lines > 1) {
			this.tokens.add(new Token(Token.Type.BREAK, "", "", start, this.at));
		}
	}

	private boolean endsSentence(int limit) {
		int next = this.at + 1;
		while (next < limit && CLOSING.indexOf(this.text.charAt(next)) >= 0) {
			next++;
		}
		if (next >= limit) {
			return next >= this.text.length();
		}
		if (!Character.isWhitespace(this.text.charAt(next))) {
			return false;
		}
		while (next < limit && Character.isWhitespace(this.text.charAt(next))) {
			next++;
		}
		return next < limit && !Character.isLowerCase(this.text.charAt(next));
	}

	private void add(Token.Type type, int end) {
		String word = this.text.substring(this.at, end);
		String folded = (type == Token.Type.CITATION) ? "" : Folding.fold(word);
		if (type == Token.Type.WORD && folded.indexOf('.') >= 0) {
			folded = folded.replace(".", "");
		}
		this.tokens.add(new Token(type, word, folded, this.at, end));
		this.at = end;
	}

}
