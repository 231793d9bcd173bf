package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Bond;
import org.meetingdossier.check.agreement.wording.Description;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Reading;

/**
 * What one reading of the words says, beside the register.
 *
 * @param evidence field by field
 * @param reading how the words were read
 */
record ReadEvidence(List<Evidence> evidence, Reading reading) {

	static ReadEvidence of(Reading reading, Facts facts, LocalDate day) {
		if (reading.bond() != Bond.TIGHT && !reading.source()
				&& KindComparison.fit(reading.description(), facts) == KindComparison.Fit.OTHER) {
			return new ReadEvidence(List.of(), reading);
		}
		Evidence year = TitleComparison.ofYear(reading, facts);
		return new ReadEvidence(Stream
			.of(KindComparison.of(reading, facts), DateComparison.of(reading.description(), facts, day),
					AuthorComparison.of(reading.description(), facts),
					(year != null) ? year : TitleComparison.of(reading, facts),
					NumberComparison.addressed(reading.description(), facts.document()))
			.filter(Objects::nonNull)
			.toList(), reading);
	}

	/**
	 * The reading that fits best. The sentence may call the paper by its kind in any of
	 * them; a letter and what it brings are one paper.
	 */
	static @Nullable ReadEvidence best(List<Reading> readings, Facts facts, LocalDate day) {
		ReadEvidence best = null;
		int highest = 0;
		for (Reading reading : readings) {
			if (isOnlyDebated(reading, readings, facts)) {
				continue;
			}
			ReadEvidence next = of(reading, facts, day);
			int rank = rank(reading, facts);
			if (best == null || rank > highest || (rank == highest && next.score() > best.score())) {
				best = next;
				highest = rank;
			}
		}
		PaperKind around = (best != null) ? around(best.reading(), facts) : null;
		if (best != null && around != null) {
			for (Reading reading : readings.subList(readings.indexOf(best.reading()) + 1, readings.size())) {
				if (reading.description().kind() == around && reading.bond() == Bond.TIGHT) {
					return best.under(of(reading, facts, day));
				}
			}
		}
		return best;
	}

	// "het verslag van het commissiedebat over het jaarverslag (…)" is no letter that
	// answers
	// questions over that annual report.
	private static boolean isOnlyDebated(Reading reading, List<Reading> readings, Facts facts) {
		PaperKind kind = reading.description().kind();
		boolean answers = facts.isLetter() && facts.title() != null && facts.title().head() == PaperKind.ANTWOORD;
		if (!answers || kind == PaperKind.BRIEF || kind == PaperKind.ANTWOORD) {
			return false;
		}
		return readings.stream()
			.anyMatch((outer) -> outer.description().start() < reading.description().start()
					&& outer.description().about() && outer.bond() == Bond.TIGHT
					&& outer.description().kind() == PaperKind.DEBATVERSLAG);
	}

	// "de brief van 3 april met de agenda", "het antwoord van 3 april op de vragen"
	private static @Nullable PaperKind around(Reading reading, Facts facts) {
		if (isBroughtByLetter(reading, facts)) {
			return PaperKind.BRIEF;
		}
		boolean asked = reading.description().kind() == PaperKind.VRAGEN && facts.kinds().contains(PaperKind.ANTWOORD);
		return (asked && reading.description().dates().isEmpty()) ? PaperKind.ANTWOORD : null;
	}

	private static int rank(Reading reading, Facts facts) {
		Description stated = reading.description();
		boolean brought = facts.isLetter() && stated.kind() != PaperKind.BRIEF && stated.kind().comesByLetter();
		return switch (KindComparison.fit(stated, facts)) {
			case SAME -> 3;
			case POSSIBLE -> brought ? 1 : 3;
			case UNKNOWN -> 3;
			case OTHER -> KindComparison.isBeside(stated) ? 0 : 1;
		};
	}

	private static boolean isBroughtByLetter(Reading reading, Facts facts) {
		Description stated = reading.description();
		return facts.isLetter() && stated.kind() != PaperKind.BRIEF && stated.kind().comesByLetter()
				&& stated.dates().isEmpty() && stated.offices().isEmpty();
	}

	private ReadEvidence under(ReadEvidence letter) {
		List<Evidence> all = new ArrayList<>(letter.evidence);
		this.evidence.stream().filter((one) -> !letter.says(one.field())).forEach(all::add);
		return new ReadEvidence(List.copyOf(all), letter.reading);
	}

	private int score() {
		int score = 0;
		for (Evidence one : this.evidence) {
			int weight = (one.field() == Field.KIND) ? 5 : 2;
			score += switch (one.comparison()) {
				case EQUAL, FITS -> weight / 2;
				case DIFFERENT -> -10 * weight;
				case NOT_COMPARABLE -> 0;
			};
		}
		return score;
	}

	ReadEvidence withoutDifferences() {
		return new ReadEvidence(
				this.evidence.stream().filter((one) -> one.comparison() != Comparison.DIFFERENT).toList(),
				this.reading);
	}

	boolean says(Field field) {
		return this.evidence.stream().anyMatch((one) -> one.field() == field);
	}

	boolean hasDifferentKind() {
		return this.evidence.stream()
			.anyMatch((one) -> one.field() == Field.KIND && Objects.equals(one.comparison(), Comparison.DIFFERENT));
	}

}
