package org.meetingdossier.letter.margin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.file.LetterFile;
import org.meetingdossier.letter.file.ZippedFile;
import org.meetingdossier.letter.writing.PlainSpelling;

import static org.assertj.core.api.Assertions.assertThat;

class WordMarginTests {

	private static final String AUTHOR = "Toets";

	private static final String WORDS = "Kamerstuk 28 676, nr. 499";

	private static final Instant AT = Instant.parse("2025-05-08T09:00:00Z");

	@ParameterizedTest
	@ValueSource(strings = { "<w:p><w:r><w:t>Zie Kamerstuk 28 676, nr. 499 hierbij.</w:t></w:r></w:p>",
			"<w:p><w:r><w:t>Kamerstuk 28 676, nr. 499</w:t></w:r></w:p>",
			"<w:p><w:r w:rsidR='00A1'><w:rPr><w:b/><w:rPrChange w:id='9'><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>\n<w:tab/><w:t>Zie Kamerstuk 28 676, nr. 499</w:t><w:br/><w:t>en verder</w:t>\n</w:r></w:p>",
			"<w:p><w:r><w:tab/><w:t>Kamerstuk 28 676, nr. 499</w:t><w:tab/></w:r></w:p>",
			"<w:p><w:r><w:t>Ka</w:t></w:r><w:proofErr w:type='spellStart'/><w:r><w:rPr><w:i/></w:rPr><w:t xml:space='preserve'>merstuk 28 676,</w:t></w:r><w:r><w:t xml:space='preserve'> nr. 499 en</w:t></w:r></w:p>",
			"<w:p><w:hyperlink><w:r><w:t>zie Kamerstuk 28</w:t></w:r></w:hyperlink><w:ins w:id='1'><w:r><w:t xml:space='preserve'> 676, nr. 499)</w:t></w:r></w:ins></w:p>",
			"<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>Kamerstuk&#160;28&#xA0;676, nr.&#160;499 &amp; meer</w:t></w:r></w:sdtContent></w:sdt></w:p>",
			"<w:p><w:r><w:t>R&amp;D, zie Kamer&#173;stuk 28 676, nr. 499</w:t></w:r></w:p>",
			"<w:p><w:r><w:t><![CDATA[zie Kamerstuk 28 676, nr. 499]]></w:t></w:r></w:p>",
			"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='w14'><w:t>Kamerstuk 28 676, nr. 499</w:t></mc:Choice><mc:Fallback><w:t>oud</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
			"<w:p><!-- <w:r> --><w:r><w:ruby><w:rt><w:r><w:t>boven</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Kamerstuk 28 676, nr. 499</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
			"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>zie Kamerstuk 28 </w:t></w:r></w:p><w:p><w:r><w:t>676, nr. 499</w:t></w:r></w:p>",
			"<w:tbl><w:tr><w:tc><w:p><w:fldSimple w:instr='REF \"a>b\"'><w:r><w:t>Kamerstuk 28 676, nr. 499</w:t></w:r></w:fldSimple></w:p></w:tc></w:tr></w:tbl>",
			"<w:p><w:r><w:t>28 676, nr. 499: Kamerstuk 28 676, nr. 499 dus \r\nKamerstuk 28 676, nr. 499</w:t></w:r></w:p>" })
	void setsACommentAtTheWordsAndNothingElse(String body) throws Exception {
		byte[] file = ZippedFile.word().body(body).bytes();
		WordMargin margin = WordMargin.of(file);
		CommentedWord commented = new CommentedWord(margin.with(notes(margin, WORDS), AUTHOR, "T", AT));
		assertThat(commented.comments(AUTHOR)).isNotEmpty();
		assertThat(commented.comments(AUTHOR).keySet()).allSatisfy((comment) -> assertThat(
				PlainSpelling.plain(commented.about(comment).replaceAll("&#(160|xA0);", " ").replace("&#173;", "")))
			.contains(WORDS));
		assertThat(commented.withoutCommentsOf(AUTHOR)).isEqualTo(new CommentedWord(file).text("word/document.xml"));
		Letter again = LetterFile.read("x.docx", margin.with(notes(margin, WORDS), AUTHOR, "T", AT));
		assertThat(again.inOneText()).isEqualTo(margin.letter().inOneText());
	}

