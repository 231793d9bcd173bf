package org.meetingdossier.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;

/**
 * The editions of a dossier, whole, for who derives something from them. Nothing of it
 * may be shown without asking for the levels of today.
 */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class EditionContents {

	private final EditionRepository editions;

	private final WithdrawalRepository withdrawals;

	EditionContents(EditionRepository editions, WithdrawalRepository withdrawals) {
		this.editions = editions;
		this.withdrawals = withdrawals;
	}

	/**
	 * The current edition of a dossier and those before it, each read when it is reached.
	 * @param dossier identity of the dossier
	 * @return the newest first, without those that were withdrawn; none when the newest
	 * was
	 */
	public Stream<Whole> newestFirst(UUID dossier) {
		Optional<Edition> newest = this.editions.findFirstByMeetingIdOrderBySequenceDesc(dossier)
			.filter((edition) -> !this.withdrawals.existsByEditionId(edition.id()));
		return newest.stream()
			.flatMap((current) -> IntStream
				.iterate(current.sequence(), (sequence) -> sequence > 0, (sequence) -> sequence - 1)
				.mapToObj((sequence) -> this.editions.findReadable(dossier, sequence))
				.flatMap(Optional::stream)
				.map(Edition::whole));
	}

	/**
	 * An edition with all that is in it.
	 *
	 * @param id identity of the edition
	 * @param level the level at which it was published
	 * @param publishedAt when
	 * @param content the whole content, also what is above any clearance
	 */
	public record Whole(UUID id, Level level, Instant publishedAt, Dossier content) {

	}

}
