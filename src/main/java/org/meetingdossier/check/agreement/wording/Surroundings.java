package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationState;

/**
 * What stands around a place: at most {@value #BEFORE} characters before it and
 * {@value #BEHIND} behind it, with the citations and the marks of notes there.
 *
 * @param text the words
 * @param from where they start in the whole text
 * @param citations the citations of papers, offsets in these words
 * @param places citations and marks in their order, the place itself among them
 */
record Surroundings(String text, int from, List<Citation> citations, List<Place> places) {

	private static final int BEFORE = 2000;

	private static final int BEHIND = 600;

	/** Numbers that people write inside the description of a paper. */
	private static final Set<CitationKind> INSIDE = Set.of(CitationKind.EU, CitationKind.ECLI, CitationKind.LJN,
			CitationKind.TOEZEGGING, CitationKind.ACTIVITEIT, CitationKind.ZAAK, CitationKind.DOCUMENT);

	private static final CitationFinder FINDER = new CitationFinder();

	static Surroundings of(String text, int start, int end, List<Integer> marks) {
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
		return new Surroundings(near, from, found, places);
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

}
