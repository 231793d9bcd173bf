package org.meetingdossier.check;

import java.time.LocalDate;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.dossier.KeptReference;

/**
 * A reference among the words that make it.
 */
final class CitingWords {

	private CitingWords() {
	}

	static Citing of(KeptReference reference, LocalDate day) {
		String sentence = reference.sentence();
		Integer mark = reference.mark();
		if (reference.footnote() != null) {
			String note = reference.footnote();
			int start = Math.max(0, note.indexOf(reference.words()));
			int end = note.startsWith(reference.words(), start) ? start + reference.words().length() : start;
			int place = (mark != null) ? Math.min(mark, sentence.length()) : Citing.UNKNOWN;
			return new Citing(sentence, note, place, reference.document(), start, end, day);
		}
		// The sentence has single spaces, whatever the words had.
		String words = reference.words().replaceAll("\\s+", " ");
		if (mark != null && sentence.startsWith(words, mark)) {
			return new Citing(sentence, null, Citing.UNKNOWN, reference.document(), mark, mark + words.length(), day);
		}
		return Citing.of(sentence, null, reference.document(), words, day);
	}

}
