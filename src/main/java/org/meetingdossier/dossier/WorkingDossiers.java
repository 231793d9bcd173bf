package org.meetingdossier.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;

/**
 * What editors work on: the newest revision of each dossier, whole. Who shows something
 * of it leaves out what is above the clearance of its reader.
 */
@Component
@Transactional(readOnly = true)
public class WorkingDossiers {

	private final MeetingRepository meetings;

	private final RevisionRepository revisions;

	WorkingDossiers(MeetingRepository meetings, RevisionRepository revisions) {
		this.meetings = meetings;
		this.revisions = revisions;
	}

	/**
	 * The dossiers whose working state a person may see.
	 * @param clearance how far the person may see
	 * @return a line for each, the last meeting first
	 */
	public List<ListedDossier> list(Level clearance) {
		return this.meetings.findListed()
			.stream()
			.filter((one) -> clearance.sees(one.level()))
			.sorted(Comparator.comparing(ListedDossier::firstDay).reversed())
			.toList();
	}

	/**
	 * The newest revisions of some dossiers.
	 * @param clearance how far the person may see
	 * @return a revision for each that the person may see still, in the same order
	 */
	public List<WorkingDossier> newest(List<ListedDossier> dossiers, Level clearance) {
		return dossiers.stream().flatMap((one) -> newest(one.slug(), clearance).stream()).toList();
	}

	/**
	 * The newest revision of a dossier.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the person may see
	 * @return the revision, or empty when there is no dossier that the person may see
	 */
	public Optional<WorkingDossier> newest(String slug, Level clearance) {
		return this.meetings.findBySlug(slug)
			.filter((meeting) -> clearance.sees(meeting.level()))
			.flatMap((meeting) -> this.revisions.findFirstByMeetingIdOrderByNumberDesc(meeting.id()))
			.map(WorkingDossiers::view);
	}

	/**
	 * How restricted a dossier is today.
	 * @throws NoSuchElementException if there is no such dossier
	 */
	public Level level(UUID dossier) {
		return this.meetings.findById(dossier).orElseThrow().level();
	}

	/**
	 * An older revision of a dossier.
	 * @param number the number of the revision
	 * @return the revision, or empty when there is none of this number
	 */
	public Optional<WorkingDossier> at(UUID dossier, int number) {
		return this.revisions.findByMeetingIdAndNumber(dossier, number).map(WorkingDossiers::view);
	}

	/**
	 * What somebody sees of an older revision. Of the levels in it and of today the
	 * stricter counts.
	 * @param number the number of the revision
	 * @param clearance how far the person may see
	 * @return the content, or empty when there is none that the person may see
	 */
	public Optional<Dossier> seenAt(UUID dossier, int number, Level clearance) {
		return this.meetings.findById(dossier)
			.filter((meeting) -> clearance.sees(meeting.level()))
			.flatMap((meeting) -> this.revisions.findByMeetingIdAndNumber(dossier, number)
				.map(Revision::toDossier)
				.filter((content) -> clearance.sees(content.level()))
				.map((content) -> content.seenWith(clearance, meeting.levels())));
	}

	/**
	 * Whether an element is not there for somebody because of its level: it is above
	 * their clearance, or was when it was taken out.
	 * @param element identity of the element
	 * @param clearance how far the person may see
	 * @return true if it is hidden
	 */
	public boolean hides(UUID dossier, UUID element, Level clearance) {
		return this.meetings.findById(dossier)
			.filter((meeting) -> !clearance.sees(meeting.level().stricter(meeting.levels().of(element))))
			.isPresent();
	}

	private static WorkingDossier view(Revision revision) {
		return new WorkingDossier(revision.toDossier(), revision.number(), revision.author(), revision.savedAt());
	}

}
