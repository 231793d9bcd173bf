package org.meetingdossier.intake.stage.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.LetterText;

/**
 * Stage: reads all words with the notes at their marks; gives what they cite, and the
 * motions with the papers that are cited for them.
 */
public final class Cited {

	private static final CitationFinder FINDER = new CitationFinder();

	private static final String NAME = "(?!Kamerstuk|Handelingen|Aanhangsel|Staats|Zie)(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|El|'t) ){0,3}\\p{Lu}[\\p{L}'\u2019-]+(?: (?:van|de|den|der) (?:(?:de|den|der) )?\\p{Lu}[\\p{L}-]+)?";

	/** A name of two words: Ait Brahim. */
	private static final String SECOND = "(?: (?!Kamerstuk|Handelingen|Aanhangsel|Nr|Zie|De|Het|Kamer)\\p{Lu}\\p{Ll}[\\p{L}-]*)?";

	private static final String STATE = "(?:(?i:(?:eerder )?aangehouden|aangenomen|verworpen|overgenomen|gewijzigde|nader gewijzigde|ingetrokken|vervallen) ){0,8}";

	private static final String MEMBERS = "van (?:het|de) (?:\\p{Ll}+ )?(?:lid|leden|Kamerlid|Kamerleden|senator|senatoren) "
			+ NAME + SECOND + "(?:(?:, | en |, en )(?:het lid )?" + NAME + SECOND + "){0,8}(?: c\\.s\\.)?";

	/** What a motion is about, as far as its name says so. */
	private static final String ABOUT = "(?:,? (?:over|inzake|betreffende|omtrent) [^.,;:()\\[\\]\\t]{3,110}?(?=\\s*[.,;:()\\[\\]\\t]|\\s*$| (?:en (?:aan )?(?:de|het) (?:\\p{L}+ )?motie|wordt|worden|werd|is|zijn|was|zal|zullen|heeft|hebben|vraagt|verzoekt|verzocht|roept|uit|betrekken|meenemen|uitvoeren|opbrengen|inbrengen|uitdragen|uitgevoerd|meegenomen|betrokken|als|door|waar(?:aan|bij|door|in|mee|na|naar|om|onder|op|over|toe|uit|van|voor)?|die|dat|te|tijdens)(?!\\p{L})))?";

	private static final Pattern MOTION = Pattern.compile("(?u)\\b" + STATE + "[Mm]otie(?:s)?(?:" + "[- ]" + NAME
			+ "(?:[/-]" + NAME + "){0,8}(?:(?:,| en|, en) -" + NAME + "){0,8}(?: c\\.s\\.)?|(?: " + MEMBERS + "| van "
			+ NAME + "(?: en " + NAME + "){0,8}(?: c\\.s\\.)?)" + ABOUT + ')');

	/** A paper that stands in brackets right behind a motion is that motion's. */
	private static final int NEAR = 60;

	/** A motion in brackets is the paper that stands before them. */
	private static final Pattern BRACKETED = Pattern.compile("\\d(?:[- \\p{L}]{0,3}\\(|, )(?:de )?$");

	private static final int FEW = 12;

	/** What is longer is no sentence of a letter. */
	private static final int LONGEST_SENTENCE = 1000;

	private final LetterText letter;

	private final List<Place> places;

	private Cited(LetterText letter) {
		this.letter = letter;
		this.places = FINDER.findCited(letter.text()).stream().map(this::place).sorted().toList();
	}

	public static Cited in(LetterText letter) {
		return new Cited(letter);
	}

	/**
	 * What the letter cites.
	 * @return canonical ids in reading order, as often as they are cited
	 */
	public List<String> ids() {
		return this.places.stream().map((place) -> place.id().value()).toList();
	}

