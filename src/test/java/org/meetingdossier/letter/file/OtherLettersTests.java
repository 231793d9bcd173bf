package org.meetingdossier.letter.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Note;
import org.meetingdossier.letter.Unplaced;
import org.meetingdossier.letter.Unplaced.Code;
import org.meetingdossier.letter.UnreadableLetterException;

import static org.assertj.core.api.Assertions.assertThat;

class OtherLettersTests {

	@Test
	void readsAnOpenDocumentWithItsNotesAndWithoutWhatWasRemoved() throws Exception {
		Letter letter = LetterFile.read("brief.odt", ZippedFile.openText(
				"<style:style style:name='T1'><style:text-properties fo:font-weight='bold'/></style:style>"
						+ "<style:style style:name='T2'><style:text-properties text:display='none'/></style:style>",
				"<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>"
						+ "</text:changed-region></text:tracked-changes>"
						+ "<text:h text:outline-level='2'>Oekra\u00EFne</text:h>"
						+ "<text:p><text:span text:style-name='T1'>Vet</text:span></text:p>"
						+ "<text:p>Een<text:s text:c='2'/>zin<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
						+ "<text:note-body><text:p>De noot</text:p></text:note-body></text:note> gaat<text:line-break/>door."
						+ "<text:span text:style-name='T2'>geheim</text:span></text:p>"
						+ "<text:list><text:list-item><text:p>Punt</text:p></text:list-item></text:list>"
						+ "<table:table><table:table-row><table:table-cell><text:p>Cel</text:p></table:table-cell></table:table-row></table:table>"
						+ "<text:p><draw:frame><draw:text-box><text:p>Vak</text:p></draw:text-box></draw:frame></text:p>")
			.bytes());
		assertThat(letter.blocks()).extracting(Block::text)
			.containsExactly("Oekra\u00EFne", "Vet", "Een  zin gaat\ndoor.", "Punt", "Cel");
		assertThat(letter.blocks()).extracting(Block::kind)
			.containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM,
					Block.Kind.CELL);
		assertThat(letter.blocks().get(1).bold()).isTrue();
		assertThat(letter.blocks().get(2).marks()).containsExactly(new Block.Mark(8, "f1"));
		assertThat(letter.notes()).containsExactly(new Note("f1", "De noot"));
		assertThat(letter.unplaced()).containsExactly(new Unplaced(Code.TEXT_BOX, 1, "Vak"),
				new Unplaced(Code.DELETION, 1, null), new Unplaced(Code.HIDDEN_TEXT, 1, null));
	}

	@Test
	void readsHtmlByItsHeadingsItemsCellsAndNotes() throws Exception {
		Letter letter = html("""
				<h2>Gaza</h2><p>Een zin.<sup id="r1"><a href="#n1">1</a></sup> Nog een.</p>
				<ul><li>Punt</li></ul><table><tr><td>Cel</td><td><b>Vet</b></td></tr></table>
				<div hidden>geheim</div><p><del>weg</del></p>
				<ol><li id="n1"><p>1. Kamerstuk 28676, nr. 499 <a href="#r1">\u21A9</a></p></li></ol>""");
		assertThat(letter.inOneText().text())
			.isEqualTo("Gaza\n\nEen zin. Nog een.\n\nPunt\n\nCel\tVet\n\nKamerstuk 28676, nr. 499");
		assertThat(letter.blocks().get(0).level()).isEqualTo(2);
		assertThat(letter.blocks().get(1).marks()).containsExactly(new Block.Mark(8, "n1"));
		assertThat(letter.blocks().get(4).bold()).isTrue();
		assertThat(letter.unplaced()).containsExactly(new Unplaced(Code.DELETION, 1, null),
				new Unplaced(Code.HIDDEN_TEXT, 1, null));
	}

	@Test
	void keepsTheNumberOfANoteThatANoteRefersTo() throws Exception {
		Letter page = html("""
				<p>Een.<sup><a href="#n1">1</a></sup> Twee.<sup><a href="#n2">2</a></sup></p>
				<div id="n1"><p><a href="#r1"><sup>1</sup></a> Kamerstuk 28676, nr. 499.</p></div>
				<div id="n2"><p><a href="#r2"><sup>2</sup></a> Zie noot <a href="#n1">1</a>.</p></div>""");
		Letter published = LetterFile.read("brief.xml", """
				<kamerstuk><al>Een.<noot id="a"><noot.al>Kamerstuk 28676, nr. 499.</noot.al></noot>
				Twee.<noot id="b"><noot.al>Zie noot <nootref refid="a"/>.</noot.al></noot></al></kamerstuk>"""
			.getBytes(StandardCharsets.UTF_8));
		for (Letter letter : List.of(page, published)) {
			assertThat(letter.notes()).extracting(Note::text)
				.containsExactly("Kamerstuk 28676, nr. 499.", "Zie noot 1.");
		}
	}

	@Test
	void placesNotesThatSomebodyTyped() throws Exception {
		Letter letter = html(
				"<p>Een <b>zin[1]</b> en nog een[2].</p><p>[1] Kamerstuk 28676, nr. 499.</p><p>[2] Zie daar.</p>");
		assertThat(letter.inOneText().text())
			.isEqualTo("Een zin en nog een.\n\nKamerstuk 28676, nr. 499.\n\nZie daar.");
		assertThat(letter.blocks().get(0).marks()).containsExactly(new Block.Mark(7, "n1"), new Block.Mark(18, "n2"));
		assertThat(letter.blocks().get(0).looks()).containsExactly(new Block.Look(4, 7, true, false, false, ""));
		assertThat(html("<p>Een zin[1].</p><p>[2] Geen noot.</p>").notes()).isEmpty();
	}

	@Test
	void placesNotesOfWhichAProgramLeftTheNumbers() throws Exception {
		Letter letter = html(
				"<p>Een zin van 2,5 procent.1 Nog een2 en CO2.</p><p>1. Kamerstuk 28676, nr. 499.</p><p>2. Zie daar.</p>");
		assertThat(letter.inOneText().text())
			.isEqualTo("Een zin van 2,5 procent. Nog een en CO2.\n\nKamerstuk 28676, nr. 499.\n\nZie daar.");
		assertThat(letter.blocks().get(0).marks()).containsExactly(new Block.Mark(24, "n1"), new Block.Mark(32, "n2"));
		assertThat(html("<p>Een zin.1</p><p>1. Een punt.</p><p>2. Nog een punt.</p>").notes()).isEmpty();
		assertThat(html("<p>Een zin.</p><p>1. Een punt.</p>").blocks()).hasSize(2);
	}

	@Test
	void readsNotesThatGoOnInTheNextLine() throws Exception {
		assertThat(PlainLetter
			.read("Een zin[1] en nog een^([2]).\n\n[1] Zie de brief,\nnr. 2.\n[2]: Kamerstuk 28676.\n\nEinde.")
			.notes()).containsExactly(new Note("n1", "Zie de brief, nr. 2."), new Note("n2", "Kamerstuk 28676."));
	}

	@Test
	void knowsTheNotesOfAPageThatWordSaved() throws Exception {
		Letter letter = html("""
				<p>Een zin.<a href="#_ftn1" name="_ftnref1">[1]</a></p><div><hr>
				<p><a href="#_ftnref1" name="_ftn1">[1]</a> Kamerstuk 28676, nr. 499</p></div>""");
		assertThat(letter.blocks()).extracting(Block::text).containsExactly("Een zin.");
		assertThat(letter.notes()).containsExactly(new Note("_ftn1", "Kamerstuk 28676, nr. 499"));
	}

	@Test
	void readsTheParagraphsOfATextFromAnySystem() throws Exception {
		assertThat(PlainLetter.read("Een.\r\n\r\nTwee\r\nverder.\r\n \r\n- a\r\n- b").blocks()).extracting(Block::text)
			.containsExactly("Een.", "Twee\nverder.", "- a", "- b");
		assertThat(PlainLetter.read("Een.\n\nTwee").blocks()).hasSize(2);
	}

	@Test
	void putsBackTheNotesThatAProgramWroteIntoTheText() throws Exception {
		Letter letter = PlainLetter
			.read("""
					[bookmark: _Hlk196753282]De motie is aangenomen.[footnoteRef:2] Verder.[footnoteRef:3] [2:  Kamerstuk 28676, nr. 499] [3:  Zie [bijlage]
					en verder]

					Einde.""");
		assertThat(letter.blocks()).extracting(Block::text)
			.containsExactly("De motie is aangenomen. Verder.", "Einde.");
		assertThat(letter.blocks().get(0).marks()).containsExactly(new Block.Mark(23, "f2"), new Block.Mark(31, "f3"));
		assertThat(letter.notes()).containsExactly(new Note("f2", "Kamerstuk 28676, nr. 499"),
				new Note("f3", "Zie [bijlage]\nen verder"));
	}

	@Test
	void putsBackNotesThatStandAtTheEndOfAText() throws Exception {
		Letter carets = PlainLetter.read("Een zin.[^1] Nog een.\n\n[^1]: Kamerstuk 28676, nr. 499\n");
		assertThat(carets.blocks()).extracting(Block::text).containsExactly("Een zin. Nog een.");
		assertThat(carets.notes()).containsExactly(new Note("n1", "Kamerstuk 28676, nr. 499"));
		Letter numbers = PlainLetter.read("Een zin.[1] Nog een [2].\n\n[1] Zie daar.\n");
		assertThat(numbers.inOneText().text()).isEqualTo("Een zin. Nog een [2].\n\nZie daar.");
	}

	private static Letter html(String body) throws UnreadableLetterException {
		return LetterFile.read("brief.html",
				("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void readsTheXmlOfAnOfficialPublication() throws Exception {
		Letter letter = LetterFile.read("kst-21501-02-2778.xml",
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<officiele-publicatie><metadata><meta name="DC.title" content="x"/></metadata>
						<kamerstuk><kamerstukkop><dossier><dossiernummer><dossiernr>21 501-02</dossiernr></dossiernummer>
						<titel>Raad Algemene Zaken</titel></dossier></kamerstukkop>
						<stuk><datumtekst><datum>Den Haag, 3 november 2023</datum></datumtekst><algemeen><vrije-tekst><tekst>
						<tussenkop opmaak="vet">Oekraïne<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk <nadruk type="cur">21 501-02</nadruk>, nr. 2700</noot.al></noot></tussenkop>
						<al>De Raad <nadruk type="vet">bespreekt</nadruk> steun.</al>
						<lijst><li><li.nr>1</li.nr><al>Een punt</al></li><li><li.nr>&#8226;</li.nr><al>Nog een<nootref refid="n1"/></al></li></lijst>
						<table><tgroup><tbody><row><entry><al>Cel</al></entry><entry><al>Buur</al></entry></row></tbody></tgroup></table>
						<plaatje><illustratie naam="x.png"/></plaatje>
						</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>"""
					.getBytes(StandardCharsets.UTF_8));
		assertThat(letter.blocks()).extracting(Block::text)
			.containsExactly("21 501-02", "Raad Algemene Zaken", "Den Haag, 3 november 2023", "Oekraïne",
					"De Raad bespreekt steun.", "Een punt", "Nog een", "Cel", "Buur");
		assertThat(letter.blocks().get(3).kind()).isEqualTo(Block.Kind.HEADING);
		assertThat(letter.blocks().get(4).looks()).extracting(Block.Look::bold).containsExactly(true);
		assertThat(letter.blocks()).extracting(Block::marker).contains("1.", "-");
		assertThat(letter.notes()).singleElement()
			.satisfies((note) -> assertThat(note.text()).isEqualTo("Kamerstuk 21 501-02, nr. 2700"));
		assertThat(letter.blocks().get(6).marks()).hasSize(1);
		assertThat(letter.unplaced()).extracting((one) -> one.code().code()).containsExactly("image");
	}

}
