package org.meetingdossier.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;

/**
 * Lays two states of a dossier beside each other. Of the levels in both and in the
 * working state the strictest counts.
 */
@Component
@Transactional(readOnly = true)
public class ContentPairs {

	private final MeetingRepository meetings;

	private final RevisionRepository revisions;

	private final EditionRepository editions;

	private final WithdrawalRepository withdrawals;

	ContentPairs(MeetingRepository meetings, RevisionRepository revisions, EditionRepository editions,
			WithdrawalRepository withdrawals) {
		this.meetings = meetings;
		this.revisions = revisions;
		this.editions = editions;
		this.withdrawals = withdrawals;
	}

	/**
	 * Two revisions.
	 * @param slug the dossier's part of an address
	 * @param from the number of the first
	 * @param to the number of the second
	 * @param clearance how far the reader may see
	 * @return both, or empty when the reader may not see one of them
	 */
	public Optional<ContentPair> revisions(String slug, int from, int to, Level clearance) {
		return this.meetings.findBySlug(slug)
			.flatMap((meeting) -> pair(meeting, state(meeting, from), state(meeting, to), clearance));
	}

	/**
	 * Two editions, neither of them withdrawn.
	 * @param slug the dossier's part of an address
	 * @param from the letter of the first
	 * @param to the letter of the second
	 * @param clearance how far the reader may see
	 * @return both, or empty when the reader may not see one of them
	 */
	public Optional<ContentPair> editions(String slug, String from, String to, Level clearance) {
		return this.meetings.findBySlug(slug)
			.flatMap((meeting) -> pair(meeting, state(slug, from), state(slug, to), clearance));
	}

	/**
	 * The newest edition and the newest revision.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return both, or empty when nothing was published or the reader may not see one
	 */
	public Optional<ContentPair> draft(String slug, Level clearance) {
		return this.meetings.findBySlug(slug).flatMap((meeting) -> {
			Optional<State> published = this.editions.findFirstByMeetingIdOrderBySequenceDesc(meeting.id())
				.map(ContentPairs::state);
			Optional<State> newest = this.revisions.findFirstByMeetingIdOrderByNumberDesc(meeting.id())
				.map(ContentPairs::state);
			return pair(meeting, published, newest, clearance);
		});
	}

	private Optional<ContentPair> pair(Meeting meeting, Optional<State> from, Optional<State> to, Level clearance) {
		return from.flatMap((before) -> to.map((after) -> pair(meeting.toDossier(), before, after, clearance)))
			.filter((pair) -> clearance.sees(pair.level()));
	}

	private static ContentPair pair(Dossier today, State before, State after, Level clearance) {
		Map<UUID, Level> strictest = new HashMap<>();
		for (Dossier dossier : List.of(today, before.content(), after.content())) {
			dossier.positionLevels().forEach((position, level) -> strictest.merge(position, level, Level::stricter));
		}
		strictest.values().removeIf((level) -> !clearance.sees(level));
		Set<UUID> visible = strictest.keySet();
		Level level = today.level().stricter(before.content().level()).stricter(after.content().level());
		return new ContentPair(before.name(), before.content().withPositionsAmong(visible), after.name(),
				after.content().withPositionsAmong(visible), level);
	}

	private Optional<State> state(Meeting meeting, int number) {
		return this.revisions.findByMeetingIdAndNumber(meeting.id(), number).map(ContentPairs::state);
	}

	private Optional<State> state(String slug, String letter) {
		return this.editions.findAllOf(slug)
			.stream()
			.filter((edition) -> edition.letter().equals(letter))
			.filter((edition) -> !this.withdrawals.existsByEditionId(edition.id()))
			.findFirst()
			.map(ContentPairs::state);
	}

	private static State state(Revision revision) {
		return new State(String.valueOf(revision.number()), revision.toDossier());
	}

	private static State state(Edition edition) {
		return new State(edition.letter(), edition.revision().toDossier());
	}

	private record State(String name, Dossier content) {

	}

}
