package org.meetingdossier.dossier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.CitedPlaces;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.SessionKind;

import static org.assertj.core.api.Assertions.assertThat;

class DemoDossierTests {

	private Dossier demo;

	private String words;

	@BeforeEach
	void readDemo() {
		this.demo = DemoDossier.ANTALYA.content();
		this.words = this.demo.canonical().toLowerCase(Locale.ROOT);
	}

	@Test
	void saysWhereAndWhenTheMinistersMeet() {
		assertThat(this.demo.slug()).isEqualTo("ifmm-antalya-2025");
		assertThat(this.demo.facts().place()).isEqualTo("Antalya");
		assertThat(this.demo.facts().zone()).hasToString("Europe/Istanbul");
		assertThat(this.demo.facts().firstDay()).isEqualTo(LocalDate.of(2025, 5, 14));
		assertThat(this.demo.facts().firstDay().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
		assertThat(this.demo.facts().lastDay()).isEqualTo(LocalDate.of(2025, 5, 15));
		assertThat(this.demo.facts().agenda()).isEqualTo(AgendaStatus.PROVISIONAL);
		assertThat(this.demo.facts().letter()).isEqualTo(OfficialId.parse("kst-28676-500"));
		assertThat(this.demo.level()).isEqualTo(Level.PUBLIC);
	}

	@Test
	void hasBothSessionsWithTheirDayAndHost() {
		assertThat(this.demo.sessions()).extracting(Dossier.Session::kind)
			.containsExactly(SessionKind.DINNER, SessionKind.NORTH_ATLANTIC_COUNCIL);
		assertThat(this.demo.sessions()).extracting(Dossier.Session::date)
			.containsExactly(this.demo.facts().firstDay(), this.demo.facts().lastDay());
		assertThat(this.demo.sessions().get(0).host()).contains("Hakan Fidan");
	}

	@Test
	void hasFourExpectedTopicsOfWhichNoneIsAssignedToASession() {
		assertThat(this.demo.topics()).hasSize(4).allMatch((topic) -> topic.facts().expected()).allSatisfy((topic) -> {
			assertThat(topic.facts().session()).isNull();
			assertThat(topic.positions()).isNotEmpty();
			assertThat(topic.facts().background()).startsWith("Naar verwachting");
		});
	}

	@Test
	void citesThreePapersInFootnotesInOrder() {
		assertThat(CitedPlaces.in(this.demo)).extracting((place) -> place.document().value())
			.containsExactly("kst-28676-499", "kst-28676-489", "kst-31125-134");
		assertThat(CitedPlaces.in(this.demo)).extracting(CitedPlace::footnoteNumber).containsExactly(1, 2, 3);
	}

	@Test
	void remembersBothCommitments() {
		List<Dossier.Commitment> commitments = this.demo.topics().get(1).commitments();
		assertThat(commitments).extracting(Dossier.Commitment::who)
			.containsExactly("De minister van Defensie", "Het kabinet");
		assertThat(commitments).extracting(Dossier.Commitment::status).containsOnly(CommitmentStatus.OPEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "24 en 25 juni 2025", "laatste bijeenkomst", "minister van buitenlandse zaken neemt deel",
			"nog niet bekend", "geen formele besluiten", "eenheid", "collectieve afschrikking en verdediging",
			"trans-atlantische samenwerking", "russische agressie", "indo-pacifische", "hogere defensie-uitgaven",
			"industriële capaciteit", "blijvende steun aan oekraïne", "2% van het bbp", "capaciteitsdoelstellingen",
			"secretaris-generaal", "concreet voorstel", "onderschrijft", "urgentie", "keuzes", "navo-perspectief",
			"paternotte en piri", "politieke, militaire, financiële en morele steun", "3,5 miljard", "dringend nodig",
			"militaire en niet-militaire steun", "defence production action plan", "verwerving en contractering",
			"productiecapaciteit", "op de top wordt vastgesteld", "4 april", "2025–2029", "31125, nr. 134" })
	void carriesTheFacts(String fact) {
		assertThat(this.words).contains(fact);
	}

	@ParameterizedTest
	@EnumSource
	void isKnownByItsIdAndForEverybody(DemoDossier demo) {
		Dossier content = demo.content();
		assertThat(content.id()).isEqualTo(demo.id());
		assertThat(content.level()).isEqualTo(Level.PUBLIC);
		assertThat(content.positions()).isNotEmpty().allMatch((position) -> position.level() == Level.PUBLIC);
		assertThat(content.sessions()).extracting(Dossier.Session::date)
			.allMatch((day) -> !day.isBefore(content.facts().firstDay()) && !day.isAfter(content.facts().lastDay()));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANTALYA")
	void saysThatItsWordsAreNotThoseOfTheCabinet(DemoDossier demo) {
		assertThat(demo.content().facts().introduction()).contains("het zijn niet de woorden van het kabinet");
	}

	@Test
	void followsOneSubjectThroughAllFourMeetings() {
		assertThat(DemoDossier.values()).extracting(DemoDossier::content)
			.allSatisfy((demo) -> assertThat(demo.topics()).extracting(Dossier.Topic::title).contains("Oekraïne"));
	}

	@Test
	void dischargesThePromiseOfMayAtTheSummit() {
		Dossier.Commitment promised = this.demo.topics().get(1).commitments().get(1);
		Dossier.Commitment discharged = DemoDossier.SUMMIT.content().topics().get(0).commitments().get(0);
		assertThat(discharged.who()).isEqualTo(promised.who());
		assertThat(discharged.what()).startsWith(promised.what()).contains("28676, nr. 519");
		assertThat(discharged.status()).isEqualTo(CommitmentStatus.FULFILLED);
	}

	@Test
	void marksWhatIsOnlyGeneralKnowledge() {
		assertThat(DemoDossier.COUNCIL.content().topics()).extracting((topic) -> topic.facts().background())
			.allMatch((background) -> background.contains("Algemeen bekend, niet uit een Kamerstuk"));
	}

}
