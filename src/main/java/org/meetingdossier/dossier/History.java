package org.meetingdossier.dossier;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

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
			Iterator<Revision> newestFirst = IntStream
				.iterate(Math.min(before, newest(meeting.id()) + 1) - 1, (number) -> number > 0, (number) -> number - 1)
				.mapToObj((number) -> this.revisions.findByMeetingIdAndNumber(meeting.id(), number))
				.flatMap(Optional::stream)
				.iterator();
			return SeenStates
				.of(newestFirst, (revision) -> SeenStates.Seen.of(revision.toDossier(), clearance, today), most)
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
	 * The content of a revision. Of the levels in it and of today the stricter counts.
	 * @param slug the dossier's part of an address
	 * @param number the number of the revision
	 * @param clearance how far the reader may see
	 * @return the content, or empty when there is none that the reader may see
	 */
	public Optional<Dossier> content(String slug, int number, Level clearance) {
		return meeting(slug, clearance).flatMap((meeting) -> {
			ElementLevels today = meeting.levels();
			return this.revisions.findByMeetingIdAndNumber(meeting.id(), number)
				.map(Revision::toDossier)
				.filter((dossier) -> clearance.sees(dossier.level()))
				.map((dossier) -> dossier.seenWith(clearance, today));
		});
	}

	/**
	 * The number of the newest revision.
	 * @return the number; 0 when there is no such dossier
	 */
	public int newest(UUID dossier) {
		return this.revisions.findFirstByMeetingIdOrderByNumberDesc(dossier).map(Revision::number).orElse(0);
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
		int newest = newest(dossier);
		Optional<Record> now = contentAt(dossier, newest, element);
		int number = newest;
		while (number > 1 && newest - number < FAR && now.equals(contentAt(dossier, number - 1, element))) {
			number--;
		}
		return now.isEmpty() ? Optional.empty()
				: this.revisions.findByMeetingIdAndNumber(dossier, number).map(Revision::author);
	}

	private Optional<Record> contentAt(UUID dossier, int number, UUID element) {
		return whole(dossier, number).flatMap((content) -> content.elements()
			.stream()
			.filter((one) -> one.id().equals(element))
			.map(Element::content)
			.findFirst());
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
