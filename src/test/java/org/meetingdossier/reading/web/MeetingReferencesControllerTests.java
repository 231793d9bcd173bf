package org.meetingdossier.reading.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.CheckedReference;
import org.meetingdossier.check.Choice;
import org.meetingdossier.check.Decision;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.Remark;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.PublishedDossiers;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

@PageTest
class MeetingReferencesControllerTests {

	private static final Basis BASIS = new Basis("tweedekamer.nl", LocalDate.of(2025, 5, 1));

	private static final RegisterSnapshot SNAPSHOT = new RegisterSnapshot("tweedekamer.nl", LocalDate.of(2025, 5, 1),
			"00", 1);

	private static final OfficialId REGISTERED = OfficialId.parse("kst-28676-499");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Editions editions;

	@Autowired
	private Register register;

	@Autowired
	private DossierChecks checks;

	@BeforeEach
	void looksUpWhatIsAtAnAddress() {
		given(this.editions.at(anyString(), any(Level.class))).willCallRealMethod();
	}

	@BeforeEach
	void publish() {
		PublishedDossier published = PublishedDossiers.aMeeting();
		List<CitedPlace> places = published.citedPlaces();
		given(this.editions.current("raad-brussel-2024", Level.PUBLIC)).willReturn(Optional.of(published));
		given(this.register.newestSnapshot()).willReturn(Optional.of(SNAPSHOT));
		given(this.register.find(ArgumentMatchers.<OfficialId>anyCollection()))
			.willReturn(Map.of(REGISTERED, new RegisteredDocument(REGISTERED, "Voortgang", false, null,
					"Brief regering", null, List.of(), null, null, null, false, null, SNAPSHOT)));
		given(this.checks.of(published))
			.willReturn(List.of(
					checked(places.get(0),
							outcome(Verdict.AGREES,
									new Evidence(Field.KIND, "brief", "Brief regering", Comparison.EQUAL)),
							null),
					checked(places.get(1),
							outcome(Verdict.DIFFERS,
									new Evidence(Field.DATE, "4 april 2025", "2025-04-03", Comparison.DIFFERENT)),
							null),
					checked(places.get(2),
							new Outcome(Verdict.NOT_IN_REGISTER, BASIS, 132, List.of(), List.of(), List.of(), BASIS,
									null),
							null),
					checked(places.get(3),
							outcome(Verdict.DIFFERS,
									new Evidence(Field.AUTHOR, "=Jansen", null, Comparison.NOT_COMPARABLE)),
							confirmed())));
	}

	@Test
	void listsEveryCitationInReadingOrder() {
		assertThat(page().select(".reference h2 a").eachAttr("href")).containsExactly("/documents/kst-28676-499",
				"/documents/kst-28676-489", "/documents/kst-31125-134", "/documents/kst-31125-134");
	}

	@Test
	void showsTheSentenceAndTheWayToItsPlace() {
		Element reference = page().select(".reference").get(1);
		assertThat(reference.select("blockquote").text()).isEqualTo("De steun gaat door.");
		assertThat(reference.select(".citing-place a").eachText()).containsExactly("Agendapunt 1, achtergrond",
				"voetnoot 3");
		assertThat(reference.select(".citing-place a").eachAttr("href"))
			.containsExactly("/meetings/raad-brussel-2024#note-3-mark", "/meetings/raad-brussel-2024#note-3");
	}

	@Test
	void showsWhatTheRegisterSays() {
		String registered = page().select(".reference").get(0).select(".register-line").text();
		assertThat(registered).contains("Voortgang", "Omschrijving, niet de letterlijke titel", "Brief regering",
				"datum onbekend");
	}

	@Test
	void saysOfEachReferenceHowItStandsInWords() {
		assertThat(page().select(".reference-head .mark").eachText()).containsExactly("Komt overeen", "Wijkt af",
				"Niet in het register", "Bevestigd, met de hand");
	}

	@Test
	void showsTheStateAtAGlance() {
		Document page = page();
		assertThat(page.select(".glance-open").text()).isEqualTo("2 verwijzingen vragen nog aandacht");
		assertThat(page.select(".tally li").eachText()).containsExactly("1 Wijkt af", "1 Niet in het register",
				"1 Komt overeen", "1 Bevestigd, met de hand");
	}