	@Test
	void cutsARunAtTheVeryWords() throws Exception {
		WordMargin margin = WordMargin.of(ZippedFile.word()
			.body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Zie Kamerstuk 28 676, nr. 499 en Kamerstuk 28 676, nr. 499.</w:t></w:r></w:p>")
			.bytes());
		CommentedWord commented = new CommentedWord(margin.with(notes(margin, WORDS), AUTHOR, "T", AT));
		assertThat(commented.comments(AUTHOR)).containsOnlyKeys(0, 1)
			.containsEntry(1, List.of("tweede <regel> & meer"));
		assertThat(commented.about(0)).isEqualTo(WORDS);
		assertThat(commented.about(1)).isEqualTo(WORDS);
		// The blank before the cut would be dropped by Word where nothing asks for it.
		assertThat(commented.text("word/document.xml")).contains("<w:t>Zie</w:t>")
			.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> </w:t>");
	}

	@Test
	void hangsWhatIsSaidOfANoteOnItsMark() throws Exception {
		byte[] file = ZippedFile.word()
			.body("<w:p><w:r><w:t>A</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
					+ "<w:r><w:t>B</w:t><w:endnoteReference w:id='2'/><w:t>C</w:t></w:r></w:p>")
			.footnotes("<w:footnote w:id='2'><w:p><w:r><w:t>Kamerstuk 28 676, nr. 499</w:t></w:r></w:p></w:footnote>")
			.endnotes("<w:endnote w:id='2'><w:p><w:r><w:t>Kamerstuk 28 676, nr. 499</w:t></w:r></w:p></w:endnote>")
			.bytes();
		WordMargin margin = WordMargin.of(file);
		CommentedWord commented = new CommentedWord(margin.with(notes(margin, WORDS), AUTHOR, "T", AT));
		String xml = commented.text("word/document.xml");
		assertThat(xml).contains(
				"<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id='2'/></w:r><w:commentRangeEnd w:id=\"0\"/>")
			.contains("<w:t>B</w:t></w:r><w:commentRangeStart w:id=\"1\"/>");
		assertThat(commented.withoutCommentsOf(AUTHOR)).isEqualTo(new CommentedWord(file).text("word/document.xml"));
		assertThat(commented.parts().get("word/footnotes.xml"))
			.isEqualTo(new CommentedWord(file).parts().get("word/footnotes.xml"));
	}

	@Test
	void keepsTheCommentsThatAreThereAndCountsOn() throws Exception {
		String theirs = "<w:comment w:id='7' w:author='Anna'><w:p><w:r><w:t>Van mij</w:t></w:r></w:p></w:comment>";
		WordMargin margin = WordMargin.of(ZippedFile.word()
			.body("<w:p><w:commentRangeStart w:id='7'/><w:r><w:t>Zie Kamerstuk 28 676, nr. 499, blz. 2</w:t></w:r><w:commentRangeEnd w:id='7'/></w:p>")
			.related("comments", "comments", theirs)
			.bytes());
		byte[] once = margin.with(notes(margin, WORDS), AUTHOR, "T", AT);
		CommentedWord commented = new CommentedWord(once);
		assertThat(commented.comments("Anna")).containsEntry(7, List.of("Van mij"));
		assertThat(commented.comments(AUTHOR)).containsOnlyKeys(8);
		assertThat(commented.text("word/comments.xml")).contains(theirs);
		WordMargin second = WordMargin.of(once);
		CommentedWord twice = new CommentedWord(second.with(notes(second, WORDS), "Nog eens", "N", AT));
		assertThat(twice.comments("Nog eens")).containsOnlyKeys(9);
		assertThat(twice.withoutCommentsOf("Nog eens")).isEqualTo(commented.text("word/document.xml"));
	}

