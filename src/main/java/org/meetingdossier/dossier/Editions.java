package org.meetingdossier.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;

/**
 * What readers see: the current edition of each dossier, without what is above their
 * clearance. Of the levels in an edition and in the working state the stricter counts; a
 * position that was taken out keeps the level that it had last.
 */
@Component
@Transactional(readOnly = true)
public class Editions {

	private final EditionRepository editions;

	private final MeetingRepository meetings;

	Editions(EditionRepository editions, MeetingRepository meetings) {
		this.editions = editions;
		this.meetings = meetings;
	}

	/**
	 * The meetings that have a published dossier.
	 * @param clearance how far the reader may see
	 * @return one line for each, by first day
	 */
	public List<MeetingSummary> meetings(Level clearance) {
		return visible(this.editions.findAllCurrent(), clearance).stream().map(MeetingSummary::of).toList();
	}

	/**
	 * The current edition of a dossier.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return the edition, or empty when there is none that the reader may see
	 */
	public Optional<PublishedDossier> current(String slug, Level clearance) {
		return visible(this.editions.findCurrent(slug).stream().toList(), clearance).stream().findFirst();
	}

	/**
	 * What decides at each request whether the ready pages of a dossier may be served.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return the key of the current edition, or empty when there is none that the reader
	 * may see
	 */
	public Optional<EditionKey> currentKey(String slug, Level clearance) {
		return this.editions.findCurrentKey(slug).filter((key) -> clearance.sees(key.level()));
	}

	/**
	 * Every place in a current edition that cites an official document.
	 * @param document the document
	 * @param clearance how far the reader may see
	 * @return the places, by meeting and then in reading order
	 */
	public List<CitedPlace> citing(OfficialId document, Level clearance) {
		return visible(this.editions.findCurrentCiting(document.value()), clearance).stream()
			.flatMap((published) -> published.citedPlaces().stream())
			.filter((place) -> place.document().equals(document))
			.toList();
	}

	private List<PublishedDossier> visible(List<Edition> editions, Level clearance) {
		List<Edition> served = editions.stream().filter((edition) -> clearance.sees(edition.servedAt())).toList();
		List<UUID> dossiers = served.stream().map(Edition::meetingId).toList();
		Map<UUID, Level> today = Stream
			.concat(this.meetings.findLevels(dossiers).stream(), this.meetings.findRemovedLevels(dossiers).stream())
			.collect(Collectors.toMap(PositionLevel::position, PositionLevel::level, Level::stricter));
		return served.stream().map((edition) -> edition.seenWith(clearance, today)).toList();
	}

}
