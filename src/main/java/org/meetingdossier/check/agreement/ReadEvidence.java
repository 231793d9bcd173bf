package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Bond;
import org.meetingdossier.check.agreement.wording.Reading;

/**
 * What one reading of the words says, beside the register.
 *
 * @param evidence field by field
 * @param reading how the words were read
 */
record ReadEvidence(List<Evidence> evidence, Reading reading) {

	static ReadEvidence of(Reading reading, Facts facts, LocalDate day) {
		Evidence kind = KindComparison.of(reading, facts);
		if (kind != null && kind.comparison() != Comparison.EQUAL && reading.bond() == Bond.LOOSE) {
			return new ReadEvidence(List.of(), reading);
		}
		List<Evidence> evidence = new ArrayList<>();
		add(evidence, kind);
		add(evidence, DateComparison.of(reading.description(), facts, day));
		add(evidence, AuthorComparison.of(reading.description(), facts));
		add(evidence, TitleComparison.of(reading, facts));
		add(evidence, NumberComparison.addressed(reading.description(), facts.document()));
		return new ReadEvidence(List.copyOf(evidence), reading);
	}

	private static void add(List<Evidence> evidence, @Nullable Evidence one) {
		if (one != null) {
			evidence.add(one);
		}
	}

	/**
	 * The reading that fits best: the fewest differences, then the same kind, then the
	 * nearest.
	 */
	static @Nullable ReadEvidence best(List<Reading> readings, Facts facts, LocalDate day) {
		ReadEvidence best = null;
		for (Reading reading : readings) {
			ReadEvidence next = of(reading, facts, day);
			if (best == null || next.score() > best.score()) {
				best = next;
			}
		}
		return best;
	}

	private int score() {
		int score = 0;
		for (Evidence one : this.evidence) {
			int weight = (one.field() == Field.KIND) ? 5 : 2;
			score += switch (one.comparison()) {
				case EQUAL -> weight / 2;
				case DIFFERENT -> -10 * weight;
				case NOT_COMPARABLE -> 0;
			};
		}
		return score;
	}

	ReadEvidence withoutDifferences() {
		return new ReadEvidence(
				this.evidence.stream().filter((one) -> one.comparison() != Comparison.DIFFERENT).toList(), this.reading);
	}

	boolean says(Field field) {
		return this.evidence.stream().anyMatch((one) -> one.field() == field);
	}

	boolean hasDifferentKind() {
		return this.evidence.stream()
			.anyMatch((one) -> one.field() == Field.KIND && Objects.equals(one.comparison(), Comparison.DIFFERENT));
	}

}