	@Test
	void leavesAllOtherPartsAsTheyAre() throws Exception {
		byte[] file = ZippedFile.word()
			.body("<w:p><w:r><w:t>Kamerstuk 28 676, nr. 499</w:t></w:r></w:p>")
			.styles("<w:style w:styleId='x'/>")
			.part("docProps/app.xml", "<Properties/>")
			.bytes();
		WordMargin margin = WordMargin.of(file);
		Map<String, byte[]> before = new CommentedWord(file).parts();
		Map<String, byte[]> after = new CommentedWord(margin.with(notes(margin, WORDS), AUTHOR, "T", AT)).parts();
		assertThat(after.keySet()).containsAll(before.keySet()).contains("word/comments.xml");
		assertThat(after.get("docProps/app.xml")).isEqualTo(before.get("docProps/app.xml"));
		assertThat(after.get("word/styles.xml")).isEqualTo(before.get("word/styles.xml"));
		assertThat(new String(after.get("[Content_Types].xml"), StandardCharsets.UTF_8)).contains("/word/comments.xml");
		assertThat(margin.with(List.of(), AUTHOR, "T", AT))
			.satisfies((same) -> assertThat(new CommentedWord(same).parts()).containsOnlyKeys(before.keySet()));
	}

	@Test
	void writesFilesWithOtherPrefixesAndStrictOnes() throws Exception {
		String bare = "<document xmlns='%s' xmlns:v='%<s'><body><p><r><t>Zie Kamerstuk 28 676, nr. 499.</t></r></p></body></document>"
			.formatted(CommentsPart.STRICT);
		WordMargin margin = WordMargin.of(ZippedFile.word().part("word/document.xml", bare).bytes());
		byte[] file = margin.with(notes(margin, WORDS), AUTHOR, "T", AT);
		String xml = new CommentedWord(file).text("word/document.xml");
		assertThat(xml).contains("<commentRangeStart xmlns:w=\"%s\" w:id=\"0\"/>".formatted(CommentsPart.STRICT));
		assertThat(LetterFile.read("x.docx", file).inOneText()).isEqualTo(margin.letter().inOneText());
		assertThat(new CommentedWord(file).text("word/_rels/document.xml.rels")).contains("purl.oclc.org");
	}

	@Test
	void writesUtf16AsItWas() throws Exception {
		String xml = new String(new CommentedWord(ZippedFile.word()
			.body("<w:p><w:r><w:t>Zie Kamerstuk 28 676, nr. 499 \u00e9\u20ac</w:t></w:r></w:p>")
			.bytes()).parts().get("word/document.xml"), StandardCharsets.UTF_8);
		byte[] part = ('\uFEFF' + "<?xml version='1.0' encoding='UTF-16'?>" + xml).getBytes(StandardCharsets.UTF_16LE);
		WordMargin margin = WordMargin.of(ZippedFile.word().part("word/document.xml", part).bytes());
		byte[] written = new CommentedWord(margin.with(notes(margin, WORDS), AUTHOR, "T", AT)).parts()
			.get("word/document.xml");
		assertThat(new String(written, StandardCharsets.UTF_16LE)).contains("commentRangeStart")
			.contains("\u00e9\u20ac");
	}

	@Test
	void knowsWordFilesByWhatTheyHold() {
		assertThat(WordMargin.isWord(ZippedFile.word().body("").bytes())).isTrue();
		assertThat(WordMargin.isWord(ZippedFile.openText("<text:p>Kamerstuk 28 676, nr. 499</text:p>").bytes()))
			.isFalse();
		assertThat(WordMargin.isWord("tekst".getBytes(StandardCharsets.UTF_8))).isFalse();
	}

	private static List<MarginNote> notes(WordMargin margin, String words) {
		String text = margin.letter().inOneText().text();
		List<MarginNote> notes = new ArrayList<>();
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			notes.add(new MarginNote(at, at + words.length(),
					List.of(notes.isEmpty() ? "eerste regel" : "tweede <regel> & meer")));
		}
		return notes;
	}

}
