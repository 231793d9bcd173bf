package org.meetingdossier.check.verdict;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meetingdossier.check.agreement.Field;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the verdict is right: on sentences that were written for it, and on titles
 * under their own and under other numbers. Only dossiers from which no weight was learnt
 * count. {@code -Dverdicts.show="[titles swapped FOUND]"} shows the cases of an outcome.
 */
class MeasureVerdictsTests {

	private static final Logger logger = LoggerFactory.getLogger(MeasureVerdictsTests.class);

	private static final String SHOWN = System.getProperty("verdicts.show", "");

	private static final Set<Field> TELLING = EnumSet.of(Field.TITLE, Field.DATE, Field.AUTHOR, Field.SUFFIX);

	private final Cases cases = new Cases();

	@Test
	void doubtsNoRightSentence() {
		Counts rows = count(this.cases.rightRows());
		assertThat(rows.of(Verdict.DIFFERS)).isZero();
		assertThat(rows.part(Verdict.LIKELIER)).isLessThanOrEqualTo(0.01);
		assertThat(rows.part(Verdict.AGREES)).isGreaterThanOrEqualTo(0.71);
		assertThat(rows.statingPart(Verdict.AGREES)).isGreaterThanOrEqualTo(0.85);
	}

	@Test
	void tellsEveryRowThatDiffers() {
		assertThat(count(this.cases.wrongRows()).part(Verdict.DIFFERS)).isOne();
	}

	@Test
	void doubtsNoTitleUnderItsOwnNumber() {
		Counts titles = count(this.cases.titles());
		assertThat(titles.doubted()).isZero();
		assertThat(titles.part(Verdict.AGREES)).isGreaterThanOrEqualTo(0.9);
	}

	@Test
	void findsTitlesUnderAnotherNumberOfTheirDossier() {
		Counts titles = count(this.cases.titlesSwapped());
		assertThat(titles.doubted()).isGreaterThanOrEqualTo(0.95);
		assertThat(titles.part(Verdict.AGREES)).isLessThanOrEqualTo(0.01);
	}

	@Test
	void findsTitlesUnderANumberOfAnotherDossier() {
		Counts titles = count(this.cases.titlesAcross());
		assertThat(titles.doubted()).isGreaterThanOrEqualTo(0.8);
		assertThat(titles.of(Verdict.AGREES)).isZero();
	}

	@Test
	void findsSentencesUnderAnotherNumber() {
		Counts rows = count(this.cases.rowsSwapped());
		assertThat(rows.doubted()).isGreaterThanOrEqualTo(0.85);
		assertThat(rows.part(Verdict.AGREES)).isLessThanOrEqualTo(0.01);
	}

	@Test
	void judgesWhatPeopleWrite() {
		assertThat(count(told("told AGREES")).part(Verdict.AGREES)).isGreaterThanOrEqualTo(0.95);
		assertThat(count(told("told FOUND")).part(Verdict.FOUND)).isOne();
		Counts wrong = count(told("told WRONG"));
		assertThat(wrong.doubted()).isGreaterThanOrEqualTo(0.9);
		assertThat(wrong.of(Verdict.AGREES)).isZero();
	}

	@Test
	void judgesSentencesOfGreatVariety() {
		List<Case> varied = this.cases.varied();
		assertThat(count(of(varied, "told AGREES")).part(Verdict.AGREES)).isGreaterThanOrEqualTo(0.8);
		assertThat(count(of(varied, "told AGREES")).doubted()).isZero();
		assertThat(count(of(varied, "told FOUND")).part(Verdict.FOUND)).isOne();
		Counts wrong = count(of(varied, "told WRONG"));
		assertThat(wrong.doubted()).isGreaterThanOrEqualTo(0.9);
		assertThat(wrong.part(Verdict.AGREES)).isLessThanOrEqualTo(0.02);
	}

	private List<Case> told(String set) {
		return of(this.cases.told(), set);
	}

	private static List<Case> of(List<Case> cases, String set) {
		return cases.stream().filter((one) -> one.set().equals(set)).toList();
	}

	private Counts count(List<Case> set) {
		Counts counts = new Counts(new EnumMap<>(Verdict.class), new EnumMap<>(Verdict.class));
		for (Case one : set) {
			boolean learnt = !SamplePapers.isOnlyMeasured(one.citing().document());
			if (learnt || (!one.isRight() && Cases.isSame(one, this.cases.papers()))) {
				continue;
			}
			Outcome outcome = one.judged(this.cases.papers());
			counts.verdicts().merge(outcome.verdict(), 1, Integer::sum);
			if (outcome.evidence().stream().anyMatch((said) -> TELLING.contains(said.field()))) {
				counts.stating().merge(outcome.verdict(), 1, Integer::sum);
			}
			if (SHOWN.contains("[" + one.set() + " " + outcome.verdict() + "]")) {
				logger.info("{} -> {} {}", one, outcome.meant(), outcome.evidence());
			}
		}
		logger.info("{}: {}", set.get(0).set(), counts.verdicts());
		return counts;
	}

	/**
	 * How many cases have which verdict.
	 *
	 * @param verdicts the numbers
	 * @param stating those of cases that state a title, day, author or series
	 */
	private record Counts(Map<Verdict, Integer> verdicts, Map<Verdict, Integer> stating) {

		double statingPart(Verdict verdict) {
			return (double) this.stating.getOrDefault(verdict, 0)
					/ this.stating.values().stream().mapToInt(Integer::intValue).sum();
		}

		int of(Verdict verdict) {
			return this.verdicts.getOrDefault(verdict, 0);
		}

		double part(Verdict verdict) {
			return (double) of(verdict) / this.verdicts.values().stream().mapToInt(Integer::intValue).sum();
		}

		double doubted() {
			return part(Verdict.DIFFERS) + part(Verdict.LIKELIER);
		}

	}

}