	@Test
	void putsBothValuesSideBySide() {
		assertThat(page().select(".reference").get(1).select(".evidence tbody tr > *").eachText())
			.containsExactly("Datum", "4 april 2025", "2025-04-03", "verschilt");
	}

	@Test
	void datesTheSilenceOfTheRegisterAndSaysWhy() {
		Element reference = page().select(".reference").get(2);
		assertThat(reference.select(".outcome-means").text()).isEqualTo("Niet in het register (stand van 1 mei 2025). "
				+ "Het hoogste nummer in dit Kamerdossier is 132 volgens de lijst van tweedekamer.nl (stand van 1 mei 2025). "
				+ "Misschien klopt het nummer niet.");
	}

	@Test
	void saysOnceOnWhichRegisterAllRestAndElsewhereWhatRestsOnAnother() {
		Document page = page();
		assertThat(page.select(".outcome-basis")).isEmpty();
		assertThat(page.select("main > .aside").text()).contains("tweedekamer.nl, stand van 1 mei 2025");
		given(this.register.newestSnapshot())
			.willReturn(Optional.of(new RegisterSnapshot("tweedekamer.nl", LocalDate.of(2025, 6, 1), "01", 1)));
		assertThat(page().select(".outcome-basis").eachText()).hasSize(4)
			.containsOnly("Register: tweedekamer.nl, stand van 1 mei 2025");
	}

	@Test
	void tellsThatSomebodyDecidedByHandAndNotWhatTheyNoted() {
		Element reference = page().select(".reference").get(3);
		assertThat(reference.select(".by-hand").text())
			.isEqualTo("Een griffier heeft deze verwijzing met de hand bevestigd.");
		assertThat(page().text()).doesNotContain("alleen voor ons").doesNotContain("Sanne");
	}

	@Test
	void writesOneRowOfValuesForEachReference() {
		assertThat(this.mvc.get().uri("/meetings/raad-brussel-2024/references.csv?for=program")).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.bodyText()
			.satisfies((csv) -> {
				assertThat(csv.lines()).hasSize(5);
				assertThat(csv.lines().toList().get(2)).contains("\"DIFFERS\"",
						"\"DATE DIFFERENT: 4 april 2025 | 2025-04-03\"", "\"2025-05-01\"");
				assertThat(csv).doesNotContain("alleen voor ons");
			});
	}

	@Test
	void writesRowsForPeopleInTheirWords() {
		assertThat(this.mvc.get().uri("/meetings/raad-brussel-2024/references.csv")).hasStatusOk()
			.bodyText()
			.satisfies((csv) -> {
				assertThat(csv).startsWith("\uFEFF\"Vergadering\";\"Deel\";\"Agendapunt\";");
				assertThat(csv.lines().skip(1)).allSatisfy((line) -> assertThat(line).startsWith("\"Raad in Brussel\";")
					.endsWith(";\"raad-brussel-2024\""));
				assertThat(csv.lines().toList().get(2)).contains(";\"Wijkt af\";",
						"Datum: de zin zegt \u201c4 april 2025\u201d, het register zegt \u201c2025-04-03\u201d (verschilt)");
			});
	}

	private Document page() {
		return ReadPage.at(this.mvc, "/meetings/raad-brussel-2024/references");
	}

	private static Outcome outcome(Verdict verdict, Evidence evidence) {
		return Outcome.of(verdict, BASIS, List.of(),
				List.of(new Remark(Remark.Kind.IRREGULAR, "comma-after-cue", null)), List.of(evidence));
	}

	private static CheckedPlace checked(CitedPlace place, Outcome outcome, @Nullable Decision decision) {
		return new CheckedPlace(place, new CheckedReference(UUID.randomUUID(), outcome, Instant.EPOCH, decision));
	}

	private static Decision confirmed() {
		return new Decision(UUID.randomUUID(), Choice.CONFIRMED, null, "alleen voor ons", "Sanne", Instant.EPOCH,
				Verdict.DIFFERS, "zin");
	}

}