	/**
	 * The motions that the letter names in its running text.
	 * @return the motions in reading order
	 */
	public List<Proposal.Motion> motions() {
		String text = this.letter.text();
		List<MatchResult> named = !text.contains("otie") ? List.of()
				: MOTION.matcher(text).results().filter((words) -> !isPaper(words.group())).toList();
		List<Named> motions = new ArrayList<>();
		for (int i = 0; i < named.size(); i++) {
			MatchResult words = named.get(i);
			int last = sentenceEnd(text, words.end());
			int until = (i + 1 < named.size()) ? Math.min(last, named.get(i + 1).start() - 1) : last;
			Optional<LetterText.Note> note = noteAt(words.start());
			List<String> ids = papers((place) -> isWithin(place.start(), words.start(), until));
			boolean near = this.places.stream()
				.anyMatch((place) -> isWithin(place.start(), words.end(), words.end() + NEAR));
			if (note.isEmpty() && (ids.isEmpty() || !near)) {
				ids = papers((place) -> isWithin(place.start(), words.start(), until)
						|| isWithin(place.at(), words.start(), until));
			}
			if (ids.isEmpty()
					&& BRACKETED.matcher(text.substring(Math.max(0, words.start() - FEW), words.start())).find()) {
				ids = papers((place) -> isWithin(place.start(), words.start() - NEAR, words.start()));
				ids = ids.isEmpty() ? ids : List.of(ids.get(ids.size() - 1));
			}
			motions.add(new Named(note.map(LetterText.Note::mark).orElse(words.start()), note.isPresent() ? 1 : 0, last,
					new Proposal.Motion(words.group().replaceAll("\\s+", " ").strip(), ids)));
		}
		share(motions);
		motions.removeIf((one) -> one.inNote() > 0 && motions.stream().anyMatch(one::repeats));
		// What only names who moved it is short for what also says which paper it is.
		Set<List<String>> known = motions.stream()
			.filter((one) -> !one.motion().ids().isEmpty())
			.map(Named::names)
			.filter((names) -> !names.isEmpty())
			.collect(Collectors.toUnmodifiableSet());
		motions.removeIf((one) -> one.motion().ids().isEmpty() && known.contains(one.names()));
		motions.sort(Comparator.comparingInt(Named::at).thenComparingInt(Named::inNote));
		return motions.stream().map(Named::motion).toList();
	}

	/** "De motie Kamerstuk 36 600 V" names nobody. */
	private static boolean isPaper(String words) {
		return words.matches("(?su).*[Mm]oties?[- ](?:Kamerstuk|Kamer|Nr|Op|Tweede|Eerste|Die|Deze|Het).*");
	}

	private List<String> papers(Predicate<Place> where) {
		return this.places.stream()
			.filter(where)
			.map((place) -> place.id().value())
			.filter((id) -> id.startsWith("kst-"))
			.distinct()
			.toList();
	}

	/** Where one note behind several motions cites as many papers, each has its own. */
	private static void share(List<Named> motions) {
		int first = 0;
		for (int i = 0; i < motions.size(); i++) {
			if (i > 0 && motions.get(i).until() != motions.get(i - 1).until()) {
				first = i;
			}
			List<String> ids = motions.get(i).motion().ids();
			int count = i - first + 1;
			boolean others = motions.subList(first, i).stream().allMatch((one) -> one.motion().ids().isEmpty());
			if (count > 1 && others && ids.size() == count) {
				for (int j = 0; j < count; j++) {
					motions.set(first + j, motions.get(first + j).with(List.of(ids.get(j))));
				}
			}
		}
	}

	private static boolean isWithin(int place, int start, int end) {
		return place >= start && place <= end;
	}

	private Optional<LetterText.Note> noteAt(int offset) {
		return this.letter.notes().stream().filter((one) -> one.holds(offset)).findFirst();
	}

	/** In a row of a table the next cell belongs to what a cell names. */
	private static int sentenceEnd(String text, int from) {
		String near = text.substring(from, Math.min(text.length(), from + LONGEST_SENTENCE));
		int paragraph = near.indexOf("\n\n");
		String rest = (paragraph < 0) ? near : near.substring(0, paragraph);
		int next = rest.indexOf('\t') + 1;
		if (next > 0) {
			int end = rest.indexOf('\t', next);
			return from + ((end < 0) ? rest.length() : end);
		}
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
	private record Named(int at, int inNote, int until, Proposal.Motion motion) {

		/**
		 * Whether this is in a note at a place where another one is named by the same
		 * words.
		 */
		boolean repeats(Named other) {
			return other.inNote() == 0 && other.motion().words().equalsIgnoreCase(this.motion.words())
					&& other.motion().ids().containsAll(this.motion.ids());
		}

		/** Who moved it. */
		List<String> names() {
			return Arrays
				.stream(this.motion.words()
					.replaceFirst("(?u) (?:over|inzake|betreffende|omtrent) .*", "")
					.split("[^\\p{L}]+"))
				.filter((word) -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.startsWith("Motie"))
				.toList();
		}

		Named with(List<String> ids) {
			return new Named(this.at, this.inNote, this.until, new Proposal.Motion(this.motion.words(), ids));
		}

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
