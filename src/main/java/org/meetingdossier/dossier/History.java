package org.meetingdossier.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementLevels;
import org.meetingdossier.dossier.level.SeenStates;

/**
 * What was saved of a dossier, revision by revision.
 */
@Component
@Transactional(readOnly = true)
public class History {

	/** How many revisions back somebody looks for who wrote something. */
	private static final int FAR = 200;

	/** How many revisions are read at once at most, with all that is in them. */
	private static final int AT_ONCE = 32;

	private final MeetingRepository meetings;

	private final RevisionRepository revisions;

	private final EditionRepository editions;

	History(MeetingRepository meetings, RevisionRepository revisions, EditionRepository editions) {
		this.meetings = meetings;
		this.revisions = revisions;
		this.editions = editions;
	}

	/**
	 * Some revisions of a dossier. One that changed only what the reader may not see is
	 * not there.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @param before the number of the revision before which they were saved
	 * @param most how many at most
	 * @return the newest first; empty when there is no dossier that the reader may see
	 */
	public List<RevisionSummary> of(String slug, Level clearance, int before, int most) {
		return meeting(slug, clearance).map((meeting) -> {
			if (clearance.sees(Level.CONFIDENTIAL)) {
				return this.revisions.findSummariesBefore(meeting.id(), before, Limit.of(most));
			}
			ElementLevels today = meeting.levels();
			return SeenStates
				.of(before(meeting.id(), before).iterator(),
						(revision) -> SeenStates.Seen.of(revision.toDossier(), clearance, today), most)
				.stream()
				.map(Revision::toSummary)
				.toList();
		}).orElse(List.of());
	}

	/**
	 * The last revision of which a reader sees what it changed.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the reader may see
	 * @return the revision, or empty when there is no dossier that the reader may see
	 */
	public Optional<RevisionSummary> last(String slug, Level clearance) {
		return of(slug, clearance, Integer.MAX_VALUE, 1).stream().findFirst();
	}

	/**
	 * The number of the newest revision.
	 * @return the number; 0 when there is no such dossier
	 */
	public int newest(UUID dossier) {
		return this.revisions.newest(dossier);
	}

	/**
	 * Who wrote what would be published for the first time with a revision.
	 * @param number the number of the revision
	 * @return the authors of all revisions from the last edition on, up to this one
	 */
	public Set<String> authors(UUID dossier, int number) {
		int published = this.editions.findFirstByMeetingIdOrderBySequenceDesc(dossier)
			.map((edition) -> edition.revision().number())
			.orElse(0);
		return this.revisions.findAuthors(dossier, published, number);
	}

	/**
	 * Who ever wrote in a dossier.
	 * @return the authors of its revisions, by the names they sign in with
	 */
	public Set<String> writers(UUID dossier) {
		return this.revisions.findAuthors(dossier, 0, Integer.MAX_VALUE);
	}

	/**
	 * Who wrote an element as it is now. Of a long history only the last part is looked
	 * at.
	 * @param element identity of the element
	 * @return who saved the revision in which it became so, or empty when it is not there
	 */
	public Optional<String> writer(UUID dossier, UUID element) {
		Optional<Record> now = whole(dossier, newest(dossier)).flatMap((content) -> content(content, element));
		return now.isEmpty() ? Optional.empty()
				: before(dossier, Integer.MAX_VALUE).limit(FAR)
					.takeWhile((revision) -> content(revision.toDossier(), element).equals(now))
					.reduce((newer, older) -> older)
					.map(Revision::author);
	}

	private static Optional<Record> content(Dossier dossier, UUID element) {
		return dossier.elements().stream().filter((one) -> one.id().equals(element)).map(Element::content).findFirst();
	}

	/**
	 * The revisions before one, the newest first. Most often the first will do; who goes
	 * on gets more and more at a time.
	 */
	private Stream<Revision> before(UUID dossier, int number) {
		return Stream
			.iterate(next(dossier, number, 2), (some) -> !some.isEmpty(),
					(some) -> next(dossier, some.get(some.size() - 1).number(), Math.min(2 * some.size(), AT_ONCE)))
			.flatMap(List::stream);
	}

	private List<Revision> next(UUID dossier, int before, int most) {
		return this.revisions.findByMeetingIdAndNumberLessThanOrderByNumberDesc(dossier, before, Limit.of(most));
	}

	/**
	 * The content of a revision for a decision about it, whole.
	 * @param number the number of the revision
	 * @return the content, also what is above any clearance, or empty when there is none
	 */
	public Optional<Dossier> whole(UUID dossier, int number) {
		return this.revisions.findByMeetingIdAndNumber(dossier, number).map(Revision::toDossier);
	}

	private Optional<Meeting> meeting(String slug, Level clearance) {
		return this.meetings.findBySlug(slug).filter((meeting) -> clearance.sees(meeting.level()));
	}

}
