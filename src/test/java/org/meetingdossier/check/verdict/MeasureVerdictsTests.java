package org.meetingdossier.check.verdict;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the verdict is right, on sentences that were written for it and on titles
 * under their own and under other numbers.
 */
class MeasureVerdictsTests {

	private static final Logger logger = LoggerFactory.getLogger(MeasureVerdictsTests.class);

	private final Cases cases = new Cases();

	@Test
	void measures() {
		for (List<Case> set : List.of(this.cases.rightRows(), this.cases.wrongRows(), this.cases.rowsSwapped(),
				this.cases.titles(), this.cases.titlesSwapped(), this.cases.titlesAcross())) {
			report(set, false);
			report(set, true);
		}
		assertThat(this.cases.titles()).isNotEmpty();
	}

	private void report(List<Case> set, boolean measured) {
		Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
		int right = 0;
		int wrong = 0;
		int total = 0;
		for (Case one : set) {
			if (SamplePapers.isOnlyMeasured(one.citing().document()) != measured
					|| (!one.isRight() && Cases.isSame(one, this.cases.papers()))) {
				continue;
			}
			Outcome outcome = one.judged(this.cases.papers());
			counts.merge(outcome.verdict(), 1, Integer::sum);
			total++;
			if (!one.isRight() && one.meant() != null && !outcome.meant().isEmpty()) {
				boolean hit = outcome.meant().contains(one.meant().value());
				right += hit ? 1 : 0;
				wrong += hit ? 0 : 1;
			}
			String show = System.getProperty("show", "");
			if (show.equals(one.set() + " " + outcome.verdict())) {
				logger.info("{} -> {} {}", one, outcome.meant(), outcome.evidence());
			}
		}
		logger.info("{} {}: {} of {}; meant right {}, another {}", set.get(0).set(), measured ? "measured" : "learnt",
				counts, total, right, wrong);
	}

}
