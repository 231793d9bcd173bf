package org.meetingdossier.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.dossier.change.CopyMeeting;
import org.meetingdossier.dossier.change.Moves;
import org.meetingdossier.dossier.change.NextMeeting;
import org.meetingdossier.dossier.conflict.DossierMerge;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.conflict.FieldConflict;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.CitedPlaces;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.dossier.document.ElementLevels;
import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.edition.EditionPublished;
import org.meetingdossier.dossier.edition.EditionWithdrawn;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.edition.PublicationRefusedException.Reason;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.event.DossierRevised;
import org.meetingdossier.dossier.event.LevelsChanged;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.level.LevelRule;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.dossier.level.SeenStates;
import org.meetingdossier.dossier.level.StricterElementException;

/**
 * Writes dossiers: every save is a revision, every publication an edition.
 */
@Component
@Transactional
public class Dossiers {

	private final MeetingRepository meetings;

	private final RevisionRepository revisions;

	private final EditionRepository editions;

	private final WithdrawalRepository withdrawals;

	private final ReferenceRepository references;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Dossiers(MeetingRepository meetings, RevisionRepository revisions, EditionRepository editions,
			WithdrawalRepository withdrawals, ReferenceRepository references, AuditLog audit,
			ApplicationEventPublisher events, Clock clock) {
		this.meetings = meetings;
		this.revisions = revisions;
		this.editions = editions;
		this.withdrawals = withdrawals;
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
	 * @throws NotClearedException if something in it is above the author's clearance
	 */
	public int create(Dossier dossier, Author author, String summary) {
		new LevelRule(dossier.bare(), ElementLevels.NONE).check(dossier.bare(), dossier, author);
		Meeting meeting = new Meeting(dossier);
		this.meetings.save(meeting);
		int number = revise(meeting, null, null, author, summary);
		this.audit.record(DossierEvents.created(meeting.id(), author.username(), state(meeting, number)));
		return number;
	}

	/**
	 * Starts the dossier of a next meeting from one that there is.
	 * @param previous the dossier to start from
	 * @param command what the next meeting is
	 * @param author who starts it; what is above their clearance does not go along
	 * @param summary what it is, in a few words
	 * @return the new dossier
	 * @throws NoSuchElementException if there is no such dossier that the author may see
	 */
	public Dossier copy(UUID previous, CopyMeeting command, Author author, String summary) {
		Dossier start = this.meetings.findById(previous)
			.map(Meeting::toDossier)
			.filter((dossier) -> author.clearance().sees(dossier.level()))
			.orElseThrow();
		Dossier next = NextMeeting.after(start.seenWith(author.clearance()), command);
		create(next, author, summary);
		return next;
	}

	/**
	 * Saves the next state of a dossier. If others saved since the revision that the
	 * change was made on, it is merged with theirs, field by field. No level becomes
	 * looser by it: what is to be looser than it is stays as it is, and what comes back
	 * keeps the level that it had last.
	 * @param mine its whole content
	 * @param startedFrom the number of the revision that the change was made on; without
	 * such a revision all that differs from the newest is a conflict
	 * @param author who changed it
	 * @param summary what changed, in a few words
	 * @return the new revision, with those of others that the author sees something of
	 * @throws EditConflictException if others changed the same words in between; then
	 * nothing is saved
	 * @throws NotClearedException if the change touches what is, or was last, above the
	 * clearance of its author
	 * @throws StricterElementException if it brings back what was stricter than the
	 * dossier is now
	 * @throws NoSuchElementException if there is no such dossier
	 */
	public SavedRevision save(Dossier mine, int startedFrom, Author author, String summary) {
		return save(mine, startedFrom, author, summary, LevelRule::keep);
	}

	/**
	 * Saves the next state of a dossier like {@link #save}, and makes the dossier and
	 * positions looser where it says so. The audit log names each level that goes down.
	 * @param mine its whole content
	 * @param startedFrom the number of the revision that the change was made on
	 * @param author who changed it, cleared for the levels that go down
	 * @param summary what changed, in a few words
	 * @return the new revision
	 * @throws EditConflictException if others changed the same in between
	 * @throws NotClearedException if the change touches what is, or was last, above the
	 * clearance of its author
	 * @throws StricterElementException if it brings back what was stricter than the
	 * dossier is now
	 * @throws NoSuchElementException if there is no such dossier
	 */
	public SavedRevision lower(Dossier mine, int startedFrom, Author author, String summary) {
		return save(mine, startedFrom, author, summary, LevelRule::lower);
	}

	private SavedRevision save(Dossier mine, int startedFrom, Author author, String summary,
			BiFunction<LevelRule, Dossier, Dossier> levels) {
		Meeting meeting = this.meetings.lock(mine.id()).orElseThrow();
		Revision newest = this.revisions.findFirstByMeetingIdOrderByNumberDesc(meeting.id()).orElseThrow();
		List<RevisionSummary> others = this.revisions.findSummaries(meeting.id(), startedFrom);
		Dossier stored = newest.toDossier();
		Optional<Dossier> base = (newest.number() != startedFrom)
				? this.revisions.findByMeetingIdAndNumber(meeting.id(), startedFrom).map(Revision::toDossier)
				: Optional.of(stored);
		LevelRule rule = new LevelRule(stored, meeting.levels());
		rule.check(base.orElse(stored), mine, author);
		Dossier merged = (newest.number() != startedFrom) ? merge(base.orElse(null), stored, mine, startedFrom, newest)
				: mine;
		Dossier content = levels.apply(rule, merged);
		DossierEvents.State before = state(meeting, newest.number());
		int levelsBefore = meeting.countedLevels();
		Dossier staying = Moves.leftOutOf(content, stored);
		if (!staying.equals(content)) {
			meeting.become(staying);
			this.meetings.flush();
		}
		meeting.become(content);
		int number = revise(meeting, newest, startedFrom, author, summary);
		this.audit.record(DossierEvents.saved(meeting.id(), author.username(), before, state(meeting, number)));
		rule.lowered(content)
			.forEach((level) -> this.audit.record(DossierEvents.lowered(meeting.id(), author.username(), level)));
		if (meeting.countedLevels() != levelsBefore) {
			this.events.publishEvent(new LevelsChanged(meeting.id()));
		}
		boolean told = !others.isEmpty() && tells(base, stored, meeting, author);
		return new SavedRevision(number, startedFrom, told ? others : List.of());
	}

	/** Whether an author sees that others saved in between. */
	private static boolean tells(Optional<Dossier> base, Dossier stored, Meeting meeting, Author author) {
		Level clearance = author.clearance();
		Optional<SeenStates.Seen> started = base.flatMap((one) -> SeenStates.Seen.of(one, clearance, meeting.levels()));
		Optional<SeenStates.Seen> newest = SeenStates.Seen.of(stored, clearance, meeting.levels());
		return started.isEmpty() || newest.isEmpty() || newest.get().isToldFrom(started.get());
	}

	private static Dossier merge(@Nullable Dossier base, Dossier theirs, Dossier mine, int startedFrom,
			Revision newest) {
		DossierMerge merge = new DossierMerge(base, theirs, mine);
		List<FieldConflict> conflicts = merge.conflicts();
		if (!conflicts.isEmpty()) {
			throw new EditConflictException(startedFrom, newest.number(), conflicts, merge.merged());
		}
		return merge.merged();
	}

	/**
	 * Publishes a revision as the next edition.
	 * @param id the dossier
	 * @param number the number of the revision
	 * @param publisher who publishes it
	 * @param note what changed since the edition before, if anything is to be said
	 * @throws NoSuchElementException if there is no such revision
	 * @throws PublicationRefusedException if it was published already, or a newer one was
	 */
	public PublishedDossier.Edition publish(UUID id, int number, String publisher, @Nullable String note) {
		return publish(id, number, publisher, ChangeKind.MAJOR, note);
	}

	/**
	 * Publishes a revision as the next edition.
	 * @param id the dossier
	 * @param number the number of the revision
	 * @param publisher who publishes it
	 * @param change how much it differs from the edition before
	 * @param note what changed since the edition before, if anything is to be said
	 * @throws NoSuchElementException if there is no such revision
	 * @throws PublicationRefusedException if it was published already, or a newer one was
	 */
	public PublishedDossier.Edition publish(UUID id, int number, String publisher, ChangeKind change,
			@Nullable String note) {
		Meeting meeting = this.meetings.lock(id).orElseThrow();
		Revision revision = this.revisions.findByMeetingIdAndNumber(meeting.id(), number).orElseThrow();
		Optional<Edition> last = this.editions.findFirstByMeetingIdOrderBySequenceDesc(id);
		if (last.isPresent() && last.get().revision().number() >= number) {
			throw new PublicationRefusedException(Reason.ALREADY_PUBLISHED);
		}
		int sequence = 1 + last.map(Edition::sequence).orElse(0);
		Level level = revision.toDossier().level();
		Edition edition = new Edition(revision, sequence, level, now(), change, note);
		this.editions.save(edition);
		PublishedDossier.Edition published = edition.toContent();
		this.audit.record(DossierEvents.published(id, publisher, published, level));
		this.events.publishEvent(new EditionPublished(id, edition.id()));
		return published;
	}

	/**
	 * Takes the current edition away from readers. They find the notice in its place, and
	 * no edition before it: what was wrong may stand there as well. The next edition is
	 * read again.
	 * @param id the dossier
	 * @param notice why, and what readers can do
	 * @param who who withdraws it
	 * @throws NoSuchElementException if there is no edition
	 * @throws PublicationRefusedException if it was withdrawn already
	 */
	public void withdraw(UUID id, String notice, String who) {
		Meeting meeting = this.meetings.lock(id).orElseThrow();
		Edition edition = this.editions.findFirstByMeetingIdOrderBySequenceDesc(meeting.id()).orElseThrow();
		if (this.withdrawals.existsByEditionId(edition.id())) {
			throw new PublicationRefusedException(Reason.NOT_CURRENT);
		}
		this.withdrawals.save(new Withdrawal(edition, notice, who, now()));
		this.audit.record(DossierEvents.withdrawn(id, who, edition.letter()));
		this.events.publishEvent(new EditionWithdrawn(id, edition.id()));
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

	private int revise(Meeting meeting, @Nullable Revision previous, @Nullable Integer startedFrom, Author author,
			String summary) {
		Dossier dossier = meeting.toDossier();
		Revision revision = new Revision(meeting, previous, startedFrom,
				DossierTooLargeException.check(DossierJson.write(dossier)), author.username(), now(), summary);
		this.revisions.save(revision);
		List<CitedPlace> places = CitedPlaces.in(dossier);
		this.references.saveAll(IntStream.range(0, places.size())
			.mapToObj((index) -> new Reference(revision, places.get(index), index + 1))
			.toList());
		this.events.publishEvent(new DossierRevised(meeting.id(), revision.id()));
		if (previous != null) {
			this.references.deleteUnpublished(previous.id());
		}
		return revision.number();
	}

	private static DossierEvents.State state(Meeting meeting, int revision) {
		return new DossierEvents.State(revision, meeting.level());
	}

	private Instant now() {
		return this.clock.instant();
	}

}
