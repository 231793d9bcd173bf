package org.meetingdossier.output.word;

import java.util.List;

import org.meetingdossier.output.letter.LetterSheet;

/**
 * A table in a letter.
 */
final class LetterTable {

	/** The text of a page of A4 within its margins, in twentieths of a point. */
	private static final int WIDTH = 9070;

	private static final int LABEL = 2400;

	private final WordXml xml;

	private final LetterText text;

	LetterTable(LetterText text) {
		this.text = text;
		this.xml = text.xml();
	}

	/** A table without heads: what is named at the left stands at the right. */
	void facts(List<LetterSheet.Fact> facts) {
		start(List.of(LABEL, WIDTH - LABEL));
		for (LetterSheet.Fact fact : facts) {
			this.xml.open("tr");
			cell(fact.label(), LABEL, true);
			cell(fact.value(), WIDTH - LABEL, false);
			this.xml.close();
		}
		end();
	}

	/** A table whose first row names its columns, on each sheet anew. */
	void rows(List<String> heads, List<List<String>> rows) {
		int width = WIDTH / heads.size();
		start(heads.stream().map((head) -> width).toList());
		this.xml.open("tr").open("trPr").empty("tblHeader").close();
		heads.forEach((head) -> cell(head, width, true));
		this.xml.close();
		for (List<String> row : rows) {
			this.xml.open("tr").open("trPr").empty("cantSplit").close();
			row.forEach((words) -> cell(words, width, false));
			this.xml.close();
		}
		end();
	}

	private void start(List<Integer> widths) {
		this.xml.open("tbl")
			.open("tblPr")
			.empty("tblStyle", "val", this.text.styles().id(WordStyle.TABLE))
			.empty("tblW", "w", String.valueOf(WIDTH), "type", "dxa")
			.close()
			.open("tblGrid");
		widths.forEach((width) -> this.xml.empty("gridCol", "w", String.valueOf(width)));
		this.xml.close();
	}

	/** Without a paragraph behind it Word would join two tables. */
	private void end() {
		this.xml.close();
		this.text.line(WordStyle.TEXT, "");
	}

	private void cell(String words, int width, boolean head) {
		this.xml.open("tc")
			.open("tcPr")
			.empty("tcW", "w", String.valueOf(width), "type", "dxa")
			.close()
			.open("p")
			.open("pPr")
			.empty("pStyle", "val", this.text.styles().id(WordStyle.TEXT))
			.close()
			.open("r");
		if (head) {
			this.xml.open("rPr").empty("b").close();
		}
		this.xml.words(words).close().close().close();
	}

}
