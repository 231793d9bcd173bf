package org.meetingdossier.dossier;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementLevels;

/**
 * Lays two states of a dossier beside each other. Of the levels in both and of today the
 * strictest counts.
 */
@Component
@Transactional(readOnly = true)
public class ContentPairs {

	private final MeetingRepository meetings;

	private final RevisionRepository revisions;

	private final Editions known;

	ContentPairs(MeetingRepository meetings, RevisionRepository revisions, Editions known) {
		this.meetings = meetings;
		this.revisions = revisions;
		this.known = known;
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
			.flatMap((meeting) -> pair(meeting, state(slug, from, clearance), state(slug, to, clearance), clearance));
	}

	/**
	 * The newest edition and the newest revision.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return both, or empty when nothing was published or the reader may not see one
	 */
	public Optional<ContentPair> draft(String slug, Level clearance) {
		return this.meetings.findBySlug(slug).flatMap((meeting) -> {
			Optional<State> published = this.known.list(slug, clearance)
				.stream()
				.findFirst()
				.flatMap((edition) -> state(meeting, edition.revision())
					.map((state) -> new State(edition.letter(), state.content())));
			Optional<State> newest = this.revisions.findFirstByMeetingIdOrderByNumberDesc(meeting.id())
				.map(ContentPairs::state);
			return pair(meeting, published, newest, clearance);
		});
	}

	private static Optional<ContentPair> pair(Meeting meeting, Optional<State> from, Optional<State> to,
			Level clearance) {
		return from.flatMap((before) -> to.map((after) -> pair(meeting, before, after, clearance)))
			.filter((pair) -> clearance.sees(pair.level()));
	}

	private static ContentPair pair(Meeting meeting, State before, State after, Level clearance) {
		ElementLevels strictest = meeting.levels()
			.stricter(ElementLevels.of(before.content()))
			.stricter(ElementLevels.of(after.content()));
		Predicate<UUID> visible = (element) -> clearance.sees(strictest.of(element));
		Level level = meeting.level().stricter(before.content().level()).stricter(after.content().level());
		return new ContentPair(before.name(), before.content().among(visible), after.name(),
				after.content().among(visible), level);
	}

	private Optional<State> state(Meeting meeting, int number) {
		return this.revisions.findByMeetingIdAndNumber(meeting.id(), number).map(ContentPairs::state);
	}

	private Optional<State> state(String slug, String letter, Level clearance) {
		return this.known.list(slug, clearance)
			.stream()
			.filter((edition) -> edition.letter().equals(letter) && edition.isReadable())
			.findFirst()
			.flatMap((edition) -> this.meetings.findBySlug(slug)
				.flatMap((meeting) -> state(meeting, edition.revision())))
			.map((state) -> new State(letter, state.content()));
	}

	private static State state(Revision revision) {
		return new State(String.valueOf(revision.number()), revision.toDossier());
	}

	private record State(String name, Dossier content) {

	}

}
