package org.meetingdossier.check.agreement.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.OfficialId;

/**
 * The text around a place, with every paper that it describes and cites. What is further
 * away than {@link Surroundings} reach belongs to other papers.
 */
public final class CitingText {

	private final Words words;

	private final List<Citation> citations;

	private final int start;

	private final int end;

	private @Nullable List<Description> descriptions;

	private final Map<String, Optional<Description>> told = new HashMap<>();

	private @Nullable List<Reading> readings;

	private @Nullable List<Reading> readingsAtMark;

	private CitingText(Words words, List<Citation> citations, int start, int end) {
		this.words = words;
		this.citations = citations;
		this.start = start;
		this.end = end;
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
			this.readings = new Binding(this.words, descriptions()).at(token());
		}
		return this.readings;
	}

	/**
	 * The ways to read what is said of the papers in the note that hangs on the place.
	 */
	public List<Reading> readingsAtMark() {
		if (this.readingsAtMark == null) {
			this.readingsAtMark = new Binding(this.words, descriptions()).before(mark());
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
		int end = clauseEnd();
		return (end >= 0) ? Frames.read(role, new Scope(this.words, clauseStart(end), end, null)) : null;
	}

	/** Of which budget or council the clause before the place says that the paper is. */
	public @Nullable Series series() {
		int end = clauseEnd();
		return (end >= 0) ? Series.in(new Scope(this.words, clauseStart(end), end, null)) : null;
	}

	/**
	 * The words of the clause before the place, back to the last citation or sentence.
	 */
	public String clause() {
		int end = clauseEnd();
		int open = this.words.is(end - 1, "(") ? 1 : 0;
		return (end >= 0) ? this.words.text(clauseStart(end), end - open) : "";
	}

	/**
	 * The words before the place that can speak of it: the clause, or where citations
	 * follow each other at once, the one before the first of them.
	 */
	public String before() {
		int end = clauseEnd();
		int from = clauseStart(end);
		while (from > 0 && from <= end && this.words.get(from - 1).text().equals(";")) {
			from = clauseStart(from - 1);
		}
		while (from > 0 && from < end && this.words.get(from - 1).type() == Token.Type.CITATION && !says(from, end)) {
			from = clauseStart(from - 1);
		}
		return (end >= 0) ? this.words.text(from, end) : "";
	}

	/** The words before the clause, back to the sentence before. */
	public String lead() {
		int end = clauseStart(clauseEnd()) - 1;
		return (end > 0 && this.words.get(end).type() == Token.Type.CITATION) ? this.words.text(clauseStart(end), end)
				: "";
	}

	private boolean says(int from, int end) {
		for (int i = from; i < end; i++) {
			if (this.words.get(i).isWord()
					&& !this.words.is(i, "en", "of", "zie", "ook", "nr", "nrs")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The words behind the place, up to the next citation or the end of the sentence;
	 * none when more is cited there.
	 */
	public String rest() {
		int from = (this.start == this.end) ? mark() : token() + 1;
		int end = from;
		while (end < this.words.size() && !this.words.get(end).isEdge()) {
			end++;
		}
		return (this.words.get(end).type() == Token.Type.CITATION || from == 0) ? "" : this.words.text(from, end);
	}

	/** What is cited near the place. */
	public List<OfficialId> cited() {
		return this.citations.stream().flatMap((citation) -> citation.id().stream()).toList();
	}

	private int clauseEnd() {
		return (this.start == this.end) ? mark() : token();
	}

	private int clauseStart(int end) {
		int from = Math.max(0, end);
		while (from > 0 && !this.words.get(from - 1).isEdge()) {
			from--;
		}
		return from;
	}

	private int mark() {
		int mark = 0;
		while (mark < this.words.size() && this.words.get(mark).start() < this.start) {
			mark++;
		}
		// The mark of a note stands behind the full stop.
		while (mark > 0 && (this.words.get(mark - 1).type() == Token.Type.BREAK || isMarkAt(mark - 1))) {
			mark--;
		}
		return mark;
	}

	private boolean isMarkAt(int index) {
		Token token = this.words.get(index);
		return token.type() == Token.Type.CITATION && token.start() == token.end() && token.start() == this.start;
	}

	private int token() {
		for (int i = 0; i < this.words.size(); i++) {
			Token token = this.words.get(i);
			if (token.type() == Token.Type.CITATION && token.start() < this.end && this.start < token.end()) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * Whether the place is introduced as further reading: "zie ook".
	 * @return whether it need not be the source of what is said
	 */
	public boolean isFurtherReading() {
		int token = token();
		for (int i = token - 1; i >= Math.max(0, token - 6); i--) {
			if (this.words.get(i).type() == Token.Type.CITATION) {
				return false;
			}
			if (this.words.is(i, "ook", "bijvoorbeeld", "bijv", "vgl", "vergelijk", "verder", "tevens", "eveneens",
					"cf", "onder", "oa", "voorts", "eerder")) {
				return true;
			}
		}
		return false;
	}

}
