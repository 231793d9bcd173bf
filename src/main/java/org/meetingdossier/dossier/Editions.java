package org.meetingdossier.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.ElementLevels;
import org.meetingdossier.dossier.edition.EditionAt;
import org.meetingdossier.dossier.edition.EditionKeys;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.edition.WithdrawnEdition;
import org.meetingdossier.platform.NotFoundException;

/**
 * What readers see: the current edition of each dossier, without what is above their
 * clearance. Of the levels in an edition and in the working state the stricter counts; a
 * position that was taken out keeps the level that it had last. Of what is current only
 * the key is read each time, in one plain read that needs no transaction.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Editions {

	private final EditionKeys keys;

	private final CurrentEditions current;

	private final EditionRepository editions;

	private final MeetingRepository meetings;

	private final WithdrawalRepository withdrawals;

	Editions(EditionKeys keys, CurrentEditions current, EditionRepository editions, WithdrawalRepository withdrawals,
			MeetingRepository meetings) {
		this.keys = keys;
		this.current = current;
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
		return this.current.in(this.keys.everyCurrent(clearance), clearance).stream().map(MeetingSummary::of).toList();
	}

	/**
	 * The current edition of a dossier.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return the edition, or empty when there is none that the reader may see
	 */
	public Optional<PublishedDossier> current(String slug, Level clearance) {
		return this.keys.current(slug, clearance)
			.flatMap((key) -> this.current.in(List.of(key), clearance).stream().findFirst());
	}

	/**
	 * The current editions of several dossiers, read at once.
	 * @param slugs their parts of an address
	 * @param clearance how far the reader may see
	 * @return those that the reader may see, by the part of the address
	 */
	public Map<String, PublishedDossier> current(Set<String> slugs, Level clearance) {
		return this.current.in(this.keys.current(slugs, clearance), clearance)
			.stream()
			.collect(Collectors.toMap((published) -> published.dossier().slug(), Function.identity()));
	}

	/**
	 * What a reader finds at the address of a dossier.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return the current edition, that it was withdrawn, or nothing
	 */
	public EditionAt at(String slug, Level clearance) {
		Optional<EditionAt> open = current(slug, clearance).map(EditionAt.Open::new);
		return open.or(() -> withdrawn(slug, clearance).map((withdrawn) -> new EditionAt.Withdrawn(slug, withdrawn)))
			.orElseGet(() -> new EditionAt.Unknown(new NotFoundException("meeting.unknown")));
	}

	/**
	 * What a reader finds at the address of one edition of a dossier.
	 * @param slug the dossier's part of an address
	 * @param letter the letter of the edition
	 * @param clearance how far the reader may see
	 * @return the edition, that it was withdrawn, or nothing
	 */
	@Transactional(readOnly = true)
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
	 * All editions of a dossier that a reader may know of. One that differs from the one
	 * before only in what the reader may not see is not there.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return the newest first, also those that were withdrawn
	 */
	@Transactional(readOnly = true)
	public List<EditionSummary> list(String slug, Level clearance) {
		return series(slug).summaries(clearance);
	}

	/**
	 * An edition of a dossier, be it the current one or an older one. Of the levels in
	 * it, in the editions after it and in the working state the strictest counts.
	 * @param slug the dossier's part of an address
	 * @param letter the letter of the edition
	 * @param clearance how far the reader may see
	 * @return the edition, or empty when there is none that the reader may see
	 */
	@Transactional(readOnly = true)
	public Optional<PublishedDossier> edition(String slug, String letter, Level clearance) {
		return series(slug).readable(letter, clearance);
	}

	/**
	 * That the current edition of a dossier was withdrawn.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return what to tell a reader who might have seen it, or empty when it was not
	 */
	@Transactional(readOnly = true)
	public Optional<WithdrawnEdition> withdrawn(String slug, Level clearance) {
		return this.withdrawals.findCurrent(slug)
			.filter((withdrawal) -> clearance.sees(withdrawal.edition().servedAt()))
			.map(Withdrawal::toContent);
	}

	/**
	 * The current editions that cite an official document, also where the reader may not
	 * see it.
	 * @param clearance how far the reader may see
	 * @return the editions, by first day
	 */
	public List<PublishedDossier> citing(OfficialId document, Level clearance) {
		return this.current.in(this.keys.currentCiting(document, clearance), clearance);
	}

	private EditionSeries series(String slug) {
		List<Edition> all = this.editions.findAllOf(slug);
		ElementLevels today = all.isEmpty() ? ElementLevels.NONE
				: ElementLevels.of(this.meetings.findLevels(List.of(all.get(0).meetingId())));
		return EditionSeries.of(all, this.withdrawals.findAllOf(slug), today);
	}

}
