package org.meetingdossier.reading.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.Tally;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.MeetingHead;
import org.meetingdossier.reading.text.DocumentLink;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Every citation of a dossier in reading order, with its verdict and what the register
 * says of it.
 *
 * @param meeting who, where and when
 * @param tally the state at a glance
 * @param references the citations
 * @param snapshot the newest snapshot of the register; null when nothing was imported
 */
public record ReferencesPage(MeetingHead meeting, Tally tally, List<Line> references,
		@Nullable RegisterSnapshot snapshot) {

	public ReferencesPage {
		references = List.copyOf(references);
	}

	/**
	 * Lists the citations of an edition.
	 * @param published the edition, without what the reader may not see
	 * @param checked its citations with what checking gave
	 * @param registered what the register knows of the cited documents
	 * @param snapshot the newest snapshot of the register, if there is one
	 * @return the page
	 */
	public static ReferencesPage of(PublishedDossier published, List<CheckedPlace> checked,
			Map<OfficialId, RegisteredDocument> registered, Optional<RegisterSnapshot> snapshot) {
		return new ReferencesPage(MeetingHead.of(published), Tally.of(checked),
				checked.stream().map((one) -> Line.of(one, registered)).toList(), snapshot.orElse(null));
	}

	/**
	 * One citation.
	 *
	 * @param document the document that is cited
	 * @param place where it is cited
	 * @param checked its verdict
	 * @param registered what the register knows of the document; null when it is silent
	 */
	public record Line(DocumentLink document, CitingPlace place, CheckedPlace checked,
			@Nullable RegisteredDocument registered) {

		private static Line of(CheckedPlace checked, Map<OfficialId, RegisteredDocument> registered) {
			OfficialId document = checked.place().document();
			return new Line(DocumentLink.to(document), CitingPlace.of(checked), checked, registered.get(document));
		}

	}

}
