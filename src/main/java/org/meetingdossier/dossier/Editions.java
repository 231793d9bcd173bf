package org.meetingdossier.dossier;

import java.util.HashMap;
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
import org.meetingdossier.platform.NotFoundException;

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

	private final WithdrawalRepository withdrawals;

	Editions(EditionRepository editions, WithdrawalRepository withdrawals, MeetingRepository meetings) {
		this.editions = editions;
		this.withdrawals = withdrawals;
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
	 * What a reader finds at the address of a dossier.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return the current edition, that it was withdrawn, or nothing
	 */
	public EditionAt at(String slug, Level clearance) {
		Optional<EditionAt> open = current(slug, clearance).map(EditionAt.Open::new);
		return open
			.or(() -> withdrawn(slug, clearance).map((withdrawn) -> new EditionAt.Withdrawn(slug, withdrawn)))
			.orElseGet(() -> new EditionAt.Unknown(new NotFoundException("meeting.unknown")));
	}

	/**
	 * What a reader finds at the address of one edition of a dossier.
	 * @param slug the dossier's part of an address
	 * @param letter the letter of the edition
	 * @param clearance how far the reader may see
	 * @return the edition, that it was withdrawn, or nothing
	 */
	public EditionAt at(String slug, String letter, Level clearance) {
		List<EditionSummary> known = list(slug, clearance);
		if (known.isEmpty()) {
			return new EditionAt.Unknown(new NotFoundException("meeting.unknown"));
		}
		Optional<EditionAt> open = edition(slug, letter, clearance).map(EditionAt.Open::new);
		return open
			.or(() -> known.stream()
				.filter((edition) -> edition.letter().equals(letter))
				.flatMap((edition) -> Stream.ofNullable(edition.withdrawn()))
				.findFirst()
				.map((withdrawn) -> new EditionAt.Withdrawn(slug, withdrawn)))
			.orElseGet(() -> new EditionAt.Unknown(new NotFoundException("edition.unknown", letter)));
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
	 * All editions of a dossier that a reader may know of.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return the newest first, also those that were withdrawn
	 */
	public List<EditionSummary> list(String slug, Level clearance) {
		Map<UUID, WithdrawnEdition> withdrawn = this.withdrawals.findAllOf(slug)
			.stream()
			.collect(Collectors.toMap((withdrawal) -> withdrawal.edition().id(), Withdrawal::toContent));
		return this.editions.findAllOf(slug)
			.stream()
			.filter((edition) -> clearance.sees(edition.servedAt()))
			.map((edition) -> edition.toSummary(withdrawn.get(edition.id())))
			.toList();
	}

	/**
	 * An edition of a dossier, be it the current one or an older one. Of the levels in it,
	 * in the editions after it and in the working state the strictest counts.
	 * @param slug the dossier's part of an address
	 * @param letter the letter of the edition
	 * @param clearance how far the reader may see
	 * @return the edition, or empty when there is none that the reader may see
	 */
	public Optional<PublishedDossier> edition(String slug, String letter, Level clearance) {
		List<Edition> all = this.editions.findAllOf(slug);
		Optional<Edition> found = all.stream()
			.filter((edition) -> edition.letter().equals(letter))
			.filter((edition) -> clearance.sees(edition.servedAt()))
			.filter((edition) -> !this.withdrawals.existsByEditionId(edition.id()))
			.findFirst();
		return found.map((edition) -> edition.seenWith(clearance, levels(edition, all)));
	}

	/**
	 * That the current edition of a dossier was withdrawn.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return what to tell a reader who might have seen it, or empty when it was not
	 */
	public Optional<WithdrawnEdition> withdrawn(String slug, Level clearance) {
		return this.withdrawals.findCurrent(slug)
			.filter((withdrawal) -> clearance.sees(withdrawal.edition().servedAt()))
			.map(Withdrawal::toContent);
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

	/** The levels of today and of the editions after this one: the strictest counts. */
	private Map<UUID, Level> levels(Edition edition, List<Edition> newestFirst) {
		Map<UUID, Level> levels = today(List.of(edition.meetingId()));
		newestFirst.subList(0, newestFirst.indexOf(edition))
			.forEach((later) -> later.revision()
				.toDossier()
				.positionLevels()
				.forEach((position, level) -> levels.merge(position, level, Level::stricter)));
		return levels;
	}

	private List<PublishedDossier> visible(List<Edition> editions, Level clearance) {
		List<Edition> served = editions.stream().filter((edition) -> clearance.sees(edition.servedAt())).toList();
		Map<UUID, Level> today = today(served.stream().map(Edition::meetingId).toList());
		return served.stream().map((edition) -> edition.seenWith(clearance, today)).toList();
	}

	private Map<UUID, Level> today(List<UUID> meetings) {
		return Stream
			.concat(this.meetings.findLevels(meetings).stream(), this.meetings.findRemovedLevels(meetings).stream())
			.collect(Collectors.toMap(PositionLevel::position, PositionLevel::level, Level::stricter, HashMap::new));
	}

}
