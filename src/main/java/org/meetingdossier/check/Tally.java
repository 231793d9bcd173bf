package org.meetingdossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.meetingdossier.check.verdict.Verdict;

/**
 * How many references have which mark: the state of a dossier at a glance.
 *
 * @param counts how many have each mark, without the marks that none has
 * @param open how many somebody has to look at still
 */
public record Tally(List<Count> counts, int open) {

	public Tally {
		counts = List.copyOf(counts);
	}

	/**
	 * Counts references. A decision counts before a verdict.
	 * @param checked the references
	 * @return the counts, in the order of the verdicts and then of the choices
	 */
	public static Tally of(List<CheckedPlace> checked) {
		List<Count> counts = new ArrayList<>();
		Stream.concat(Stream.of(Verdict.values()), Stream.of(Choice.values())).map(Enum::name).forEach((mark) -> {
			int number = (int) checked.stream().filter((one) -> one.mark().equals(mark)).count();
			if (number > 0) {
				counts.add(new Count(mark, number));
			}
		});
		return new Tally(counts, (int) checked.stream().filter(CheckedPlace::isOpen).count());
	}

	/**
	 * How many references have a mark.
	 *
	 * @param mark the name of a verdict or of a choice
	 * @param number how many
	 */
	public record Count(String mark, int number) {

	}

}
