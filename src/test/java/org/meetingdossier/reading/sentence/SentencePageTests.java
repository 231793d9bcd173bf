package org.meetingdossier.reading.sentence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.comparison.WordRun;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.PublishedDossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What becomes of a sentence that somebody referred to.
 */
class SentencePageTests {

	private static final UUID TOPIC = UUID.randomUUID();

	private static final UUID OTHER = UUID.randomUUID();

	private static final String SAID = "De top is in Den Haag. Nederland steunt het plan van Oekraïne.^[Kamerstuk 28676, nr. 499] Daarover volgt een brief.";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					De top is in Den Haag. Nederland steunt het plan van Oekraïne. Daarover volgt een brief.          | KEPT
					Nieuw begin. Nederland steunt  het plan van Oekraïne. Anders verder.                              | KEPT
					De top is in Den Haag. Nederland steunt het plan van Oekraïne niet. Daarover volgt een brief.     | CHANGED
					De top is in Den Haag. Nederland steunt het tweede plan. Daarover volgt een brief.                | CHANGED
					De top is in Den Haag. Overigens: Nederland steunt het plan van Oekraïne. Daarover volgt een brief. | CHANGED
					De top is in Den Haag. Daarover volgt een brief.                                                  | GONE
					De top is in Den Haag. Er komt geen standpunt voor juni. Daarover volgt een brief.                | GONE
					""")
	void saysWhetherTheSentenceIsAsItWas(String now, String fate) {
		assertThat(opened(SAID, "steunt het plan van Oekraïne", now).fate()).isEqualTo(fate);
	}

	@Test
	void readsLineEndsAndWhatLooksLikeHtmlAsTheyAreShown() {
		String text = "Wij steunen  \nhet <b>plan</b>. Punt.";
		assertThat(opened(text, "steunen het <b>plan", text).words()).isEqualTo("Wij steunen het <b>plan</b>.");
	}

	@Test
	void showsTheWholeSentenceThatMakesWordsTrue() {
		SentencePage page = opened(SAID, "het plan", "Nederland steunt het plan van Oekraïne niet. Punt.");
		assertThat(page.words()).isEqualTo("Nederland steunt het plan van Oekraïne niet.");
		assertThat(page.difference()).extracting(WordRun::kind, WordRun::text)
			.contains(tuple(WordRun.Kind.INSERTED, "niet"));
		assertThat(page.after()).isEqualTo("Punt.");
	}

	@Test
	void keepsASentenceThatWasCutInTwoWhole() {
		SentencePage page = opened("Nederland steunt het plan en levert munitie.", "steunt",
				"Nederland steunt het plan. Nederland levert munitie.");
		assertThat(page.words()).isEqualTo("Nederland steunt het plan. Nederland levert munitie.");
	}

	@Test
	void tellsTwoEqualSentencesApartByWhatStandsAround() {
		String twice = "Een. Wij steunen dit. Twee. Wij steunen dit. Drie.";
		PublishedDossier from = edition(topic(TOPIC, twice));
		SentencePage page = SentencePage.of(from, new Quote("Wij steunen dit.", "Twee.", "Drie."), Optional.of(from))
			.orElseThrow();
		assertThat(page.before()).isEqualTo("Twee.");
		assertThat(page.after()).isEqualTo("Drie.");
	}

	@Test
	void findsASentenceThatWentToAnotherTopic() {
		PublishedDossier from = edition(topic(TOPIC, SAID), topic(OTHER, "Iets anders."));
		PublishedDossier now = edition(topic(OTHER, "Iets anders. Nederland steunt het plan van Oekraïne."));
		SentencePage page = SentencePage.of(from, new Quote("Nederland steunt", "", ""), Optional.of(now))
			.orElseThrow();
		assertThat(page.fate()).isEqualTo("MOVED");
		assertThat(page.heading()).isEqualTo("topic-1");
	}

	@Test
	void showsWhatStoodThereOfASentenceThatIsNoMore() {
		SentencePage page = opened(SAID, "Nederland steunt", "Heel iets anders.");
		assertThat(page.words()).isEqualTo("Nederland steunt het plan van Oekraïne.");
		assertThat(page.heading()).isNull();
	}

	@Test
	void knowsOnlyWordsOfTheEdition() {
		PublishedDossier from = edition(topic(TOPIC, SAID));
		assertThat(SentencePage.of(from, new Quote("Nederland verwerpt het plan", "", ""), Optional.of(from)))
			.isEmpty();
	}

	@Test
	void givesEachPublicSentenceAnAddressThatLeadsBackToIt() {
		String longest = "Dit is een zin met " + "veel te veel woorden ".repeat(80) + "en een einde.";
		PublishedDossier published = PublishedDossiers.editionOf(DossierBuilder.aDossier()
			.introducedBy(
					"Ministers (zie Kamerstuk 28 676, nr. 499) komen bijeen.\n\nZij spreken *lang*.\n\n- punt een\n- punt twee")
			.withTopic("Lijn", longest, DossierBuilder.position(Level.PUBLIC, "Openbaar.", ""),
					DossierBuilder.position(Level.DELEGATION, "Alleen voor ons.", ""))
			.build());
		List<SentencesPage.Line> lines = SentencesPage.of(published)
			.parts()
			.stream()
			.flatMap((part) -> part.lines().stream())
			.toList();
		assertThat(lines).extracting(SentencesPage.Line::words)
			.contains("Ministers (zie Kamerstuk 28 676, nr. 499) komen bijeen.", "Zij spreken lang.", "punt twee",
					longest, "Openbaar.")
			.doesNotContain("Alleen voor ons.");
		assertThat(lines).allSatisfy((line) -> {
			assertThat(line.quote().refusal()).isEmpty();
			assertThat(SentencePage.of(published, line.quote(), Optional.of(published)).orElseThrow().words())
				.isEqualTo(line.words());
		});
	}

	@Test
	void saysOfWordsThatStandEverywhereThatTheyDo() {
		String text = "Wij steunen dit. ".repeat(Quote.MOST_PLACES);
		PublishedDossier most = edition(topic(TOPIC, text + "Klaar."));
		Quote last = new Quote("steunen", "dit. Wij", "dit. Klaar.");
		assertThat(SentencePage.of(most, last, Optional.of(most)).orElseThrow().after()).isEqualTo("Klaar.");
		PublishedDossier more = edition(topic(TOPIC, text), topic(OTHER, "Zij steunen dit."));
		assertThatExceptionOfType(CommonWordsException.class)
			.isThrownBy(() -> SentencePage.of(more, last, Optional.of(more)));
	}

	@Test
	void comparesNoMoreThanTheWordsCloseAround() {
		String far = "Ver weg. " + "Een woord dat vult. ".repeat(2_000);
		PublishedDossier from = edition(topic(TOPIC, far + "Wij steunen dit. " + far));
		Quote around = new Quote("steunen", far + "Wij", "dit. " + far);
		assertThat(around.likeness(far + "Wij steunen dit. " + far, far.length() + "Wij ".length()))
			.isEqualTo(2 * Quote.LONGEST_AROUND);
		assertThat(SentencePage.of(from, around, Optional.of(from)).orElseThrow().words())
			.isEqualTo("Wij steunen dit.");
	}

	@Test
	void refusesNoWordsAndTooMany() {
		assertThat(new Quote(" \n", "", "").refusal()).hasValue("empty");
		assertThat(new Quote("de", "", "").refusal()).hasValue("short");
		assertThat(new Quote("een", "", "").refusal()).isEmpty();
		assertThat(new Quote("a".repeat(Quote.LONGEST), "", "").refusal()).isEmpty();
		assertThat(new Quote("a".repeat(Quote.LONGEST + 1), "", "").refusal()).hasValue("long");
		assertThat(new Quote("aaa", "b".repeat(Quote.LONGEST_AROUND + 1), "").refusal()).hasValue("long");
	}

	private static SentencePage opened(String then, String quoted, String now) {
		return SentencePage
			.of(edition(topic(TOPIC, then)), new Quote(quoted, "", ""), Optional.of(edition(topic(TOPIC, now))))
			.orElseThrow();
	}

	private static PublishedDossier edition(Dossier.Topic... topics) {
		return PublishedDossiers.editionOf(DossierBuilder.aDossier().build().withTopics(List.of(topics)));
	}

	private static Dossier.Topic topic(UUID id, String background) {
		return new Dossier.Topic(id, new TopicFacts("Oekraïne", TopicState.ON_AGENDA, null, true, null, background),
				List.of(), List.of());
	}

}
