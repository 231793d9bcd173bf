package org.meetingdossier.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.ElementLevels;
import org.meetingdossier.dossier.edition.EditionSummary;

/**
 * Which editions came last, in any dossier. However many there are, they are read in four
 * queries.
 */
@Component
@Transactional(readOnly = true)
public class NewestEditions {

	/**
	 * Each has an edition to tell of at least, so that more can only be told of by older
	 * ones.
	 */
	private static final Limit MOST_DOSSIERS = Limit.of(100);

	private final EditionRepository editions;

	private final WithdrawalRepository withdrawals;

	private final MeetingRepository meetings;

	NewestEditions(EditionRepository editions, WithdrawalRepository withdrawals, MeetingRepository meetings) {
		this.editions = editions;
		this.withdrawals = withdrawals;
		this.meetings = meetings;
	}

	/**
	 * The editions of the dossiers in which something was published last.
	 * @param clearance how far the reader may see
	 * @return those that can be read and whose dossier can be read now, in any order
	 */
	public List<NewEdition> seenWith(Level clearance) {
		List<UUID> dossiers = this.editions.findLastPublishedIn(clearance.seen(), MOST_DOSSIERS);
		if (dossiers.isEmpty()) {
			return List.of();
		}
		ElementLevels today = ElementLevels.of(this.meetings.findLevels(dossiers));
		Map<UUID, List<Withdrawal>> withdrawn = this.withdrawals.findAllIn(dossiers)
			.stream()
			.collect(Collectors.groupingBy((withdrawal) -> withdrawal.edition().meetingId()));
		return this.editions.findAllIn(dossiers)
			.stream()
			.collect(Collectors.groupingBy(Edition::meetingId))
			.entrySet()
			.stream()
			.flatMap((one) -> told(
					EditionSeries.of(one.getValue(), withdrawn.getOrDefault(one.getKey(), List.of()), today),
					clearance))
			.toList();
	}

	private static Stream<NewEdition> told(EditionSeries series, Level clearance) {
		return series.current(clearance)
			.stream()
			.flatMap((current) -> series.summaries(clearance)
				.stream()
				.filter(EditionSummary::isReadable)
				.map((edition) -> new NewEdition(current.dossier().slug(), current.dossier().title(), edition)));
	}

	/**
	 * An edition of any dossier.
	 *
	 * @param slug the dossier's part of an address
	 * @param title name of the meeting, as it is called now
	 */
	public record NewEdition(String slug, String title, EditionSummary edition) {

	}

}
