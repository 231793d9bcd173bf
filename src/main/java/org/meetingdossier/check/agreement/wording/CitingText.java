package org.meetingdossier.check.agreement.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.OfficialId;

/**
 * The text around a place, with every paper that it describes and cites. What is further
 * away than {@link Surroundings} reach belongs to other papers.
 */
public final class CitingText {

	/**
	 * Who else says so, and what else is so: "volgens de krant", "terwijl het regende".
	 */
	private static final Pattern BESIDE = Pattern
		.compile("(?i)\\b(?:volgens|aldus)\\b[^,;(]*|;[^;(]*|, (?:terwijl|hoewel|maar|want|zodat)\\b[^;(]*");

	/** "zie de brief": what it is of stands before. */
	private static final Pattern POINTING = Pattern.compile("(?i)[\\s,;]*(?:zie|lees|vgl|vergelijk)\\b");

	private final Words words;

	private final List<Citation> citations;

	private final int start;

	private final int end;

	/** The token of the citation, or before which the mark of the note stands. */
	private final int place;

	private @Nullable List<Description> descriptions;

	private final Map<String, Optional<Description>> told = new HashMap<>();

	private @Nullable List<Reading> readings;

	private @Nullable List<Reading> readingsAtMark;

	private CitingText(Words words, List<Citation> citations, int start, int end) {
		this.words = words;
		this.citations = citations;
		this.start = start;
		this.end = end;
		this.place = (start == end) ? mark() : token();
	}

	/**
	 * Reads the text around a place.
	 * @param end where it ends, exclusive; the start when it is the mark of a note
	 */
	public static CitingText around(String text, int start, int end) {
		return around(text, start, end, List.of());
	}

	/**
	 * Reads the text around a place.
	 * @param end where it ends, exclusive; the start when it is the mark of a note
	 * @param marks where the marks of other notes stand
	 */
	public static CitingText around(String text, int start, int end, List<Integer> marks) {
		Surroundings near = Surroundings.of(text, start, end, marks);
		return new CitingText(Words.of(near.text(), near.places()), near.citations(), start - near.from(),
				end - near.from());
	}

