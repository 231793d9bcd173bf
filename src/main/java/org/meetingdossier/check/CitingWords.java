package org.meetingdossier.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Passage;

/**
 * References among the words that make them. On one sentence more than one note can hang:
 * what is said at the mark of one is not said of the paper in another.
 */
public final class CitingWords {

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
	public static List<Citing> of(List<KeptReference> references, LocalDate day) {
		return among(references.stream().map(Cited::of).toList(), day);
	}

	/**
	 * Puts places of a text that is not saved yet among their words, just as they will be
	 * once they are kept.
	 * @param places all places of the text
	 * @param day the day from which "4 april jl." looks back
	 * @return one for each, in the same order
	 */
	static List<Citing> ofUnsaved(List<CitedPlace> places, LocalDate day) {
		return among(places.stream().map(Cited::of).toList(), day);
	}

	private static List<Citing> among(List<Cited> cited, LocalDate day) {
		CitingWords words = new CitingWords(day);
		cited.forEach(words::keepMark);
		return cited.stream().map(words::citing).toList();
	}

	private void keepMark(Cited cited) {
		if (cited.footnote() != null) {
			this.marks.computeIfAbsent(cited.sentence(), (sentence) -> new TreeSet<>()).add(cited.mark());
		}
	}

	private Citing citing(Cited cited) {
		Citing citing = (cited.footnote() != null) ? inNote(cited, cited.footnote()) : inSentence(cited);
		List<Integer> others = this.marks.getOrDefault(cited.sentence(), Set.of())
			.stream()
			.filter((mark) -> mark != citing.mark())
			.toList();
		return citing.besideMarks(others);
	}

	private Citing inNote(Cited cited, String note) {
		return Citing.of(cited.sentence().words(), note, cited.document(), cited.words(), this.day)
			.markedAt(cited.mark());
	}

	/** The sentence has single spaces, whatever the words had. */
	private Citing inSentence(Cited cited) {
		String sentence = cited.sentence().words();
		String words = cited.words().replaceAll("\\s+", " ");
		int place = cited.mark();
		if (place >= 0 && sentence.startsWith(words, place)) {
			return new Citing(sentence, null, Citing.UNKNOWN, List.of(), cited.document(), place,
					place + words.length(), this.day);
		}
		return Citing.of(sentence, null, cited.document(), words, this.day);
	}

	/**
	 * A citation with its words.
	 *
	 * @param sentence the sentence that makes it
	 * @param mark where in the sentence it stands, or the mark of its note
	 */
	private record Cited(Sentence sentence, int mark, OfficialId document, String words, @Nullable String footnote) {

		private static Cited of(KeptReference reference) {
			Integer mark = reference.mark();
			return new Cited(new Sentence(reference.revision(), reference.passage(), reference.sentence()),
					(mark != null) ? Math.min(mark, reference.sentence().length()) : Citing.UNKNOWN,
					reference.document(), reference.words(), reference.footnote());
		}

		private static Cited of(CitedPlace place) {
			return new Cited(new Sentence(null, place.passage(), place.sentence()),
					Math.min(place.mark(), place.sentence().length()), place.document(), place.words(),
					place.footnote());
		}

	}

	/** A sentence of a text, of a revision when it is saved. */
	private record Sentence(@Nullable UUID revision, Passage passage, String words) {
	}

}
