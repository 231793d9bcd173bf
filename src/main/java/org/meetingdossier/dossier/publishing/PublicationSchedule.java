package org.meetingdossier.dossier.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.edition.PublicationRefusedException.Reason;
import org.meetingdossier.dossier.publishing.PlannedPublication.State;
import org.meetingdossier.platform.work.Assignment;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.WorkMessage;

/**
 * Publications at a time to come. They stand in the database, so that one whose time came
 * while no instance ran takes place as soon as one runs, and only once.
 */
@Component
public class PublicationSchedule {

	private static final Logger logger = LoggerFactory.getLogger(PublicationSchedule.class);

	private final ScheduledPublicationRepository publications;

	private final ReviewStepRepository steps;

	private final Publishing publishing;

	private final PublicationRules rules;

	private final LongWork work;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final TransactionTemplate each;

	PublicationSchedule(ScheduledPublicationRepository publications, ReviewStepRepository steps, Publishing publishing,
			PublicationRules rules, LongWork work, AuditLog audit, ApplicationEventPublisher events, Clock clock,
			PlatformTransactionManager transactions) {
		this.publications = publications;
		this.steps = steps;
		this.publishing = publishing;
		this.rules = rules;
		this.work = work;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
		this.each = new TransactionTemplate(transactions);
	}

	/**
	 * Plans a publication, in the place of one that the dossier may have waiting.
	 * @param command what to publish
	 * @param dueAt when
	 * @param publisher who plans it
	 * @throws NoSuchElementException if there is no such revision
	 * @throws PublicationRefusedException if it might not be published even now, or the
	 * time has passed
	 */
	@Transactional
	public void plan(PublishRevision command, Instant dueAt, String publisher) {
		if (!dueAt.isAfter(this.clock.instant())) {
			throw new PublicationRefusedException(Reason.TIME_PASSED);
		}
		this.steps.lock(command.dossier());
		this.rules.mayPublish(command.dossier(), command.revision(), this.publishing.state(command.dossier()).steps());
		this.publications.lockWaiting(command.dossier())
			.forEach((waiting) -> waiting.end(State.CANCELLED, this.clock.instant()));
		this.publications.save(new ScheduledPublication(command, publisher, dueAt));
		this.work.start(Assignment
			.of(PublishDue.NAME, new PublishDue.Order(command.dossier()), WorkMessage.of("publishing.due.title"))
			.startingAt(dueAt));
		this.audit.record(
				Publishing.event(command.dossier(), command.revision(), publisher, AuditAction.PUBLICATION_SCHEDULED));
	}

	/**
	 * Calls off the publication that a dossier has waiting.
	 * @param dossier the dossier
	 * @param who who calls it off
	 * @throws PublicationRefusedException if none is waiting: it may have taken place
	 */
	@Transactional
	public void cancel(UUID dossier, String who) {
		this.steps.lock(dossier);
		List<ScheduledPublication> waiting = this.publications.lockWaiting(dossier);
		if (waiting.isEmpty()) {
			throw new PublicationRefusedException(Reason.NOT_PLANNED);
		}
		waiting.forEach((publication) -> {
			publication.end(State.CANCELLED, this.clock.instant());
			this.audit.record(Publishing.event(dossier, publication.command().revision(), who,
					AuditAction.PUBLICATION_CANCELLED));
		});
	}

	/**
	 * The publication that a dossier has waiting, or else the one that ended last.
	 * @param dossier the dossier
	 * @return what was planned and what became of it, or empty when nothing ever was
	 */
	@Transactional(readOnly = true)
	public Optional<PlannedPublication> latest(UUID dossier) {
		return this.publications.findLatest(dossier, Limit.of(1))
			.stream()
			.findFirst()
			.map(ScheduledPublication::toContent);
	}

	/**
	 * Publishes all whose time has come. Several instances may call it at once; each
	 * publication takes place in a transaction of its own. One that fails keeps none of
	 * the others from taking place: it waits still, and is told of when all had their
	 * turn.
	 * @param moment the time it is
	 * @return how many took place
	 */
	public int publishDue(Instant moment) {
		int published = 0;
		RuntimeException failure = null;
		for (UUID id : this.publications.findDue(moment)) {
			try {
				published += publishOrRefuse(id, moment) ? 1 : 0;
			}
			catch (RuntimeException ex) {
				logger.warn("Publication {} could not take place", id, ex);
				failure = ex;
			}
		}
		if (failure != null) {
			throw failure;
		}
		return published;
	}

	private boolean publishOrRefuse(UUID id, Instant moment) {
		try {
			return Boolean.TRUE.equals(this.each.execute((status) -> publish(id, moment)));
		}
		catch (PublicationRefusedException ex) {
			this.each.executeWithoutResult((status) -> refuse(id, ex.reason(), moment));
			return false;
		}
	}

	private boolean publish(UUID id, Instant moment) {
		// First the dossier, as whoever plans does: in another order both could wait for
		// ever.
		this.steps.lock(this.publications.findMeeting(id));
		Optional<ScheduledPublication> due = this.publications.lock(id).filter(ScheduledPublication::waits);
		due.ifPresent((publication) -> {
			this.rules.mayStillPublish(publication.command(), publication.publisher());
			publication.end(State.PUBLISHED, moment);
			this.publishing.publish(publication.command(), publication.publisher());
			tell(publication);
		});
		return due.isPresent();
	}

	private void refuse(UUID id, Reason reason, Instant moment) {
		this.steps.lock(this.publications.findMeeting(id));
		this.publications.lock(id).filter(ScheduledPublication::waits).ifPresent((publication) -> {
			logger.warn("{} does not take place: {}", publication, reason);
			publication.refuse(reason, moment);
			PublishRevision command = publication.command();
			this.audit.record(Publishing.event(command.dossier(), command.revision(), publication.publisher(),
					AuditAction.PUBLICATION_REFUSED));
			tell(publication);
		});
	}

	private void tell(ScheduledPublication ended) {
		this.events.publishEvent(new PlanEnded(ended.command().dossier(), ended.toContent()));
	}

}
