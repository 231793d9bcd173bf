package org.meetingdossier.citation.corpus;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * The measure itself: what counts as found, missed and wrong.
 */
class OutcomeTests {

	private static final String TEXT = "Zie 28 676, nr. 12 en 21 501-02, nr. 3000.";

	private static final Label FIRST = new Label(4, 18, "28 676, nr. 12", "kst-28676-12", "kamerstuk", true);

	private static final Label SECOND = new Label(22, 41, "21 501-02, nr. 3000", "kst-21501-02-3000", "kamerstuk",
			true);

	private static final Label OWN_NUMBER = new Label(22, 41, "21 501-02, nr. 3000", "kst-21501-02-3000", "self",
			false);

	@Test
	void aHitWithTheIdThatOverlapsTheLabelFindsIt() {
		Outcome outcome = outcome(List.of(FIRST), hit(0, 8, "kst-28676-12"));
		assertThat(outcome.found()).containsExactly(FIRST);
		assertThat(outcome.flawless()).isTrue();
	}

	@Test
	void anotherIdAtTheLabelIsWrongAndTheLabelIsMissed() {
		Outcome outcome = outcome(List.of(FIRST), hit(4, 18, "kst-28676-13"));
		assertThat(outcome.missed()).containsExactly(FIRST);
		assertThat(outcome.wrong()).extracting(Hit::id).containsExactly("kst-28676-13");
	}

	@Test
	void theIdNextToTheLabelIsWrong() {
		Outcome outcome = outcome(List.of(FIRST), hit(18, 21, "kst-28676-12"));
		assertThat(outcome.missed()).containsExactly(FIRST);
		assertThat(outcome.wrong()).hasSize(1);
	}

	@Test
	void aCitationReportedTwiceIsOnceWrong() {
		Outcome outcome = outcome(List.of(FIRST), hit(4, 18, "kst-28676-12"), hit(4, 10, "kst-28676-12"));
		assertThat(outcome.found()).containsExactly(FIRST);
		assertThat(outcome.wrong()).hasSize(1);
	}

	@Test
	void aHitOnALabelThatIsNotScoredIsNeitherRightNorWrong() {
		Outcome outcome = outcome(List.of(FIRST, OWN_NUMBER), hit(4, 18, "kst-28676-12"),
				hit(22, 41, "kst-21501-02-3000"));
		assertThat(outcome.found()).containsExactly(FIRST);
		assertThat(outcome.flawless()).isTrue();
	}

	@Test
	void recallAndPrecisionAreSharesOfLabelsAndHits() {
		Outcome outcome = outcome(List.of(FIRST, SECOND), hit(4, 18, "kst-28676-12"), hit(4, 18, "kst-1"),
				hit(4, 18, "kst-2"));
		Score score = Score.capped(List.of(outcome), "kamerstuk"::equals);
		assertThat(score.recall()).isEqualTo(0.5);
		assertThat(score.precision()).isCloseTo(1 / 3.0, within(1e-9));
		assertThat(Threshold.notReachedBy(List.of(outcome))).hasSize(3);
	}

	@Test
	void aLongListCountsForTwentyFiveLabels() {
		List<Label> list = IntStream.range(0, 50).mapToObj((i) -> FIRST).toList();
		List<Outcome> outcomes = List.of(outcome(list), outcome(List.of(SECOND), hit(22, 41, "kst-21501-02-3000")));
		assertThat(Score.capped(outcomes, Score.EVERY_KIND)).isEqualTo(new Score(1, 25, 0));
		assertThat(Score.uncapped(outcomes, Score.EVERY_KIND)).isEqualTo(new Score(1, 50, 0));
	}

	@Test
	void nothingToFindAndNothingFoundIsPerfect() {
		List<Outcome> outcomes = List.of(outcome(List.of()));
		assertThat(Threshold.notReachedBy(outcomes)).isEmpty();
	}

	@Test
	void aLabelThatDoesNotFitItsTextIsRefused() {
		Label shifted = new Label(5, 19, FIRST.text(), FIRST.id(), FIRST.kind(), true);
		assertThatIllegalArgumentException().isThrownBy(() -> outcome(List.of(shifted))).withMessageContaining("5-19");
	}

	@Test
	void everyMistakeIsReportedWithItsPlaceAndWords() {
		Outcome outcome = outcome(List.of(FIRST, SECOND), hit(4, 18, "kst-28676-13"));
		assertThat(new CorpusReport("one text", List.of(outcome)).toString())
			.contains("MISSED letter 4-18 kst-28676-12")
			.contains("MISSED letter 22-41 kst-21501-02-3000 \"21 501-02, nr. 3000\"")
			.contains("WRONG  letter 4-18 kst-28676-13 \"28 676, nr. 12\"");
	}

	private static Outcome outcome(List<Label> labels, Hit... hits) {
		return Outcome.of(new LabelledText("letter", TEXT, labels, false), List.of(hits));
	}

	private static Hit hit(int start, int end, String id) {
		return new Hit(new Span(start, end), TEXT.substring(start, end), id, "kamerstuk");
	}

}
