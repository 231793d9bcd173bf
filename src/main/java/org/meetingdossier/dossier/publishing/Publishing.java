package org.meetingdossier.dossier.publishing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.edition.PublicationRefusedException.Reason;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.publishing.PublishingState.Stage;

/**
 * Takes a revision to its readers: hand in, approve or send back, publish. Without the
 * rule of the second pair of eyes review is a choice: a draft may be published at once.
 */
@Component
@Transactional
public class Publishing {

	private final ReviewStepRepository steps;

	private final PublicationRules rules;

	private final History history;

	private final Dossiers dossiers;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Publishing(ReviewStepRepository steps, PublicationRules rules, History history, Dossiers dossiers, AuditLog audit,
			ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.steps = steps;
		this.rules = rules;
		this.history = history;
		this.dossiers = dossiers;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * How far a dossier is.
	 * @return its stage and the steps that led there
	 */
	@Transactional(readOnly = true)
	public PublishingState state(UUID dossier) {
		return PublishingState.of(this.history.newest(dossier),
				this.steps.findByMeetingIdOrderBySequenceDesc(dossier).stream().map(ReviewStep::toContent).toList());
	}

	/**
	 * Whether nobody may publish what no colleague approved.
	 * @return true if the office has that rule
	 */
	public boolean needsApproval() {
		return this.rules.needsApproval();
	}

	/**
	 * Whether somebody who wrote nothing of what is new in it approved a revision.
	 * @param revision the number of the revision
	 * @return false if only its authors have seen it
	 */
	@Transactional(readOnly = true)
	public boolean isSeenByAnother(UUID dossier, int revision) {
		Set<String> authors = this.history.authors(dossier, revision);
		return state(dossier).steps()
			.stream()
			.filter((step) -> step.revision() == revision)
			.findFirst()
			.filter((step) -> step.kind() == StepKind.APPROVED && !authors.contains(step.who()))
			.isPresent();
	}

	/**
	 * What was handed in and nobody looked at yet, of all dossiers, whatever their level.
	 * @return what was asked, by dossier, the first first
	 */
	@Transactional(readOnly = true)
	public Map<UUID, StepTaken> inReview() {
		Map<UUID, StepTaken> open = new LinkedHashMap<>();
		this.steps.findOpen().forEach((step) -> open.put(step.dossier(), step.toContent()));
		return open;
	}

	/**
	 * Asks for approval of the newest revision.
	 * @param asked what to look at, who is asked and by when
	 * @param who who hands it in
	 * @throws PublicationRefusedException if there is a newer revision
	 */
	public void handIn(UUID dossier, AskReview asked, String who) {
		current(dossier, asked.revision());
		take(dossier, new StepTaken(asked.revision(), StepKind.HANDED_IN, who, this.clock.instant(), asked.note(),
				asked.reviewer(), asked.due()));
		this.audit.record(event(dossier, asked.revision(), who, AuditAction.REVIEW_ASKED));
		this.events.publishEvent(new ReviewAsked(dossier, asked, who));
	}

	/**
	 * Why somebody cannot approve a revision, whether it is in review or not.
	 * @param revision the number of the revision
	 * @return the reason, or empty when they can
	 */
	@Transactional(readOnly = true)
	public Optional<Reason> whyNotApproved(UUID dossier, int revision, Author who) {
		return this.rules.whyNotApproved(dossier, revision, who);
	}

	/**
	 * Approves the newest revision.
	 * @param revision the number of the revision as it was looked at
	 * @param who who approves it
	 * @param note what is to be said, if anything
	 * @throws PublicationRefusedException if it is not in review any more, or who
	 * approves may not see all of it, or wrote part of it
	 */
	public void approve(UUID dossier, int revision, Author who, @Nullable String note) {
		inReview(dossier, revision);
		whyNotApproved(dossier, revision, who).ifPresent((reason) -> {
			throw new PublicationRefusedException(reason);
		});
		StepTaken asked = state(dossier).steps().get(0);
		take(dossier, revision, StepKind.APPROVED, who.username(), note);
		this.audit.record(event(dossier, revision, who.username(), AuditAction.REVIEW_APPROVED));
		this.events.publishEvent(new ReviewEnded(dossier, asked, true, who.username()));
	}

	/**
	 * Sends the newest revision back to its authors.
	 * @param revision the number of the revision as it was looked at
	 * @param who who sends it back
	 * @param note what has to change
	 * @throws PublicationRefusedException if it is not in review any more
	 */
	public void sendBack(UUID dossier, int revision, String who, String note) {
		inReview(dossier, revision);
		StepTaken asked = state(dossier).steps().get(0);
		take(dossier, revision, StepKind.SENT_BACK, who, note);
		this.audit.record(event(dossier, revision, who, AuditAction.REVIEW_SENT_BACK));
		this.events.publishEvent(new ReviewEnded(dossier, asked, false, who));
	}

	/**
	 * Waits until nobody else publishes, saves or decides in a dossier, and keeps them
	 * waiting until the transaction ends. Whoever writes to the log first would wait for
	 * them while they wait for the log.
	 */
	public void hold(UUID dossier) {
		this.steps.lock(dossier);
	}

	/**
	 * Publishes a revision.
	 * @param command what to publish
	 * @param publisher who publishes it
	 * @return the edition
	 * @throws NoSuchElementException if there is no such revision
	 * @throws PublicationRefusedException if it may not be published as things stand
	 */
	public PublishedDossier.Edition publish(PublishRevision command, String publisher) {
		this.steps.lock(command.dossier());
		this.rules.mayPublish(command.dossier(), command.revision(), state(command.dossier()).steps());
		take(command.dossier(), command.revision(), StepKind.PUBLISHED, publisher, command.note());
		return this.dossiers.publish(command.dossier(), command.revision(), publisher, command.change(),
				command.note());
	}

	private PublishingState current(UUID dossier, int revision) {
		this.steps.lock(dossier);
		PublishingState state = state(dossier);
		if (state.revision() != revision) {
			throw new PublicationRefusedException(Reason.OUTDATED);
		}
		return state;
	}

	private void inReview(UUID dossier, int revision) {
		if (current(dossier, revision).stage() != Stage.IN_REVIEW) {
			throw new PublicationRefusedException(Reason.NOT_IN_REVIEW);
		}
	}

	private void take(UUID dossier, int revision, StepKind kind, String who, @Nullable String note) {
		take(dossier, new StepTaken(revision, kind, who, this.clock.instant(), note));
	}

	private void take(UUID dossier, StepTaken step) {
		this.steps.save(new ReviewStep(dossier, this.steps.countByMeetingId(dossier) + 1, step));
	}

	static AuditEvent event(UUID dossier, int revision, String who, AuditAction action) {
		return AuditEvent.of(who, action, "meeting/" + dossier).after(new Subject(revision));
	}

	/** What the audit log tells of it. */
	record Subject(int revision) {

	}

}
