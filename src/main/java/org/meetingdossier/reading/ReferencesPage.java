package org.meetingdossier.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.CitedPlace;
import org.meetingdossier.dossier.PublishedDossier;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Every citation of a dossier in reading order, with what the register says of it.
 *
 * @param meeting who, where and when
 * @param references the citations
 * @param snapshot what the register's silence rests on; null when nothing was imported
 */
public record ReferencesPage(MeetingHead meeting, List<Line> references, @Nullable RegisterSnapshot snapshot) {

	public ReferencesPage {
		references = List.copyOf(references);
	}

	/**
	 * Lists the citations of an edition.
	 * @param published the edition, without what the reader may not see
	 * @param register looks a document up
	 * @param snapshot the newest snapshot of the register, if there is one
	 * @return the page
	 */
	public static ReferencesPage of(PublishedDossier published,
			Function<OfficialId, Optional<RegisteredDocument>> register, Optional<RegisterSnapshot> snapshot) {
		List<Line> lines = published.citedPlaces().stream().map((place) -> Line.of(place, register)).toList();
		return new ReferencesPage(MeetingHead.of(published), lines, snapshot.orElse(null));
	}

	/**
	 * One citation.
	 *
	 * @param document the document that is cited
	 * @param place where it is cited
	 * @param registered what the register knows of the document; null when it is silent
	 */
	public record Line(DocumentLink document, CitingPlace place, @Nullable RegisteredDocument registered) {

		private static Line of(CitedPlace place, Function<OfficialId, Optional<RegisteredDocument>> register) {
			return new Line(DocumentLink.to(place.document()), CitingPlace.of(place),
					register.apply(place.document()).orElse(null));
		}

	}

}
