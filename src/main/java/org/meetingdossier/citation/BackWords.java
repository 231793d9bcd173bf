package org.meetingdossier.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds references back that have no digit: {@code idem}, {@code ibid.},
 * {@code voornoemde brief}, {@code in datzelfde Kamerstuk}. Each form is looked for by a
 * part that is rare in prose. Linear in the length of the text.
 */
final class BackWords {

	private static final List<Form> FORMS = List.of(new Form("dem", 1, "idem", ""), new Form("bid", 1, "ibid", ""),
			new Form("bidem", 1, "ibidem", ""), new Form("oornoemde", 1, "voornoemde", "brief motie kamerstuk"),
			new Form("ovengenoemde", 1, "bovengenoemde", "brief motie kamerstuk"),
			new Form("oormelde", 1, "voormelde", "brief motie kamerstuk"),
			new Form("atzelfde", 1, "datzelfde", "kamerstuk stuk"),
			new Form("etzelfde", 1, "hetzelfde", "kamerstuk"));

	private BackWords() {
	}

	static List<Span> find(String text) {
		List<Span> spans = new ArrayList<>();
		Cursor cursor = new Cursor(text);
		for (Form form : FORMS) {
			for (int at = text.indexOf(form.rare()); at >= 0; at = text.indexOf(form.rare(), at + 1)) {
				int start = at - form.offset();
				if (form.isAt(cursor, start)) {
					spans.add(Span.of(text, start, cursor.at()));
				}
			}
		}
		return spans;
	}

	/**
	 * A way to refer back.
	 *
	 * @param rare the part of the first word that is looked for
	 * @param offset where it stands in the word
	 * @param word the first word
	 * @param nouns what may follow; empty when the word stands by itself
	 */
	private record Form(String rare, int offset, String word, String nouns) {

		boolean isAt(Cursor cursor, int start) {
			if (start < 0 || (start > 0 && Characters.isLetterOrDigit(cursor.text().charAt(start - 1)))) {
				return false;
			}
			cursor.moveTo(start);
			if (!cursor.eatWord(this.word)) {
				return false;
			}
			return this.nouns.isEmpty() || (cursor.gap() && cursor.eatWord(this.nouns.split(" ", -1)));
		}

	}

}
