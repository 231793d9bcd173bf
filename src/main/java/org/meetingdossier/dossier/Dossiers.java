package org.meetingdossier.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.audit.AuditLog;

/**
 * Writes dossiers: every save is a revision, every publication an edition.
 */
@Component
@Transactional
public class Dossiers {

	private final MeetingRepository meetings;

	private final RevisionRepository revisions;

	private final EditionRepository editions;

	private final ReferenceRepository references;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Dossiers(MeetingRepository meetings, RevisionRepository revisions, EditionRepository editions,
			ReferenceRepository references, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
		this.meetings = meetings;
		this.revisions = revisions;
		this.editions = editions;
		this.references = references;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps a dossier that did not exist yet.
	 * @param dossier its content
	 * @param author who made it
	 * @param summary what it is, in a few words
	 * @return the number of its first revision
	 */
	public int create(Dossier dossier, String author, String summary) {
		Meeting meeting = new Meeting(dossier);
		this.meetings.save(meeting);
		int number = revise(meeting, null, author, summary);
		this.audit.record(DossierEvents.created(meeting.id(), author, state(meeting, number)));
		return number;
	}

	/**
	 * Saves the next state of a dossier.
	 * @param dossier its whole content
	 * @param startedFrom the number of the revision that the change was made on
	 * @param author who changed it
	 * @param summary what changed, in a few words
	 * @return the number of the new revision
	 * @throws EditConflictException if another revision was saved in between
	 * @throws NoSuchElementException if there is no such dossier
	 */
	public int save(Dossier dossier, int startedFrom, String author, String summary) {
		Meeting meeting = this.meetings.lock(dossier.id()).orElseThrow();
		Revision newest = this.revisions.findFirstByMeetingIdOrderByNumberDesc(meeting.id()).orElseThrow();
		if (newest.number() != startedFrom) {
			throw new EditConflictException(startedFrom, newest.number());
		}
		DossierEvents.State before = state(meeting, newest.number());
		meeting.become(dossier);
		int number = revise(meeting, newest, author, summary);
		this.audit.record(DossierEvents.saved(meeting.id(), author, before, state(meeting, number)));
		return number;
	}

	/**
	 * Publishes a revision as the next edition.
	 * @param id the dossier
	 * @param number the number of the revision
	 * @param publisher who publishes it
	 * @param note what changed since the edition before, if anything is to be said
	 * @return the edition
	 * @throws NoSuchElementException if there is no such revision
	 */
	public PublishedDossier.Edition publish(UUID id, int number, String publisher, @Nullable String note) {
		Meeting meeting = this.meetings.lock(id).orElseThrow();
		Revision revision = this.revisions.findByMeetingIdAndNumber(meeting.id(), number).orElseThrow();
		int sequence = 1 + this.editions.findFirstByMeetingIdOrderBySequenceDesc(id).map(Edition::sequence).orElse(0);
		Level level = DossierJson.read(revision.content()).level();
		Edition edition = new Edition(revision, sequence, level, now(), note);
		this.editions.save(edition);
		PublishedDossier.Edition published = edition.toContent();
		this.audit.record(DossierEvents.published(id, publisher, published, level));
		return published;
	}

	/**
	 * The working state of a dossier: what its newest revision holds.
	 * @param slug the dossier's part of an address
	 * @return the content, or empty when there is no such dossier
	 */
	@Transactional(readOnly = true)
	public Optional<Dossier> working(String slug) {
		return this.meetings.findBySlug(slug).map(Meeting::toDossier);
	}

	/**
	 * Whether no dossier was ever made here.
	 * @return true in an empty installation
	 */
	@Transactional(readOnly = true)
	public boolean isEmpty() {
		return this.meetings.count() == 0;
	}

	private int revise(Meeting meeting, @Nullable Revision previous, String author, String summary) {
		Dossier dossier = meeting.toDossier();
		Revision revision = new Revision(meeting, previous, DossierJson.write(dossier), author, now(), summary);
		this.revisions.save(revision);
		List<CitedPlace> places = CitedPlaces.in(dossier);
		this.references.saveAll(IntStream.range(0, places.size())
			.mapToObj((index) -> new Reference(revision, places.get(index), index + 1))
			.toList());
		this.events.publishEvent(new DossierRevised(meeting.id(), revision.id()));
		this.references.deleteOutdated(meeting.id(), revision.number());
		return revision.number();
	}

	private static DossierEvents.State state(Meeting meeting, int revision) {
		return new DossierEvents.State(revision, meeting.level());
	}

	private Instant now() {
		return this.clock.instant();
	}

}
