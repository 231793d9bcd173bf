package org.meetingdossier.output.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.letter.margin.CommentedWord;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.PlaceComment;
import org.meetingdossier.reading.PublishedDossiers;
import org.meetingdossier.reading.agenda.AgendaPage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WordFormatTests {

	private static final Instant AT = Instant.parse("2025-05-08T10:00:00Z");

	private final WordFormat format = formatWith(null);

	@Test
	void hasTheFootnotesOfThePageInTheSameOrder() {
		PublishedDossier published = PublishedDossiers.aMeeting();
		WrittenLetter letter = new WrittenLetter(this.format.write(OutgoingDossier.of(published)));
		List<String> onThePage = AgendaPage.of(published, List.of())
			.notes()
			.stream()
			.map((note) -> Jsoup.parse(note.text().html()).text())
			.toList();
		assertThat(letter.notes()).isNotEmpty().isEqualTo(onThePage);
		assertThat(letter.marks()).isEqualTo(IntStream.rangeClosed(1, onThePage.size()).boxed().toList());
	}

	@Test
	void keepsThreeHundredNotesApart() {
		String text = IntStream.rangeClosed(1, 300)
			.mapToObj((number) -> "Zin " + number + ".^[Noot " + number + "]")
			.collect(Collectors.joining(" "));
		WrittenLetter letter = written(text);
		assertThat(letter.notes()).hasSize(300).doesNotHaveDuplicates().endsWith("Noot 300");
		assertThat(letter.marks()).hasSize(300).doesNotHaveDuplicates();
	}

	@Test
	void writesSeparatorsAsWordWantsThem() {
		WrittenLetter letter = written("Een.^[Noot]");
		var separators = letter.all("word/footnotes.xml", "footnote")
			.stream()
			.filter((note) -> note.hasAttributeNS(WordXml.MAIN, "type"))
			.toList();
		assertThat(separators).extracting((note) -> WrittenLetter.value(note, "id")).containsExactly("-1", "0");
		assertThat(separators)
			.allMatch((note) -> note.getElementsByTagNameNS(WordXml.MAIN, "footnoteRef").getLength() == 0
					&& note.getElementsByTagNameNS(WordXml.MAIN, "rStyle").getLength() == 0);
		assertThat(letter.all("word/settings.xml", "footnote")).extracting((note) -> WrittenLetter.value(note, "id"))
			.containsExactly("-1", "0");
	}

	@Test
	void givesAUsedAgainNoteOneMarkAndAReference() {
		WrittenLetter letter = written("Een[^a] en weer[^a].\n\n[^a]: Met naam");
		assertThat(letter.notes()).containsExactly("Met naam");
		assertThat(letter.marks()).containsExactly(1);
		assertThat(letter.text("word/document.xml")).contains("NOTEREF _RefNote1");
	}

	@Test
	void putsTheMarkOfANoteInANoteBehindTheOuter() {
		WrittenLetter letter = written("Een^[buiten^[binnen]] en twee^[daarna].");
		assertThat(letter.marks()).containsExactly(1, 2, 3);
		assertThat(letter.notes()).containsExactly("buiten2", "binnen", "daarna");
	}

	@Test
	void hangsCommentsOnWhatIsCitedAndChangesNothingElse() {
		Dossier dossier = DossierBuilder.aDossier()
			.introducedBy(
					"Zie Kamerstuk 28676, nrs. 496 en 499.^[Kamerstuk 31125, nr. 130.] En **Kamerstuk 28676, nr. 500**.")
			.withTopic("Oekraïne", "Zie Kamerstuk 28676, nr. 500.",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt.", ""))
			.build();
		OutgoingDossier outgoing = outgoing(dossier);
		List<PlaceComment> comments = published(dossier).citedPlaces()
			.stream()
			.map((place) -> new PlaceComment(place.start(), place.end(), place.document(),
					List.of(place.document() + " in " + place.passage().part()), AT))
			.toList();
		CommentedWord letter = new CommentedWord(this.format.write(outgoing, comments));
		assertThat(letter.comments("Meeting Dossier").values()).containsExactly(
				List.of("kst-28676-496 in INTRODUCTION"), List.of("kst-28676-499 in INTRODUCTION"),
				List.of("kst-31125-130 in INTRODUCTION"), List.of("kst-28676-500 in INTRODUCTION"),
				List.of("kst-28676-500 in BACKGROUND"));
		assertThat(letter.about(0)).isEqualTo("Kamerstuk 28676, nrs. 496 en 499").isEqualTo(letter.about(1));
		assertThat(letter.about(2)).isEmpty();
		assertThat(letter.about(3)).isEqualTo("Kamerstuk 28676, nr. 500");
		CommentedWord plain = new CommentedWord(this.format.write(outgoing));
		assertThat(plain.parts()).doesNotContainKey("word/comments.xml");
		assertThat(letter.withoutCommentsOf("Meeting Dossier")).isEqualTo(plain.text("word/document.xml"));
		assertThat(letter.text("word/footnotes.xml")).isEqualTo(plain.text("word/footnotes.xml"));
	}

	@Test
	void readsAsALetter() {
		Dossier dossier = DossierBuilder.aDossier()
			.withSession("Eerste werksessie")
			.withTopic("Oekraïne", "De steun *gaat* door.",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt.", "Met **3,5 miljard** euro."))
			.build();
		WrittenLetter letter = written(dossier);
		assertThat(letter.paragraphs(WordStyle.TITLE)).containsExactly(dossier.title());
		assertThat(letter.paragraphs(WordStyle.SECTION)).containsExactly("Inleiding", "Algemene lijn", "Programma",
				"Agendapunten");
		assertThat(letter.paragraphs(WordStyle.TOPIC)).containsExactly("Eerste werksessie", "Oekraïne");
		assertThat(letter.paragraphs(WordStyle.LINE)).contains("Nederland steunt.");
		assertThat(letter.text("docProps/core.xml")).contains(dossier.title()).contains("nl-NL");
	}

	@Test
	void isOfTheDayOnWhichTheLetterWasSent() {
		Dossier dossier = DossierBuilder.aDossier().build();
		WrittenLetter letter = written(dossier.with(Content.with(dossier.facts(),
				Map.of("venue", "Egmontpaleis", "letterDate", LocalDate.of(2024, 6, 14)))));
		assertThat(letter.xml("word/document.xml").getDocumentElement().getTextContent())
			.contains("Datum: 14 juni 2024", "LocatieEgmontpaleis");
	}

	@Test
	void marksEverySheetOfWhatIsNotPublic() {
		Dossier dossier = DossierBuilder.aDossier()
			.generalLine(DossierBuilder.position(Level.CONFIDENTIAL, "Geheim.", ""))
			.build();
		WrittenLetter letter = written(dossier);
		List<String> sheets = letter.all("word/document.xml", "headerReference")
			.stream()
			.map((head) -> WrittenLetter.value(head, "type"))
			.toList();
		assertThat(sheets).containsExactlyInAnyOrder("default", "first", "even");
		List<String> heads = letter.parts().keySet().stream().filter((part) -> part.contains("header")).toList();
		assertThat(heads).hasSize(2).allSatisfy((head) -> assertThat(letter.text(head)).contains("Vertrouwelijk"));
		assertThat(written("Niets.").parts().keySet()).filteredOn((part) -> part.contains("header-marking")).isEmpty();
	}

	@Test
	void givesEqualBytesForEqualDossiers() {
		OutgoingDossier outgoing = outgoing(DossierBuilder.aDossier().introducedBy("Een.^[Noot]").build());
		assertThat(this.format.write(outgoing)).isEqualTo(this.format.write(outgoing));
	}

	@Test
	void takesATemplateWithoutStylesAndWithoutFootnotes() {
		WordFormat bare = formatWith(new ByteArrayResource(bareTemplate()));
		WrittenLetter letter = new WrittenLetter(bare
			.write(outgoing(DossierBuilder.aDossier().introducedBy("Een.^[Noot]").level(Level.DELEGATION).build())));
		assertThat(letter.notes()).containsExactly("Noot");
		assertThat(letter.all("word/styles.xml", "name")).extracting((name) -> WrittenLetter.value(name, "val"))
			.contains("footnote text", "footnote reference", "heading 1");
		assertThat(letter.text("word/header-marking.xml")).contains("Delegatie");
	}

	@Test
	void refusesATemplateThatIsNoWordFileAtTheStart() {
		ByteArrayResource none = new ByteArrayResource("geen Word".getBytes(StandardCharsets.UTF_8));
		assertThatIllegalArgumentException().isThrownBy(() -> formatWith(none));
	}

	@Test
	void leavesOutWhatXmlCannotHold() {
		assertThat(written("A\u000cB \ud83d en ^[noot\u0001]").notes()).containsExactly("noot");
	}

	@Test
	void writesListsAndLinks() {
		WrittenLetter letter = written(
				"- een\n- twee\n\n3. drie\n4. vier\n\n[site](https://example.org/a) [kwaad](javascript:x)");
		assertThat(letter.all("word/numbering.xml", "startOverride"))
			.extracting((one) -> WrittenLetter.value(one, "val"))
			.containsExactly("3");
		assertThat(letter.all("word/document.xml", "numPr")).hasSize(4);
		assertThat(letter.text("word/_rels/document.xml.rels")).contains("https://example.org/a")
			.doesNotContain("javascript");
	}

	@Test
	void countsEachNumberedListWithinAnotherFromItsOwnStart() {
		WrittenLetter letter = written("- een\n  1. x\n  2. y\n- twee\n\n  5. z");
		assertThat(letter.all("word/numbering.xml", "lvlOverride"))
			.extracting((one) -> WrittenLetter.value(one, "ilvl"))
			.containsExactly("1", "1");
		assertThat(letter.all("word/numbering.xml", "startOverride"))
			.extracting((one) -> WrittenLetter.value(one, "val"))
			.containsExactly("1", "5");
	}

	private WrittenLetter written(String introduction) {
		return written(DossierBuilder.aDossier().introducedBy(introduction).build());
	}

	private WrittenLetter written(Dossier dossier) {
		return new WrittenLetter(this.format.write(outgoing(dossier)));
	}

	private static OutgoingDossier outgoing(Dossier dossier) {
		return OutgoingDossier.of(published(dossier));
	}

	private static PublishedDossier published(Dossier dossier) {
		return new PublishedDossier(new PublishedDossier.Edition(dossier.id(), "A", 1, AT, null), dossier.level(),
				dossier);
	}

	private static WordFormat formatWith(@Nullable Resource template) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/output");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return new WordFormat(messages, Optional.ofNullable(template));
	}

	private static byte[] bareTemplate() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			put(zip, "[Content_Types].xml",
					"""
							<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
			put(zip, "_rels/.rels",
					"""
							<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
			put(zip, "word/document.xml",
					"<w:document xmlns:w=\"" + WordXml.MAIN + "\"><w:body><w:p/></w:body></w:document>");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
