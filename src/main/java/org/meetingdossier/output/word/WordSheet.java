package org.meetingdossier.output.word;

import java.util.List;

import org.meetingdossier.output.letter.LetterPart;
import org.meetingdossier.output.letter.LetterSheet;

/**
 * A letter on the paper of Word, in the styles of its template.
 */
final class WordSheet implements LetterSheet {

	private final LetterText text;

	WordSheet(LetterText text) {
		this.text = text;
	}

	@Override
	public void line(LetterPart part, String words) {
		this.text.line(style(part), words);
	}

	@Override
	public void text(LetterPart part, String text) {
		this.text.write(text, style(part));
	}

	@Override
	public void facts(List<Fact> facts) {
		new LetterTable(this.text).facts(facts);
	}

	@Override
	public void table(List<String> heads, List<List<String>> rows) {
		new LetterTable(this.text).rows(heads, rows);
	}

	private static WordStyle style(LetterPart part) {
		return switch (part) {
			case TITLE -> WordStyle.TITLE;
			case SECTION -> WordStyle.SECTION;
			case TOPIC -> WordStyle.TOPIC;
			case PART -> WordStyle.PART;
			case LINE -> WordStyle.LINE;
			case TEXT -> WordStyle.TEXT;
		};
	}

}
