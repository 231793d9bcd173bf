package org.meetingdossier.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.Passage;

/**
 * References among the words that make them. On one sentence more than one note can hang:
 * what is said at the mark of one is not said of the paper in another.
 */
final class CitingWords {

	private final LocalDate day;

	private final Map<Sentence, Set<Integer>> marks = new HashMap<>();

	private CitingWords(LocalDate day) {
		this.day = day;
	}

	/**
	 * Puts references among their words.
	 * @param references all references of the revisions they belong to
	 * @param day the day from which "4 april jl." looks back
	 * @return one for each, in the same order
	 */
	static List<Citing> of(List<KeptReference> references, LocalDate day) {
		CitingWords words = new CitingWords(day);
		references.forEach(words::keepMark);
		return references.stream().map(words::citing).toList();
	}

	private void keepMark(KeptReference reference) {
		if (reference.footnote() != null) {
			this.marks.computeIfAbsent(Sentence.of(reference), (sentence) -> new TreeSet<>()).add(markOf(reference));
		}
	}

	private Citing citing(KeptReference reference) {
		Citing citing = (reference.footnote() != null) ? inNote(reference, reference.footnote())
				: inSentence(reference);
		List<Integer> others = this.marks.getOrDefault(Sentence.of(reference), Set.of())
			.stream()
			.filter((mark) -> mark != citing.mark())
			.toList();
		return citing.besideMarks(others);
	}

	private Citing inNote(KeptReference reference, String note) {
		return Citing.of(reference.sentence(), note, reference.document(), reference.words(), this.day)
			.markedAt(markOf(reference));
	}

	/** The sentence has single spaces, whatever the words had. */
	private Citing inSentence(KeptReference reference) {
		String sentence = reference.sentence();
		String words = reference.words().replaceAll("\\s+", " ");
		int place = markOf(reference);
		if (place >= 0 && sentence.startsWith(words, place)) {
			return new Citing(sentence, null, Citing.UNKNOWN, List.of(), reference.document(), place,
					place + words.length(), this.day);
		}
		return Citing.of(sentence, null, reference.document(), words, this.day);
	}

	private static int markOf(KeptReference reference) {
		Integer mark = reference.mark();
		return (mark != null) ? Math.min(mark, reference.sentence().length()) : Citing.UNKNOWN;
	}

	/** A sentence of a text of a revision. */
	private record Sentence(UUID revision, Passage passage, String words) {

		private static Sentence of(KeptReference reference) {
			return new Sentence(reference.revision(), reference.passage(), reference.sentence());
		}

	}

}