	/**
	 * The citation of a paper at the place.
	 * @return the citation with its parts, or null when the words alone do not give it
	 */
	public @Nullable Citation citation(OfficialId document) {
		return this.citations.stream()
			.filter((citation) -> citation.start() < this.end && this.start < citation.end())
			.filter((citation) -> citation.id().filter(document::equals).isPresent())
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether other papers are cited here as well.
	 * @param document the paper that is not another
	 */
	public boolean citesOthers(OfficialId document) {
		return this.citations.stream().anyMatch((citation) -> citation.id().filter(document::equals).isEmpty());
	}

	/**
	 * The ways to read what is said of the paper at the place.
	 * @return the readings, the nearest first; empty when nothing is said
	 */
	public List<Reading> readings() {
		if (this.readings == null) {
			this.readings = (this.start == this.end) ? List.of()
					: new Binding(this.words, descriptions()).at(this.place);
		}
		return this.readings;
	}

	/**
	 * The ways to read what is said of the papers in the note that hangs on the place.
	 */
	public List<Reading> readingsAtMark() {
		if (this.readingsAtMark == null) {
			this.readingsAtMark = new Binding(this.words, descriptions()).before(this.place);
		}
		return this.readingsAtMark;
	}

	private List<Description> descriptions() {
		if (this.descriptions == null) {
			this.descriptions = DescriptionReader.in(this.words);
		}
		return this.descriptions;
	}

	/**
	 * What the clause before the place tells of a paper in passing.
	 * @return what it tells, as a description of a paper of no kind; null when it does
	 * not
	 */
	public @Nullable Description told(String role) {
		return this.told.computeIfAbsent(role, (one) -> Optional.ofNullable(frame(one)).map(Frame::description))
			.orElse(null);
	}

	private @Nullable Frame frame(String role) {
		return (this.place >= 0) ? Frames.read(role, before(this.place)) : null;
	}

	/** What stands before a place, back to the last citation or sentence. */
	private Scope before(int end) {
		return new Scope(this.words, this.words.from(Math.max(0, end), Token::isEdge), end, null);
	}

	/** Of which budget or council the clause before the place says that the paper is. */
	public @Nullable Series series() {
		return (this.place >= 0) ? Series.in(before(this.place)) : null;
	}

	/**
	 * The words of the clause before the place, back to the last citation or sentence.
	 */
	public String clause() {
		int open = this.words.is(this.place - 1, "(") ? 1 : 0;
		return this.words.text(before(this.place).from(), this.place - open);
	}

	/**
	 * The words before the place that can speak of it: the clause, or where citations
	 * follow each other at once, the one before the first of them.
	 */
	public String before() {
		int from = before(this.place).from();
		while (from > 0 && from <= this.place && this.words.get(from - 1).text().equals(";")) {
			from = before(from - 1).from();
		}
		while (from > 0 && from < this.place && this.words.get(from - 1).isCitation() && !says(from, this.place)) {
			from = before(from - 1).from();
		}
		return this.words.text(from, this.place);
	}

	/** The words before the clause, back to the sentence before. */
	public String lead() {
		int end = before(this.place).from() - 1;
		return this.words.get(end).isCitation() ? this.words.text(before(end).from(), end) : "";
	}

	private boolean says(int from, int end) {
		return IntStream.range(from, end)
			.anyMatch((at) -> this.words.get(at).isWord() && !this.words.is(at, "en", "of", "zie", "ook", "nr", "nrs"));
	}

	/**
	 * The words behind the place, up to the next citation or the end of the sentence;
	 * none when more is cited there.
	 */
	public String rest() {
		int from = (this.start == this.end) ? this.place : this.place + 1;
		int end = this.words.to(from, Token::isEdge);
		return (this.words.get(end).isCitation() || from == 0) ? "" : this.words.text(from, end);
	}

	/**
	 * The words that can describe the paper at the place: without the other half of the
	 * sentence, without who else says so, and without what came of a paper that is named
	 * before it.
	 */
	public String described() {
		String clause = withoutBeside(clause());
		boolean named = namesPaper(clause);
		String before = (named && !POINTING.matcher(clause).lookingAt()) ? clause : withoutBeside(before());
		boolean whole = (!named && ToldTopics.telling(before).isEmpty()) || tells(Words.of(rest()));
		return whole ? before + " , " + rest() : before;
	}

	private static String withoutBeside(String text) {
		return BESIDE.matcher(text).replaceAll((said) -> namesPaper(said.group()) ? "$0" : "");
	}

	private static boolean namesPaper(String text) {
		Words words = Words.of(text);
		return words.places().anyMatch((at) -> Kinds.at(words, at) != null);
	}

	/** "van 3 mei", "gaat over", and not "kwam in de krant". */
	private static boolean tells(Words rest) {
		return Lexicon.has(rest.get(0).folded(), "leading") || rest.is(0, "(", "die", "dat", "waarin", "waarmee")
				|| rest.places()
					.mapToObj((at) -> rest.get(at).folded())
					.anyMatch((word) -> ToldTopics.TELLING.stream().anyMatch((trait) -> Lexicon.has(word, trait)));
	}

	/** What is cited near the place. */
	public List<OfficialId> cited() {
		return this.citations.stream().flatMap((citation) -> citation.id().stream()).toList();
	}

	private int mark() {
		int mark = this.words.to(0, (token) -> token.start() >= this.start);
		// The mark of a note stands behind the full stop.
		while (mark > 0 && (this.words.get(mark - 1).isBreak() || isMarkAt(mark - 1))) {
			mark--;
		}
		return mark;
	}

	private boolean isMarkAt(int index) {
		Token token = this.words.get(index);
		return token.isCitation() && token.start() == token.end() && token.start() == this.start;
	}

	private int token() {
		int token = this.words.to(0, (one) -> one.isCitation() && one.start() < this.end && this.start < one.end());
		return (token < this.words.size()) ? token : -1;
	}

	/**
	 * Whether the place is introduced as further reading: "zie ook".
	 * @return whether it need not be the source of what is said
	 */
	public boolean isFurtherReading() {
		return Frames.isBehind("further reading", this.words, this.place);
	}

}
