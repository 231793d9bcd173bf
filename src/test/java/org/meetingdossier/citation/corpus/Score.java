package org.meetingdossier.citation.corpus;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Labels found and missed and hits that were wrong, weighted.
 */
record Score(double found, double missed, double wrong) {

	static final Predicate<String> EVERY_KIND = (kind) -> true;

	static final int CAP = 25;

	static Score capped(Collection<Outcome> outcomes, Predicate<String> kind) {
		return sum(outcomes, kind, CAP);
	}

	static Score uncapped(Collection<Outcome> outcomes, Predicate<String> kind) {
		return sum(outcomes, kind, Integer.MAX_VALUE);
	}

	private static Score sum(Collection<Outcome> outcomes, Predicate<String> kind, int cap) {
		double found = 0;
		double missed = 0;
		double wrong = 0;
		for (Outcome outcome : outcomes) {
			double weight = outcome.weight(cap);
			found += weight * outcome.found().stream().map(Label::kind).filter(kind).count();
			missed += weight * outcome.missed().stream().map(Label::kind).filter(kind).count();
			wrong += weight * outcome.wrong().stream().map(Hit::kind).filter(kind).count();
		}
		return new Score(found, missed, wrong);
	}

	/**
	 * Which part of the labels was found; one where there was nothing to find.
	 */
	double recall() {
		return share(this.missed);
	}

	/**
	 * Which part of the hits was right; one where there was no hit.
	 */
	double precision() {
		return share(this.wrong);
	}

	private double share(double against) {
		return (against == 0) ? 1 : this.found / (this.found + against);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "recall %.4f  precision %.4f  found %6.1f  missed %5.1f  wrong %5.1f",
				recall(), precision(), this.found, this.missed, this.wrong);
	}

}
