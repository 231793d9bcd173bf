package org.meetingdossier.intake.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.LetterText;

/**
 * Stage: reads all words with the notes at their marks; gives what they cite, and the
 * motions with the papers that are cited for them.
 */
final class Cited {

	private static final CitationFinder FINDER = new CitationFinder();

	private static final String NAME = "(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|El|'t) ){0,3}\\p{Lu}[\\p{L}'\u2019-]+(?: (?:van|de|den|der) (?:(?:de|den|der) )?\\p{Lu}[\\p{L}-]+)?";

	private static final Pattern MOTION = Pattern.compile("(?u)\\b(?:(?:[Dd]e|[Ee]en) )?"
			+ "(?:(?i:aangehouden|aangenomen|verworpen|gewijzigde|nader gewijzigde|ingetrokken) )*[Mm]otie(?:s)?"
			+ "(?:-" + NAME + "(?:[/-]" + NAME + ")*(?: c\\.s\\.)?| van (?:het lid|de leden) " + NAME + "(?:(?:, | en |, en )" + NAME
			+ ")*(?: c\\.s\\.)?)");

	private final LetterText letter;

	private final List<Place> places;

	private Cited(LetterText letter) {
		this.letter = letter;
		this.places = FINDER.findCited(letter.text()).stream().map(this::place).sorted().toList();
	}

	static Cited in(LetterText letter) {
		return new Cited(letter);
	}

	/**
	 * What the letter cites.
	 * @return canonical ids in reading order, each once
	 */
	List<String> ids() {
		return this.places.stream().map((place) -> place.id().value()).distinct().toList();
	}

	/**
	 * The motions that the letter names in its running text.
	 * @return the motions in reading order
	 */
	List<Proposal.Motion> motions() {
		String text = this.letter.text();
		List<MatchResult> named = MOTION.matcher(text).results().toList();
		List<Named> motions = new ArrayList<>();
		for (int i = 0; i < named.size(); i++) {
			MatchResult words = named.get(i);
			int last = sentenceEnd(text, words.end());
			int until = (i + 1 < named.size()) ? Math.min(last, named.get(i + 1).start() - 1) : last;
			Optional<LetterText.Note> note = noteAt(words.start());
			List<String> ids = this.places.stream()
				.filter((place) -> isWithin(place.start(), words.start(), until)
						|| (note.isEmpty() && isWithin(place.at(), words.start(), until)))
				.map((place) -> place.id().value())
				.filter((id) -> id.startsWith("kst-"))
				.distinct()
				.toList();
			motions.add(new Named(note.map(LetterText.Note::mark).orElse(words.start()), note.isPresent() ? 1 : 0,
					new Proposal.Motion(words.group().replaceAll("\\s+", " ").strip(), ids)));
		}
		motions.sort(Comparator.comparingInt(Named::at).thenComparingInt(Named::inNote));
		return motions.stream().map(Named::motion).toList();
	}

	private static boolean isWithin(int place, int start, int end) {
		return place >= start && place <= end;
	}

	private Optional<LetterText.Note> noteAt(int offset) {
		return this.letter.notes().stream().filter((one) -> one.holds(offset)).findFirst();
	}

	private static int sentenceEnd(String text, int from) {
		int paragraph = text.indexOf("\n\n", from);
		String rest = text.substring(from, (paragraph < 0) ? text.length() : paragraph);
		List<String> sentences = Sentences.of(rest);
		return sentences.isEmpty() ? from : from + rest.indexOf(sentences.get(0)) + sentences.get(0).length();
	}

	private Place place(Citation citation) {
		Optional<LetterText.Note> note = noteAt(citation.start());
		return new Place(note.map(LetterText.Note::mark).orElse(citation.start()), note.isPresent() ? 1 : 0,
				citation.start(), citation.id().orElseThrow());
	}

	/**
	 * A motion where it is read: at the mark of the note that names it.
	 */
	private record Named(int at, int inNote, Proposal.Motion motion) {
	}

	/**
	 * Where a paper is cited, for reading: the place of the mark for what a note cites.
	 */
	private record Place(int at, int inNote, int start, OfficialId id) implements Comparable<Place> {

		@Override
		public int compareTo(Place other) {
			return Comparator.comparingInt(Place::at)
				.thenComparingInt(Place::inNote)
				.thenComparingInt(Place::start)
				.compare(this, other);
		}

	}

}
