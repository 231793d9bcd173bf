package org.meetingdossier.output.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.XmlFile;
import org.meetingdossier.output.letter.LetterPart;
import org.meetingdossier.output.letter.LetterSheet;
import org.meetingdossier.output.letter.LetterWords;

/**
 * A letter as XHTML for the renderer: a tree of heads with their bookmarks, and the notes
 * behind each topic.
 */
final class PdfSheet implements LetterSheet {

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final XmlFile xml = new XmlFile(XHTML, "html", "lang", LetterWords.DUTCH.toLanguageTag());

	private final List<Head> heads = new ArrayList<>();

	private final LetterWords words;

	private final PdfText text;

	private int depth = 1;

	/**
	 * Starts a letter.
	 * @param dossier what leaves of the dossier
	 * @param words the words that are not the dossier's own
	 * @param notes where its notes stand
	 * @param style how it looks, as CSS
	 */
	PdfSheet(OutgoingDossier dossier, LetterWords words, PdfNotes notes, String style) {
		this.words = words;
		this.text = new PdfText(this.xml, notes);
		String title = dossier.content().title();
		this.xml.open("head").open("title").words(title).close();
		meta("author", words.of("creator"));
		meta("subject", words.of("description", title));
		this.xml.open("style", "type", "text/css").words(filled(style, dossier)).close().close();
		this.xml.open("body");
		this.xml.open("p", "class", "marking").words(marking(dossier)).close();
	}

	@Override
	public void line(LetterPart part, String words) {
		switch (part) {
			case TITLE -> head(1, words);
			case SECTION -> head(2, words);
			case TOPIC -> head(3, words);
			case PART -> head(4, words);
			case LINE, TEXT -> this.xml.open("p").words(words).close();
		}
	}

	@Override
	public void text(LetterPart part, String text) {
		if (text.isBlank()) {
			return;
		}
		this.xml.open("div", "class", (part == LetterPart.LINE) ? "line" : "text");
		this.text.write(text, this.depth);
		this.xml.close();
	}

	@Override
	public void facts(List<Fact> facts) {
		this.xml.open("table", "class", "facts").open("tbody");
		for (Fact fact : facts) {
			this.xml.open("tr").open("th", "scope", "row").words(fact.label()).close();
			this.xml.open("td").words(fact.value()).close().close();
		}
		this.xml.close().close();
	}

	@Override
	public void table(List<String> heads, List<List<String>> rows) {
		// A column without any words would only make the others narrower.
		int[] columns = IntStream.range(0, heads.size())
			.filter((column) -> rows.stream().anyMatch((row) -> !row.get(column).isBlank()))
			.toArray();
		this.xml.open("table", "class", "rows").open("thead").open("tr");
		for (int column : columns) {
			this.xml.open("th", "scope", "col").words(heads.get(column)).close();
		}
		this.xml.close().close().open("tbody");
		for (List<String> row : rows) {
			this.xml.open("tr");
			for (int column : columns) {
				this.xml.open("td").words(row.get(column)).close();
			}
			this.xml.close();
		}
		this.xml.close().close();
	}

	/** Ends the letter. */
	byte[] toBytes() {
		this.text.writeNotes();
		this.xml.open("bookmarks");
		int open = 0;
		int level = 0;
		for (Head head : this.heads) {
			for (; open > 0 && level >= head.level(); open--, level--) {
				this.xml.close();
			}
			this.xml.open("bookmark", "name", head.words(), "href", "#" + head.id());
			open++;
			level = head.level();
		}
		return this.xml.toBytes();
	}

	private void head(int level, String words) {
		if (level < 4) {
			this.text.writeNotes();
		}
		// A reader by ear loses the way where a level is left out.
		int next = Math.min(level, this.depth + 1);
		Head head = new Head(next, "kop-" + (this.heads.size() + 1), words);
		this.heads.add(head);
		this.depth = next;
		this.xml.open("h" + next, "id", head.id()).words(words).close();
	}

	private void meta(String name, String content) {
		this.xml.empty("meta", "name", name, "content", content);
	}

	private String marking(OutgoingDossier dossier) {
		return this.words.of("marking", this.words.of(dossier.level()));
	}

	/** The words in the margins of each page. */
	private String filled(String style, OutgoingDossier dossier) {
		String edition = dossier.edition();
		String version = (edition != null) ? this.words.of("edition", edition)
				: this.words.of("revision", dossier.revision());
		return style.replace("\"{version}\"", CssWords.quoted(version + " \u00b7 " + marking(dossier)))
			.replace("\"{page}\"", CssWords.quoted(this.words.of("page")))
			.replace("\"{of}\"", CssWords.quoted(this.words.of("page.of")))
			.replace("\"{title}\"", CssWords.quoted(dossier.content().title()));
	}

	/**
	 * A head of the letter.
	 *
	 * @param level how deep it stands, from 1
	 * @param id its place
	 * @param words what it says
	 */
	private record Head(int level, String id, String words) {

	}

}
