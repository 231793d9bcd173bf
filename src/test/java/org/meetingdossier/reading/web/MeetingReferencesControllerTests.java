package org.meetingdossier.reading.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.reading.PublishedDossiers;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@PageTest(MeetingReferencesController.class)
class MeetingReferencesControllerTests {

	private static final RegisterSnapshot SNAPSHOT = new RegisterSnapshot("tweedekamer.nl", LocalDate.of(2025, 5, 1),
			"00", 1);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Editions editions;

	@MockitoBean
	private Register register;

	@BeforeEach
	void publish() {
		OfficialId registered = OfficialId.parse("kst-28676-499");
		given(this.editions.current("raad-brussel-2024", Level.PUBLIC))
			.willReturn(Optional.of(PublishedDossiers.aMeeting()));
		given(this.register.newestSnapshot()).willReturn(Optional.of(SNAPSHOT));
		given(this.register.find(registered)).willReturn(Optional.of(new RegisteredDocument(registered, "Voortgang",
				false, null, "Brief regering", null, List.of(), null, null, null, false, null, SNAPSHOT)));
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
	void datesTheSilenceOfTheRegister() {
		assertThat(page().select(".register-silent").eachText()).hasSize(3)
			.containsOnly("Niet in het register per 1 mei 2025.");
	}

	private Document page() {
		return ReadPage.at(this.mvc, "/meetings/raad-brussel-2024/references");
	}

}
