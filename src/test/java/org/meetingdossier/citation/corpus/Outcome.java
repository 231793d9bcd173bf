package org.meetingdossier.citation.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.meetingdossier.citation.CitationFinder;

/**
 * What the finder made of one text: a label is found when a hit has its id and overlaps
 * it. Each hit answers one label, so a citation reported twice is once wrong. A hit on a
 * label that is not scored is neither right nor wrong.
 */
record Outcome(LabelledText text, List<Label> found, List<Label> missed, List<Hit> wrong) {

	static Outcome of(LabelledText text, CitationFinder finder) {
		return of(text, finder.findCited(text.text()).stream().map(Hit::of).toList());
	}

	static Outcome of(LabelledText text, List<Hit> hits) {
		List<Hit> open = new ArrayList<>(hits);
		List<Label> found = new ArrayList<>();
		List<Label> missed = new ArrayList<>();
		for (Label label : text.scored()) {
			Optional<Hit> answer = open.stream().filter((hit) -> hit.meets(label)).findFirst();
			answer.ifPresent(open::remove);
			(answer.isPresent() ? found : missed).add(label);
		}
		open.removeIf((hit) -> text.unscored().stream().anyMatch((label) -> label.span().overlaps(hit.span())));
		return new Outcome(text, List.copyOf(found), List.copyOf(missed), List.copyOf(open));
	}

	/**
	 * What one label of this text counts for when a text may count for so many labels at
	 * most; a long bare list would otherwise decide the figure alone.
	 * @param cap labels a text may count for
	 * @return one, or less for a text with more labels
	 */
	double weight(int cap) {
		return Math.min(1, (double) cap / Math.max(1, text().scored().size()));
	}

	boolean flawless() {
		return this.missed.isEmpty() && this.wrong.isEmpty();
	}

}
