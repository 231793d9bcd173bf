package org.meetingdossier.check.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.text.Sentences;
import org.meetingdossier.letter.LetterText;

/**
 * Finds the sentence around each citation of a text: within its paragraph, and not
 * farther away than a sentence can be long.
 */
final class CitingSentences {

	private static final int FAR = 2_000;

	/** What stands in one row of a table is told together. */
	private static final Pattern END_OF_CELL = Pattern.compile("[.!?](?= *\t)");

	/** A note where its mark would stand, as texts of this house are written. */
	private static final Pattern INLINE_NOTE = Pattern.compile("\\^\\[([^\\[\\]]{1,2000})\\]");

	private final String written;

	/** The same without the notes within. */
	private final String text;

	private final List<LetterText.Note> notes;

	private final LocalDate day;

	/** Each note is asked for by all citations near it. */
	private final Map<Integer, Sentences.Place> places = new HashMap<>();

	CitingSentences(LetterText letter, LocalDate day) {
		this.written = letter.text();
		this.day = day;
		this.notes = new ArrayList<>(letter.notes());
		StringBuilder text = new StringBuilder(this.written);
		Matcher note = INLINE_NOTE.matcher(this.written);
		while (note.find()) {
			this.notes.add(new LetterText.Note(note.start(1), note.end(1), note.start()));
			text.replace(note.start(), note.end(), " ".repeat(note.end() - note.start()));
		}
		this.text = text.toString();
	}

	Citing around(Citation citation, OfficialId document) {
		Optional<LetterText.Note> note = this.notes.stream().filter((one) -> one.holds(citation.start())).findFirst();
		return note.map((one) -> inNote(citation, document, one)).orElseGet(() -> inSentence(citation, document));
	}

	/** The mark of a note stands behind the full stop of its sentence. */
	private Citing inNote(Citation citation, OfficialId document, LetterText.Note note) {
		Sentences.Place before = place(Math.max(0, note.mark() - 1));
		int mark = Math.min(before.offset() + 1, before.sentence().length());
		String words = this.written.substring(note.start(), note.end());
		return new Citing(before.sentence(), words, mark, otherMarks(before.sentence(), note.mark(), note), document,
				citation.start() - note.start(), Math.min(citation.end(), note.end()) - note.start(), this.day);
	}

	private Citing inSentence(Citation citation, OfficialId document) {
		Sentences.Place place = place(citation.start());
		String words = citation.text().replaceAll("\\s+", " ");
		String sentence = place.sentence();
		if (sentence.startsWith(words, place.offset())) {
			return new Citing(sentence, null, Citing.UNKNOWN, otherMarks(sentence, citation.start(), null), document,
					place.offset(), place.offset() + words.length(), this.day);
		}
		return Citing.of(sentence, null, document, words, this.day);
	}

	/** Where the marks of other notes stand in the same sentence. */
	private List<Integer> otherMarks(String sentence, int near, LetterText.@Nullable Note own) {
		return this.notes.stream()
			.filter((note) -> !note.equals(own) && Math.abs(note.mark() - near) < FAR)
			.map((note) -> place(Math.max(0, note.mark() - 1)))
			.filter((place) -> place.sentence().equals(sentence))
			.map((place) -> Math.min(place.offset() + 1, sentence.length()))
			.toList();
	}

	private Sentences.Place place(int offset) {
		return this.places.computeIfAbsent(offset, this::found);
	}

	private Sentences.Place found(int offset) {
		int start = Math.max(0, offset - FAR);
		int end = Math.min(this.text.length(), offset + FAR);
		// Only as far as looked: a text can be one paragraph, with many citations.
		int above = this.text.substring(start, Math.min(this.text.length(), offset + 2)).lastIndexOf("\n\n");
		int below = this.text.substring(offset, Math.min(this.text.length(), end + 1)).indexOf("\n\n");
		start = (above >= 0) ? start + above + 2 : start;
		end = (below >= 0 && offset + below < end) ? offset + below : end;
		String near = this.text.substring(Math.min(start, offset), Math.max(end, offset));
		return Sentences.placeIn(END_OF_CELL.matcher(near).replaceAll(" "), offset - Math.min(start, offset));
	}

}
