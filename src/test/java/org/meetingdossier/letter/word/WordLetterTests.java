package org.meetingdossier.letter.word;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Note;
import org.meetingdossier.letter.Unplaced;
import org.meetingdossier.letter.Unplaced.Code;
import org.meetingdossier.letter.file.ZippedFile;

import static org.assertj.core.api.Assertions.assertThat;

class WordLetterTests {

	private static final String R = "<w:r><w:t>%s</w:t></w:r>";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					<w:sdt><w:sdtContent><w:p><w:r><w:t>in een veld</w:t></w:r></w:p></w:sdtContent></w:sdt> | in een veld
					<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>vast</w:t></w:r></w:p> | vast
					<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p> | ab
					<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>te zien</w:t></w:r></w:p> | te zien
					<w:p><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins><w:r><w:t>erbij</w:t></w:r></w:ins></w:p> | erbij
					<w:p><w:ins><w:r><w:t>a</w:t></w:r><w:del><w:r><w:t>x</w:t></w:r></w:del></w:ins></w:p> | a
					<w:p><w:moveFrom><w:r><w:t>van</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>naar</w:t></w:r></w:moveTo></w:p> | naar
					<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Inzet Nederland</w:t></w:r></w:p> | Inzet Nederland
					<w:p><w:r><w:t>21</w:t></w:r><w:r><w:t xml:space="preserve"> 501</w:t><w:noBreakHyphen/><w:t>02, nr. 3­1</w:t></w:r></w:p> | 21 501-02, nr. 31
					<w:p><w:r><w:t>21 501‑02</w:t><w:softHyphen/></w:r></w:p> | 21 501-02
					<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ka</w:t></w:r><w:ins><w:r><w:t>mer</w:t></w:r></w:ins><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p> | kamer
					<w:p><w:fldSimple w:instr="REF x"><w:r><w:t>veld</w:t></w:r></w:fldSimple><w:smartTag><w:r><w:t>merk</w:t></w:r></w:smartTag></w:p> | veldmerk
					<w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p> | link
					<w:p><w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>nieuw</w:t></mc:Choice><mc:Fallback><w:t>oud</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p> | nieuw
					<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>een </w:t></w:r></w:p><w:p><w:r><w:t>alinea</w:t></w:r></w:p> | een alinea
					<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cel</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>rij weg</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | cel
					<w:p><w:r><w:ruby><w:rt><w:r><w:t>boven</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>woord</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p> | woord
					""")
	void readsWhatAReaderSees(String xml, String words) throws Exception {
		assertThat(ZippedFile.word().body(xml).read().inOneText().text()).isEqualTo(words);
		assertThat(ZippedFile.word().strict().body(xml).read().inOneText().text()).isEqualTo(words);
	}

	@Test
	void joinsRunsThatWereCutAnywhere() throws Exception {
		StringBuilder runs = new StringBuilder();
		for (String three : "Kamerstuk 28 676, nr. 499".split("(?<=\\G...)", -1)) {
			runs.append("<w:r><w:t xml:space='preserve'>").append(three).append("</w:t></w:r>");
		}
		assertThat(ZippedFile.word().body("<w:p>" + runs + "</w:p>").read().blocks()).singleElement()
			.extracting(Block::text)
			.isEqualTo("Kamerstuk 28 676, nr. 499");
	}

	@Test
	void keepsEveryNoteAtItsWordWhateverItsNumber() throws Exception {
		Letter letter = ZippedFile.word()
			.body("<w:p>" + R.formatted("Een") + footnote(7) + R.formatted(" twee") + footnote(2) + "</w:p>"
					+ "<w:tbl><w:tr><w:tc><w:p>" + R.formatted("cel") + endnote(1) + "</w:p></w:tc></w:tr></w:tbl>")
			.footnotes("<w:footnote w:type='separator' w:id='-1'><w:p>" + R.formatted("lijn") + "</w:p></w:footnote>"
					+ note("footnote", 2, "tweede") + note("footnote", 7, "eerste") + note("footnote", 9, "nergens"))
			.endnotes("<w:endnote w:type='continuationSeparator' w:id='0'><w:p/></w:endnote>"
					+ note("endnote", 1, "aan het eind"))
			.read();
		assertThat(letter.blocks().get(0).marks()).containsExactly(new Block.Mark(3, "f7"), new Block.Mark(8, "f2"));
		assertThat(letter.notes()).containsExactly(new Note("f7", "eerste"), new Note("f2", "tweede"),
				new Note("e1", "aan het eind"));
		assertThat(letter.blocks().get(1).cell()).isEqualTo(new Block.Cell(0, 0, 0));
		assertThat(letter.unplaced()).containsExactly(new Unplaced(Code.NOTE_WITHOUT_MARK, 1, null));
	}

	@Test
	void leavesOutNotesWhoseMarkWasRemovedOrIsHidden() throws Exception {
		Letter letter = ZippedFile.word()
			.body("<w:p>" + R.formatted("Tekst") + "<w:del>" + footnote(1) + "</w:del><w:r><w:rPr><w:vanish/></w:rPr>"
					+ "<w:footnoteReference w:id='2'/></w:r></w:p>")
			.footnotes(note("footnote", 1, "weg") + note("footnote", 2, "verborgen"))
			.read();
		assertThat(letter.notes()).isEmpty();
		assertThat(letter.inOneText().text()).isEqualTo("Tekst");
	}

	@Test
	void readsNotesOfSeveralParagraphsWithLinksAndRefusesNoBrokenMark() throws Exception {
		Letter letter = ZippedFile.word()
			.body("<w:p>" + R.formatted("A") + footnote(1) + footnote(5) + "</w:p>")
			.footnotes("<w:footnote w:id='1'><w:p><w:r><w:footnoteRef/></w:r>" + R.formatted(" Zie ") + "<w:hyperlink>"
					+ R.formatted("hier") + "</w:hyperlink></w:p><w:p>" + R.formatted("en daar")
					+ "</w:p></w:footnote>")
			.read();
		assertThat(letter.notes()).containsExactly(new Note("f1", "Zie hier\nen daar"));
		assertThat(letter.unplaced()).containsExactly(new Unplaced(Code.NOTE_MISSING, 1, null));
	}

	@Test
	void keepsANoteWithinANoteAtTheMarkOfTheOuterOne() throws Exception {
		Letter letter = ZippedFile.word()
			.body("<w:p>" + R.formatted("A") + footnote(1) + R.formatted("b") + footnote(3) + "</w:p>")
			.footnotes("<w:footnote w:id='1'><w:p>" + R.formatted("buiten") + footnote(2) + "</w:p></w:footnote>"
					+ note("footnote", 2, "binnen") + note("footnote", 3, "laatste"))
			.read();
		assertThat(letter.notes()).extracting(Note::text).containsExactly("buiten", "binnen", "laatste");
		assertThat(letter.blocks().get(0).marks()).extracting(Block.Mark::offset).containsExactly(1, 1, 2);
		assertThat(letter.unplaced()).isEmpty();
	}

	@Test
	void givesThreeHundredNotesForThreeHundred() throws Exception {
		StringBuilder body = new StringBuilder();
		StringBuilder notes = new StringBuilder();
		IntStream.rangeClosed(1, 300).forEach((number) -> {
			body.append("<w:p>").append(R.formatted("Zin " + number)).append(footnote(number)).append("</w:p>");
			notes.append(note("footnote", number, "Noot " + number));
		});
		Letter letter = ZippedFile.word().body(body.toString()).footnotes(notes.toString()).read();
		assertThat(letter.notes()).hasSize(300).last().isEqualTo(new Note("f300", "Noot 300"));
	}

	@Test
	void tellsHeadingsItemsAndLooksByStylesAndProperties() throws Exception {
		Letter letter = ZippedFile.word()
			.styles("<w:style w:styleId='Kop2'><w:name w:val='heading 2'/></w:style>"
					+ "<w:style w:styleId='Eigen'><w:name w:val='Tussenkop'/><w:basedOn w:val='Kop2'/></w:style>"
					+ "<w:style w:styleId='Geheim'><w:name w:val='Geheim'/><w:rPr><w:vanish/></w:rPr></w:style>")
			.body("<w:p><w:pPr><w:pStyle w:val='Eigen'/></w:pPr>" + R.formatted("Kop") + "</w:p>"
					+ "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>" + R.formatted("Niveau") + "</w:p>"
					+ "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr></w:pPr>"
					+ R.formatted("Punt") + "</w:p>"
					+ "<w:p><w:r><w:rPr><w:b/><w:u w:val='single'/></w:rPr><w:t>Vet</w:t></w:r></w:p>"
					+ "<w:p><w:pPr><w:pStyle w:val='Geheim'/></w:pPr>" + R.formatted("niets") + "</w:p>")
			.read();
		assertThat(letter.blocks())
			.usingRecursiveFieldByFieldElementComparatorIgnoringFields("looks", "marker", "type.size")
			.containsExactly(new Block(Block.Kind.HEADING, 2, "Kop", List.of(), false, false, "Tussenkop", null),
					new Block(Block.Kind.HEADING, 1, "Niveau", List.of(), false, false, "", null),
					new Block(Block.Kind.LIST_ITEM, 2, "Punt", List.of(), false, false, "", null),
					new Block(Block.Kind.PARAGRAPH, 0, "Vet", List.of(), true, true, "", null));
	}

	@Test
	void countsWhatHasNoPlaceAndLeaksNoneOfIt() throws Exception {
		String box = "<wps:txbx><w:txbxContent><w:p>" + R.formatted("in een vak") + "</w:p></w:txbxContent></wps:txbx>";
		Letter letter = ZippedFile.word()
			.body("<w:p><w:r><w:t>Tekst</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
					+ box + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>"
					+ R.formatted("in een vak") + "</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>"
					+ "</mc:AlternateContent></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r>"
					+ "<w:r><w:commentReference w:id='1'/></w:r></w:p><w:altChunk r:id='stuk'/>"
					+ "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
					+ "<w:sdtContent><w:p>" + R.formatted("Inhoud 3") + "</w:p></w:sdtContent></w:sdt>")
			.related("header", "hdr", "<w:p>" + R.formatted("Kamerstuk 99 999, nr. 1") + "</w:p>")
			.related("comments", "comments", "<w:comment w:id='1'><w:p>" + R.formatted("pas op") + "</w:p></w:comment>")
			.relation("aFChunk", "stuk", "elders.mht", "")
			.read();
		assertThat(letter.inOneText().text()).isEqualTo("Tekst");
		assertThat(letter.unplaced()).containsExactly(new Unplaced(Code.HEADER, 1, null),
				new Unplaced(Code.COMMENT, 1, null), new Unplaced(Code.TEXT_BOX, 1, "in een vak"),
				new Unplaced(Code.IMAGE, 1, null), new Unplaced(Code.EMBEDDED_FILE, 1, null),
				new Unplaced(Code.CONTENTS, 1, null));
	}

	@Test
	void readsAnEmbeddedHtmlFileInItsPlace() throws Exception {
		Letter letter = ZippedFile.word()
			.body("<w:p>" + R.formatted("voor") + "</w:p><w:altChunk r:id='stuk'/><w:p>" + R.formatted("na") + "</w:p>")
			.related("aFChunk", "stuk", "stuk.html", "<p>tussen</p>")
			.read();
		assertThat(letter.inOneText().text()).isEqualTo("voor\n\ntussen\n\nna");
	}

	@Test
	void takesNoTableOfContentsForText() throws Exception {
		Letter letter = ZippedFile.word()
			.body("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
					+ "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + R.formatted("1. Oekraïne 2") + "</w:p><w:p>"
					+ R.formatted("2. Gaza 3") + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p><w:p>"
					+ R.formatted("Oekraïne") + "</w:p>")
			.read();
		assertThat(letter.inOneText().text()).isEqualTo("Oekraïne");
		assertThat(letter.unplaced()).containsExactly(new Unplaced(Code.CONTENTS, 1, null));
	}

	private static String footnote(int id) {
		return "<w:r><w:footnoteReference w:id='" + id + "'/></w:r>";
	}

	private static String endnote(int id) {
		return "<w:r><w:endnoteReference w:id='" + id + "'/></w:r>";
	}

	private static String note(String kind, int id, String words) {
		return "<w:%s w:id='%d'><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:%s>".formatted(kind, id,
				"<w:r><w:t xml:space='preserve'> " + words + "</w:t></w:r>", kind);
	}

}
