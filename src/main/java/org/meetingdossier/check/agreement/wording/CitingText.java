package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.OfficialId;

/**
 * The text around a place, with every paper that it describes and cites. What is further
 * away than {@value #BEFORE} characters belongs to other papers.
 */
public final class CitingText {

	private static final int BEFORE = 2000;

	private static final int BEHIND = 600;

	/** Numbers that people write inside the description of a paper. */
	private static final Set<CitationKind> INSIDE = Set.of(CitationKind.EU, CitationKind.ECLI, CitationKind.LJN,
			CitationKind.TOEZEGGING, CitationKind.ACTIVITEIT, CitationKind.ZAAK, CitationKind.DOCUMENT);

	private static final CitationFinder FINDER = new CitationFinder();

	private final Words words;

	private final List<Citation> citations;

	private final int start;

	private final int end;

	private final List<Description> descriptions;

	private CitingText(Words words, List<Citation> citations, int start, int end) {
		this.words = words;
		this.citations = citations;
		this.start = start;
		this.end = end;
		this.descriptions = Descriptions.in(words);
	}

	/**
	 * Reads the text around a place.
	 * @param text the text
	 * @param start where the place starts
	 * @param end where it ends, exclusive; the start when it is the mark of a note
	 * @return the text around it
	 */
	public static CitingText around(String text, int start, int end) {
		return around(text, start, end, List.of());
	}

	/**
	 * Reads the text around a place.
	 * @param text the text
	 * @param start where the place starts
	 * @param end where it ends, exclusive; the start when it is the mark of a note
	 * @param marks where the marks of other notes stand
	 * @return the text around it
	 */
	public static CitingText around(String text, int start, int end, List<Integer> marks) {
		int from = boundary(text, Math.max(0, start - BEFORE));
		String near = text.substring(from, boundary(text, Math.min(text.length(), end + BEHIND)));
		List<Citation> found = FINDER.find(near)
			.stream()
			.filter((citation) -> citation.state() == CitationState.FOUND && !INSIDE.contains(citation.kind()))
			.toList();
		List<Place> places = new ArrayList<>(places(found, start - from, end - from));
		marks.stream()
			.filter((mark) -> mark >= from && mark - from <= near.length())
			.map((mark) -> new Place(mark - from, mark - from))
			.filter((mark) -> places.stream().noneMatch((place) -> place.overlaps(mark.start(), mark.end())))
			.forEach(places::add);
		places.sort(Comparator.comparingInt(Place::start));
		Words words = Words.of(near, places);
		return new CitingText(words, found, start - from, end - from);
	}

	private static int boundary(String text, int near) {
		int at = near;
		while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
			at++;
		}
		return at;
	}

	private static List<Place> places(List<Citation> found, int start, int end) {
		List<Place> places = new ArrayList<>();
		boolean own = start == end;
		for (Citation citation : found) {
			if (!own && citation.start() >= end) {
				places.add(new Place(start, end));
				own = true;
			}
			Place place = new Place(citation.start(), citation.end());
			own |= place.overlaps(start, end);
			if (places.isEmpty() || places.get(places.size() - 1).end() <= place.start()) {
				places.add(place);
			}
		}
		if (!own && (places.isEmpty() || places.get(places.size() - 1).end() <= start)) {
			places.add(new Place(start, end));
		}
		return places;
	}

	/**
	 * The citation of a paper at the place.
	 * @param document the paper
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
	 * @return whether there are others
	 */
	public boolean citesOthers(OfficialId document) {
		return this.citations.stream().anyMatch((citation) -> citation.id().filter(document::equals).isEmpty());
	}

	/**
	 * The ways to read what is said of the paper at the place.
	 * @return the readings, the nearest first; empty when nothing is said
	 */
	public List<Reading> readings() {
		return new Binding(this.words, this.descriptions).at(token());
	}

	/**
	 * The ways to read what is said of the papers in the note that hangs on the place.
	 * @return the readings, the nearest first
	 */
	public List<Reading> readingsAtMark() {
		return new Binding(this.words, this.descriptions).before(mark());
	}

	/**
	 * When parliament was told what the clause before the place says.
	 * @return a reading that only knows the date, or null when the clause does not tell
	 */
	public @Nullable Reading informing() {
		int end = (this.start == this.end) ? mark() : token();
		Description beside = Informing.beside(this.words, end);
		if (beside != null) {
			return new Reading(beside, Bond.TIGHT, false, false, "");
		}
		Description told = Informing.read(this.words, clauseStart(end), end);
		return (told != null) ? new Reading(told, Bond.FAIR, false, false, "") : null;
	}

	/**
	 * Who sent what the clause before the place speaks of.
	 * @return a reading that only knows the offices, or null when the clause does not tell
	 */
	public @Nullable Reading sending() {
		int end = (this.start == this.end) ? mark() : token();
		Description sent = Sending.read(this.words, clauseStart(end), end);
		return (sent != null) ? new Reading(sent, Bond.FAIR, false, false, "") : null;
	}

	/**
	 * Whose plan or view stands directly before the place.
	 * @return a reading that only knows the office, or null when none stands there
	 */
	public @Nullable Reading making() {
		int end = (this.start == this.end) ? mark() : token();
		Description made = (end >= 0) ? Making.read(this.words, clauseStart(end), end) : null;
		return (made != null) ? new Reading(made, Bond.TIGHT, false, false, "") : null;
	}

	/**
	 * Who told what the clause before the place speaks of, and on which day.
	 * @return a reading that only knows the offices and the date, or null when the clause
	 * does not tell
	 */
	public @Nullable Reading writing() {
		int end = (this.start == this.end) ? mark() : token();
		Description written = Writing.read(this.words, clauseStart(end), end);
		return (written != null) ? new Reading(written, Bond.FAIR, false, false, "") : null;
	}

	/**
	 * When the paper that the clause before the place speaks of was sent.
	 * @return a reading that only knows the date, or null when the clause does not tell
	 */
	public @Nullable Reading handing() {
		int end = (this.start == this.end) ? mark() : token();
		Description handed = Handing.read(this.words, clauseStart(end), end);
		return (handed != null) ? new Reading(handed, Bond.FAIR, false, false, "") : null;
	}

	/**
	 * Of which budget or council the clause before the place says that the paper is.
	 * @return what it tells, or null
	 */
	public @Nullable Series series() {
		int end = (this.start == this.end) ? mark() : token();
		return (end >= 0) ? new SeriesReader(this.words, clauseStart(end), end).read() : null;
	}

	/**
	 * The words of the clause before the place, back to the last citation or sentence.
	 * @return the words
	 */
	public String clause() {
		int end = (this.start == this.end) ? mark() : token();
		return (end >= 0) ? this.words.text(clauseStart(end), end) : "";
	}

	private int clauseStart(int end) {
		int from = Math.max(0, end);
		while (from > 0 && this.words.get(from - 1).type() != Token.Type.CITATION
				&& this.words.get(from - 1).type() != Token.Type.BREAK) {
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
			if (this.words.is(i, "ook", "bijvoorbeeld", "bijv", "vgl", "vergelijk", "verder", "tevens", "eveneens", "cf",
					"onder", "oa", "voorts", "eerder")) {
				return true;
			}
		}
		return false;
	}

}
