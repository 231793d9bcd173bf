package org.meetingdossier.check.agreement.wording;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What texts are about, by whatever words. */
class TopicWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de brief over nepnieuws                    | Actieplan Desinformatie
			de opvang van bijen                        | raadpleging inzake bestuivers
			het doden van wolven op de Veluwe          | beheer van de wolf
			de scholieren en hun schoolboeken          | het lesmateriaal van de middelbare school
			de steun aan Kyiv                          | Nederlandse steun aan Oekraïne
			de gegevens van bedrijven                  | datadeling tussen ondernemingen
			""")
	void findsOtherWordsForTheSame(String said, String title) {
		TopicWords words = TopicWords.of(said);
		assertThat(words.isOfSameFields(TopicWords.of(title))).isTrue();
		assertThat(words.isOfOtherFields(TopicWords.of(title))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pulsvisserij                               | Mededeling Kunstmatige intelligentie voor Europa
			het tekort aan leraren                     | Voortgang dronesbeleid
			de capaciteit van de gevangenissen         | Natuurherstelverordening
			Israëlische nederzettingen                 | schaduwvlootschepen uit Rusland
			""")
	void findsOtherFields(String said, String title) {
		assertThat(TopicWords.of(said).isOfOtherFields(TopicWords.of(title))).isTrue();
	}

	@Test
	void leavesOpenWhereSomethingIs() {
		TopicWords words = TopicWords.of("de situatie in Mali");
		assertThat(words.isOfOtherFields(TopicWords.of("de inzet van helikopters"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de bouw van een fregat                     | Vervanging onderzeeboten
			uitbraken van vogelgriep                   | maatregelen tegen Afrikaanse varkenspest
			de zaak tegen ABN AMRO                     | beloning van de top van ING
			de uitrol van 5G                           | Mededeling Kunstmatige intelligentie voor Europa
			""")
	void findsOtherThingsOfOneSort(String said, String title) {
		TopicWords words = TopicWords.of(said);
		assertThat(words.namingOtherThings(TopicWords.of(title), TopicWords.of(""), false)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de bouw van een fregat en een onderzeeboot | Vervanging onderzeeboten       | ''
			uitbraken van vogelgriep                   | maatregelen op melkveebedrijven | ''
			de zaak tegen ABN AMRO                     | beloning van de top van ING    | Banken: ING en ABN AMRO
			""")
	void leavesThingsThatBothKnow(String said, String title, String dossier) {
		TopicWords words = TopicWords.of(said);
		assertThat(words.namingOtherThings(TopicWords.of(title), TopicWords.of(dossier), false)).isEmpty();
	}

	@Test
	void readsWordsInARow() {
		assertThat(TopicWords.of("de Rode Zee").meaningSame(TopicWords.of("de Houthi's"))).contains("rode", "zee");
	}

	@Test
	void knowsInflexions() {
		assertThat(Set.of("school", "scholen", "schools")).allMatch((word) -> Concepts.base(word).equals("schol"));
		assertThat(Concepts.base("brieven")).isEqualTo("brief");
	}

}
