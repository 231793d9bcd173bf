package org.meetingdossier.editing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Finds the official document that an editor wants to cite, by its number or by words.
 */
@Component
public class Sources {

	/** How many are proposed at most. */
	static final int MOST = 12;

	private static final CitationFinder FINDER = new CitationFinder();

	private final Register register;

	Sources(Register register) {
		this.register = register;
	}

	/**
	 * Finds documents.
	 * @param words a number as people write it, the start of one, or words of a title
	 * @return what the register holds, and what is written in full whether or not the
	 * register holds it
	 */
	public List<Source> find(String words) {
		String asked = words.strip();
		Set<OfficialId> exact = new LinkedHashSet<>();
		OfficialId.tryParse(asked).ifPresent(exact::add);
		FINDER.findCited(asked).stream().map(Citation::id).flatMap(Optional::stream).forEach(exact::add);
		Map<OfficialId, RegisteredDocument> known = new LinkedHashMap<>(this.register.find(exact));
		if (!asked.isEmpty()) {
			this.register.search(asked, MOST).forEach((document) -> known.putIfAbsent(document.id(), document));
		}
		return Stream.concat(exact.stream(), known.keySet().stream())
			.distinct()
			.limit(MOST)
			.map((id) -> new Source(id, Optional.ofNullable(known.get(id))))
			.toList();
	}

	/**
	 * One document.
	 * @param id its canonical id
	 * @return the document, with what the register knows of it
	 */
	public Source of(OfficialId id) {
		return new Source(id, this.register.find(id));
	}

	/**
	 * What the answers rest on.
	 * @return the newest snapshot of the register, or empty if nothing was imported
	 */
	public Optional<RegisterSnapshot> snapshot() {
		return this.register.newestSnapshot();
	}

}
