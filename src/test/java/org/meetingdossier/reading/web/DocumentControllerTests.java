package org.meetingdossier.reading.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.PublishedDossiers;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@PageTest
class DocumentControllerTests {

	private static final OfficialId LETTER = OfficialId.parse("kst-28676-499");

	private static final RegisterSnapshot SNAPSHOT = new RegisterSnapshot("tweedekamer.nl", LocalDate.of(2025, 5, 1),
			"00", 1);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Editions editions;

	@Autowired
	private DossierChecks checks;

	@Autowired
	private Register register;

	@BeforeEach
	void importRegister() {
		given(this.register.newestSnapshot()).willReturn(Optional.of(SNAPSHOT));
	}

	@Test
	void showsWhatTheRegisterSaysAndOnWhichSnapshotItRests() {
		register(true, LocalDate.of(2025, 4, 28));
		Document page = ReadPage.at(this.mvc, "/documents/kst-28676-499");
		assertThat(page.select("h1").text()).isEqualTo("Voortgang van de top");
		assertThat(page.select("main dd").eachText()).containsExactly("Brief regering", "28 april 2025",
				"de minister van Buitenlandse Zaken", "kst-28676-499", "tweedekamer.nl, stand van 1 mei 2025");
		assertThat(page.select("a.official").attr("href"))
			.isEqualTo("https://zoek.officielebekendmakingen.nl/kst-28676-499");
		assertThat(page.text()).doesNotContain("Omschrijving");
	}

	@Test
	void saysWhenTheDateIsUnknownAndTheTitleIsNotLiteral() {
		register(false, null);
		Document page = ReadPage.at(this.mvc, "/documents/kst-28676-499");
		assertThat(page.select("main dd").eachText()).contains("datum onbekend");
		assertThat(page.select(".page-head .aside").text()).isEqualTo("Omschrijving, niet de letterlijke titel.");
	}

	@Test
	void showsWhoCitesADocumentThatTheRegisterDoesNotHold() {
		PublishedDossier citing = PublishedDossiers.aMeeting();
		given(this.editions.citing(LETTER, Level.PUBLIC)).willReturn(List.of(citing));
		given(this.checks.of(citing))
			.willReturn(citing.citedPlaces().stream().map((place) -> new CheckedPlace(place, null)).toList());
		Document page = ReadPage.at(this.mvc, "/documents/kst-28676-499");
		assertThat(page.select(".notice").text()).startsWith("Niet in het register (stand van 1 mei 2025).")
			.doesNotContain("bestaat niet");
		assertThat(page.select(".reference h3 a").attr("href")).isEqualTo("/meetings/raad-brussel-2024");
		assertThat(page.select(".reference blockquote").text()).isEqualTo("De ministers komen bijeen.");
		assertThat(page.select(".citing-place a").eachAttr("href"))
			.containsExactly("/meetings/raad-brussel-2024#note-1-mark", "/meetings/raad-brussel-2024#note-1");
		assertThat(page.select("a.official")).hasSize(1);
	}

	@Test
	void answersNotFoundForADocumentThatNobodyKnows() {
		Document page = ReadPage.at(this.mvc, "/documents/kst-28676-499", HttpStatus.NOT_FOUND);
		assertThat(page.select(".notice").text()).startsWith("Niet in het register (stand van 1 mei 2025).");
		assertThat(page.select("a.official")).hasSize(1);
	}

	@Test
	void takesAnIdWithASlash() {
		assertThat(ReadPage.at(this.mvc, "/documents/dossier/36600-V", HttpStatus.NOT_FOUND).select("code").text())
			.isEqualTo("dossier/36600-V");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/documents/28676", "/documents/kst", "/documents/", "/documents/kst-28676-499/x",
			"/documents/<script>" })
	void doesNotKnowAMalformedId(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND)
			.request()
			.attributes()
			.hasEntrySatisfying("org.meetingdossier.platform.reason",
					(reason) -> assertThat(reason.toString()).contains("kst-28676-499"));
	}

	private void register(boolean literal, @Nullable LocalDate date) {
		given(this.register.find(LETTER))
			.willReturn(Optional.of(new RegisteredDocument(LETTER, "Voortgang van de top", literal, null,
					"Brief regering", null, List.of(new RegisteredAuthor(null, "de minister van Buitenlandse Zaken")),
					null, null, date, false, null, SNAPSHOT)));
	}

}
