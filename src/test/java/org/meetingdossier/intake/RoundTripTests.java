package org.meetingdossier.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.intake.stage.Intake;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;
import org.meetingdossier.letter.margin.CommentedWord;
import org.meetingdossier.output.word.WordLetters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier that leaves as a letter and comes back is the same in everything that the
 * letter shows. Identities, the address and the levels of positions are not in a letter.
 */
class RoundTripTests {

	@Test
	void bringsBackEveryFieldThatTheLetterShows() {
		Dossier dossier = everything();
		assertThat(shown(returned(dossier))).containsExactlyEntriesOf(shown(dossier));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Een alinea.", "Een.\n\nTwee.", "Met **vet** en *schuin* en ***beide***.",
			"- een\n- twee\n- drie", "3. drie\n4. vier", "> aangehaald", "#### Kop\n\nTekst.",
			"Een [link](https://example.org/a?b=c) hier.", "Een\\\ntweede regel.",
			"Sterretje \\* en \\_streep\\_ en \\[haak\\].", "1\\. geen lijst", "\\- geen lijst", "\\# geen kop",
			"\\> geen aanhaling", "Tekst^[Noot met *schuin* en [link](https://example.org/)].",
			"Een^[Eerste noot.] twee^[Tweede noot.].", "Prijs < 5 & > 3; 'enkel' \"dubbel\" \u2026 \u20ac 3,5",
			"R&D; &amp; en &eacute;", "- een\n- twee^[Noot in een lijst.]\n\nDaarna.",
			"Een[^a] en weer[^a].\n\n[^a]: Met naam", "Datum: 14 mei 2025", "Sessie: Iets", "Versie",
			"Toegezegd door: De minister. Stand: Open." })
	void showsTextsAsTheyWereShown(String text) {
		Dossier dossier = DossierBuilder.aDossier()
			.introducedBy(text)
			.generalLine(DossierBuilder.position(Level.PUBLIC, "De lijn.", text))
			.withTopic("Oekra\u00efne", text, DossierBuilder.position(Level.PUBLIC, "Nederland steunt.", text))
			.build();
		Dossier back = returned(dossier);
		// A text may be written in more than one way, so that what it shows is compared.
		assertThat(part(WordLetters.of(back), "word/footnotes.xml"))
			.isEqualTo(part(WordLetters.of(dossier), "word/footnotes.xml"));
		assertThat(part(WordLetters.of(back), "word/document.xml"))
			.isEqualTo(part(WordLetters.of(dossier), "word/document.xml"));
	}

	@Test
	void writesEqualNotesTheSecondTime() {
		byte[] first = WordLetters.of(everything());
		byte[] second = WordLetters.of(returned(everything()));
		assertThat(part(second, "word/footnotes.xml")).isEqualTo(part(first, "word/footnotes.xml"));
		assertThat(part(second, "word/document.xml")).isEqualTo(part(first, "word/document.xml"));
	}

	@Test
	void bringsBackThreeHundredNotesOfFortyPages() {
		DossierBuilder letter = DossierBuilder.aDossier();
		for (int topic = 1; topic <= 20; topic++) {
			int first = topic * 15 - 14;
			letter.withTopic("Onderwerp " + topic, IntStream.range(first, first + 15)
				.mapToObj((note) -> "Een alinea van gewone lengte, zoals een brief die heeft, met woorden en een noot"
					.repeat(3) + ".^[Noot " + note + ": Kamerstuk 28676, nr. " + note + ".] En door.")
				.collect(Collectors.joining("\n\n")),
					DossierBuilder.position(Level.PUBLIC, "Lijn " + topic + ".", "Toelichting."));
		}
		Dossier dossier = letter.build();
		Dossier back = returned(dossier);
		assertThat(shown(back)).containsExactlyEntriesOf(shown(dossier));
		assertThat(back.toString().split("\\^\\[", -1)).hasSize(301);
		assertThat(part(WordLetters.of(back), "word/footnotes.xml"))
			.isEqualTo(part(WordLetters.of(dossier), "word/footnotes.xml"));
	}

	private static Dossier everything() {
		UUID dinner = UUID.randomUUID();
		UUID council = UUID.randomUUID();
		MeetingFacts facts = Content.with(DossierBuilder.aDossier().facts(), Map.ofEntries(
				Map.entry("title", "Informele bijeenkomst, Antalya"), Map.entry("forum", "NAVO"),
				Map.entry("place", "Antalya"), Map.entry("zone", ZoneId.of("Europe/Istanbul")),
				Map.entry("firstDay", LocalDate.of(2025, 5, 14)), Map.entry("lastDay", LocalDate.of(2025, 5, 15)),
				Map.entry("host", "Minister Fidan van Turkije"),
				Map.entry("delegation", "De minister van Buitenlandse Zaken"), Map.entry("agenda", AgendaStatus.FINAL),
				Map.entry("letter", OfficialId.parse("kst-28676-500")), Map.entry("introduction",
						"Op 14 en 15 mei komen de ministers bijeen.^[Kamerstuk 28676, nr. 499.]\n\nZij spreken over **veel**.")));
		return new Dossier(UUID.randomUUID(), "ifmm", facts,
				DossierBuilder.position(Level.PUBLIC, "Nederland zet in op eenheid.", "Omdat het kan."),
				List.of(new Dossier.Session(dinner, "Diner", SessionKind.DINNER, LocalDate.of(2025, 5, 14),
						LocalTime.of(19, 0), LocalTime.of(21, 30), "Minister Fidan", "Om kennis te maken."),
						new Dossier.Session(council, "Noord-Atlantische Raad", SessionKind.NORTH_ATLANTIC_COUNCIL,
								LocalDate.of(2025, 5, 15), LocalTime.of(9, 0), null, null, ""),
						new Dossier.Session(UUID.randomUUID(), "Vertrek", SessionKind.OTHER, LocalDate.of(2025, 5, 15),
								null, null, null, "")),
				List.of(new Dossier.Topic(UUID.randomUUID(),
						new TopicFacts("Oekra\u00efne", TopicState.ON_AGENDA, null, false, dinner,
								"De steun gaat door.^[Noot.]"),
						List.of(DossierBuilder.position(Level.PUBLIC, "Nederland steunt.", "Met 3,5 miljard."),
								DossierBuilder.position(Level.PUBLIC, "Nederland vraagt.", "")),
						List.of(new Dossier.Commitment(UUID.randomUUID(), "De minister", "Er volgt een brief.",
								"Voor de zomer", LocalDate.of(2025, 7, 1), CommitmentStatus.OPEN),
								new Dossier.Commitment(UUID.randomUUID(), "De staatssecretaris", "Er volgt meer.", "",
										null, CommitmentStatus.PARTLY_FULFILLED))),
						new Dossier.Topic(UUID.randomUUID(),
								new TopicFacts("Defensie-uitgaven", TopicState.ON_AGENDA, null, true, council,
										"Verwacht."),
								List.of(), List.of()),
						new Dossier.Topic(UUID.randomUUID(), new TopicFacts("Zuidflank", TopicState.POSTPONED,
								"Er is geen tijd.", false, null, "Later."), List.of(), List.of())));
	}

	/** Out as a letter, without what a person does not see of the file, and in again. */
	private static Dossier returned(Dossier dossier) {
		try {
			return Composition.of(
					Intake.dossiersIn(LetterFile.read("brief.docx", bare(WordLetters.of(dossier)))).get(0), "ifmm",
					dossier.level());
		}
		catch (UnreadableLetterException ex) {
			throw new AssertionError(ex);
		}
	}

	private static byte[] bare(byte[] file) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
				ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				if (!entry.getName().startsWith("docProps/") && !entry.getName().startsWith("customXml/")) {
					to.putNextEntry(new ZipEntry(entry.getName()));
					from.transferTo(to);
					to.closeEntry();
				}
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return bytes.toByteArray();
	}

	private static String part(byte[] file, String name) {
		return new CommentedWord(file).text(name);
	}

	/** The facts and texts of a dossier by their names. */
	private static Map<String, @Nullable Object> shown(Dossier dossier) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("title", dossier.title());
		shown.put("forum", dossier.facts().forum());
		shown.put("place", dossier.facts().place());
		shown.put("firstDay", dossier.facts().firstDay());
		shown.put("lastDay", dossier.facts().lastDay());
		shown.put("host", dossier.facts().host());
		shown.put("delegation", dossier.facts().delegation());
		shown.put("agenda", dossier.facts().agenda());
		shown.put("letter", dossier.facts().letter());
		if (dossier.sessions().stream().anyMatch((session) -> session.start() != null)) {
			shown.put("zone", dossier.facts().zone());
		}
		List<UUID> sessions = dossier.sessions().stream().map(Dossier.Session::id).toList();
		for (int index = 0; index < dossier.sessions().size(); index++) {
			Dossier.Session one = dossier.sessions().get(index);
			String session = "session " + index + " ";
			shown.put(session + "kind", one.kind());
			shown.put(session + "title", one.title());
			shown.put(session + "date", one.date());
			shown.put(session + "start", one.start());
			shown.put(session + "end", one.end());
			shown.put(session + "host", one.host());
			shown.put(session + "description", one.description());
		}
		for (int index = 0; index < dossier.topics().size(); index++) {
			Dossier.Topic one = dossier.topics().get(index);
			String topic = "topic " + index + " ";
			shown.put(topic + "title", one.title());
			shown.put(topic + "expected", one.facts().expected());
			shown.put(topic + "session", sessions.indexOf(one.facts().session()));
			shown.put(topic + "state", one.facts().state());
			shown.put(topic + "reason", one.facts().stateReason());
			for (int number = 0; number < one.commitments().size(); number++) {
				Dossier.Commitment promise = one.commitments().get(number);
				shown.put(topic + "commitment " + number, List.of(promise.who(), promise.what(), promise.term(),
						String.valueOf(promise.due()), promise.status()));
			}
		}
		shown.putAll(read(dossier));
		return shown;
	}

	/** The texts of a dossier. */
	private static Map<String, @Nullable Object> read(Dossier dossier) {
		Map<String, @Nullable Object> read = new LinkedHashMap<>();
		read.put("introduction", dossier.facts().introduction());
		Dossier.Position general = dossier.generalLine();
		read.put("general line", (general != null) ? List.of(general.line(), general.explanation()) : null);
		for (int index = 0; index < dossier.topics().size(); index++) {
			Dossier.Topic one = dossier.topics().get(index);
			read.put("topic " + index + " background", one.facts().background());
			read.put("topic " + index + " positions",
					one.positions()
						.stream()
						.map((position) -> List.of(position.line(), position.explanation()))
						.toList());
		}
		return read;
	}

}
