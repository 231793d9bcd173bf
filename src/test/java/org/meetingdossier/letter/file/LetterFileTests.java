package org.meetingdossier.letter.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

import org.meetingdossier.letter.LetterText;
import org.meetingdossier.letter.UnreadableLetterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LetterFileTests {

	@Test
	void readsTheParagraphsOfAWordFileWithItsFootnotesAtTheirPlaces() throws Exception {
		try (XWPFDocument document = new XWPFDocument()) {
			XWPFParagraph first = document.createParagraph();
			first.createRun().setText("De motie is aangenomen.");
			XWPFFootnote note = document.createFootnote();
			note.createParagraph().createRun().setText("Kamerstuk 28676, nr. 489");
			first.addFootnoteReference(note);
			first.createRun().setText(" Daarna niets meer.");
			document.createParagraph().createRun().setText("Tweede alinea.");
			LetterText letter = LetterFile.read("Brief.DOCX", bytes(document)).inOneText();
			assertThat(letter.text()).startsWith("De motie is aangenomen. Daarna niets meer.\n\nTweede alinea.")
				.endsWith("Kamerstuk 28676, nr. 489");
			assertThat(letter.notes()).singleElement().satisfies((one) -> {
				assertThat(letter.text().substring(one.start(), one.end())).isEqualTo("Kamerstuk 28676, nr. 489");
				assertThat(one.mark()).isEqualTo("De motie is aangenomen.".length());
			});
		}
	}

	@Test
	void readsAHyphenThatDoesNotBreakAndNotWhatWasRemoved() throws Exception {
		try (XWPFDocument document = new XWPFDocument()) {
			XWPFParagraph paragraph = document.createParagraph();
			XWPFRun run = paragraph.createRun();
			run.setText("Kamerstuk 21501");
			run.getCTR().addNewNoBreakHyphen();
			run.getCTR().addNewT().setStringValue("02, nr. 2914");
			CTRunTrackChange removed = paragraph.getCTP().addNewDel();
			removed.addNewR().addNewT().setStringValue(" weg");
			assertThat(LetterFile.read("brief.docx", bytes(document)).inOneText().text())
				.isEqualTo("Kamerstuk 21501-02, nr. 2914");
		}
	}

	@Test
	void readsTablesOfAWordFile() throws Exception {
		try (XWPFDocument document = new XWPFDocument()) {
			document.createTable(1, 2).getRow(0).getCell(1).setText("Kamerstuk 28676, nr. 499");
			assertThat(LetterFile.read("brief.docx", bytes(document)).inOneText().text())
				.isEqualTo("Kamerstuk 28676, nr. 499");
		}
	}

	@Test
	void refusesWhatIsNoWordFile() {
		assertRefused("brief.docx", "geen zip".getBytes(StandardCharsets.UTF_8), "letter.unreadable.broken");
		assertRefused("brief.docx", new byte[0], "letter.unreadable.broken");
	}

	@Test
	void readsTheWordsOfAnHtmlPageAndNoScript() throws Exception {
		LetterText letter = html("""
				<html><head><title>Titel</title><script>alert(1)</script></head><body>
				<h1>Agenda</h1><p>Zie <b>Kamerstuk</b>&nbsp;28676,
				nr. 499.</p><del>weg</del><ul><li>Punt een</li></ul></body></html>""");
		assertThat(letter.text().replace('\u00A0', ' '))
			.isEqualTo("Agenda\n\nZie Kamerstuk 28676, nr. 499.\n\nPunt een");
	}

	@Test
	void knowsTheFootnotesOfAnHtmlPage() throws Exception {
		LetterText letter = html("""
				<p>De motie is aangenomen.<sup><a href="#n1">1</a></sup> Verder niets.</p>
				<p id="n1">Kamerstuk 28676, nr. 489</p>""");
		assertThat(letter.text()).isEqualTo("De motie is aangenomen. Verder niets.\n\nKamerstuk 28676, nr. 489");
		assertThat(letter.notes()).containsExactly(new LetterText.Note(39, 63, 23));
	}

	@Test
	void takesTheItemsOfTheLastListForTheNumbersInTheText() throws Exception {
		LetterText letter = html("""
				<p>De motie is aangenomen.<sup>1</sup> Verder niets.<sup>2</sup></p>
				<ol><li>Kamerstuk 28676, nr. 489</li><li>Kamerstuk 28676, nr. 490</li></ol>""");
		assertThat(letter.text()).startsWith("De motie is aangenomen. Verder niets.\n\nKamerstuk 28676, nr. 489");
		assertThat(letter.notes()).hasSize(2);
	}

	@Test
	void partsLinesOfATextThatEndOnPurpose() throws Exception {
		assertThat(LetterFile.read("a.txt", """
				1. Handel
				Inhoud
				De Raad spreekt over de nieuwe heffingen op staal en aluminium.
				Inzet Nederland
				Nederland zal pleiten voor een snelle afspraak met de partners.
				""".getBytes(StandardCharsets.UTF_8)).blocks()).hasSize(5);
	}

	@Test
	void readsTextOfOldProgramsToo() throws Exception {
		assertThat(LetterFile.read("a.txt", "Oekraïne".getBytes(Charset.forName("windows-1252"))).inOneText().text())
			.isEqualTo("Oekraïne");
		assertThat(LetterFile.read("a.txt", "\uFEFFOekraïne".getBytes(StandardCharsets.UTF_8)).inOneText().text())
			.isEqualTo("Oekraïne");
		assertRefused("a.txt", new byte[] { 'a', 0, 'b' }, "letter.unreadable.unknown");
	}

	@Test
	void knowsFilesByTheirNames() {
		assertThat(LetterFile.refusal("Brief.docx")).isEmpty();
		assertThat(LetterFile.refusal("brief.HTM")).isEmpty();
		assertThat(LetterFile.refusal("brief.odt")).isEmpty();
		assertThat(LetterFile.refusal("brief.pdf")).contains(UnreadableLetterException.Reason.PDF);
		assertThat(LetterFile.refusal("brief.DOC")).contains(UnreadableLetterException.Reason.OLD_FORMAT);
		assertThat(LetterFile.refusal("docx")).contains(UnreadableLetterException.Reason.UNKNOWN);
	}

	private static LetterText html(String page) throws UnreadableLetterException {
		return LetterFile.read("brief.html", page.getBytes(StandardCharsets.UTF_8)).inOneText();
	}

	private static byte[] bytes(XWPFDocument document) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		document.write(bytes);
		return bytes.toByteArray();
	}

	private static void assertRefused(String name, byte[] bytes, String key) {
		assertThatExceptionOfType(UnreadableLetterException.class).isThrownBy(() -> LetterFile.read(name, bytes))
			.satisfies((refused) -> assertThat(refused.key()).isEqualTo(key));
	}

}
