package org.meetingdossier.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Ids that were parsed, printed and found again in what was printed, counted for each
 * kind; those that did not come back are kept with what did.
 */
final class RoundTrips {

	private static final int SHOWN = 200;

	private final CitationFinder finder = new CitationFinder();

	private final SortedMap<String, Integer> kinds = new TreeMap<>();

	private final List<String> lost = new ArrayList<>();

	static RoundTrips of(Stream<String> ids) {
		RoundTrips trips = new RoundTrips();
		ids.forEach(trips::travel);
		return trips;
	}

	private void travel(String id) {
		this.kinds.merge(id.substring(0, id.indexOf('-')), 1, Integer::sum);
		try {
			OfficialId parsed = OfficialId.parse(id);
			if (!parsed.value().equals(id)) {
				this.lost.add("%s is parsed as %s".formatted(id, parsed.value()));
			}
			List<String> found = found(parsed.display());
			if (!found.equals(List.of(id))) {
				this.lost.add("%s is printed \"%s\" and found as %s".formatted(id, parsed.display(), found));
			}
		}
		catch (IllegalArgumentException ex) {
			this.lost.add("%s is refused: %s".formatted(id, ex.getMessage()));
		}
	}

	private List<String> found(String display) {
		return this.finder.findCited(display)
			.stream()
			.flatMap((citation) -> citation.id().stream())
			.map(OfficialId::value)
			.toList();
	}

	int total() {
		return this.kinds.values().stream().mapToInt(Integer::intValue).sum();
	}

	List<String> lost() {
		return List.copyOf(this.lost);
	}

	@Override
	public String toString() {
		StringJoiner lines = new StringJoiner(System.lineSeparator(), "", System.lineSeparator());
		lines.add("IDS PRINTED AND FOUND AGAIN: %d, not found again %d".formatted(total(), this.lost.size()));
		this.kinds.forEach((kind, count) -> lines.add("  %-6s %7d".formatted(kind, count)));
		this.lost.stream().limit(SHOWN).forEach((line) -> lines.add("  " + line));
		return lines.toString();
	}

}
