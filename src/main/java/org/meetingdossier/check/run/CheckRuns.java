package org.meetingdossier.check.run;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.platform.work.Assignment;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Starter;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.register.RegisterImported;
import org.meetingdossier.register.live.LiveAnswer;

/**
 * Runs that check the references of all dossiers again: when somebody asks, after an
 * import of the register and at night. One runs at a time, on whichever instance has
 * time; one that was broken off goes on with the dossiers that were not done.
 */
@Component
@Transactional
public class CheckRuns {

	static final String WORKER = "check.recheck";

	private static final int LISTED = 20;

	private final CheckReferences checkReferences;

	private final RunTable table;

	private final LongWork longWork;

	private final AuditLog audit;

	private final Clock clock;

	CheckRuns(CheckReferences checkReferences, RunTable table, LongWork longWork, AuditLog audit, Clock clock) {
		this.checkReferences = checkReferences;
		this.table = table;
		this.longWork = longWork;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Asks for a run.
	 * @param person who asks
	 * @return identity of the work; of the one that waits or runs already, if there is
	 * one
	 */
	public UUID start(SignedInPerson person) {
		return start(person.username(), new Starter(person.username(), person.displayName()));
	}

	/**
	 * Asks for a run because the register knows more.
	 * @param imported what was imported
	 */
	@EventListener
	public void start(RegisterImported imported) {
		start(AuditEvent.SYSTEM, null);
	}

	/** Asks for the run of the night; on several instances the first one does. */
	@Scheduled(cron = "${dossier.checks.nightly}", zone = TheHague.ZONE_NAME)
	public void startAtNight() {
		start(AuditEvent.SYSTEM, null);
	}

	private UUID start(String who, @Nullable Starter starter) {
		UUID run = UUID.randomUUID();
		Assignment assignment = Assignment.of(WORKER, new RecheckOrder(run), WorkMessage.of("check.run.title"))
			.onceAs(WORKER)
			.leadingTo("/admin/checks");
		UUID work = this.longWork.start((starter != null) ? assignment.by(starter) : assignment);
		if (!this.table.hasRunOf(work)) {
			this.table.add(run, work, who, (starter != null) ? starter.name() : null, this.clock.instant());
		}
		return work;
	}

	/**
	 * The runs that were asked for last.
	 * @return the newest first, at most 20
	 */
	@Transactional(readOnly = true)
	public List<CheckRun> list() {
		return this.table.newest(LISTED);
	}

	/**
	 * The dossiers that are done in a run.
	 * @param run identity of the run
	 * @return identities of dossiers
	 */
	@Transactional(readOnly = true)
	public Set<UUID> done(UUID run) {
		return this.table.done(run);
	}

	/**
	 * Checks one dossier in a run.
	 * @param run identity of the run
	 * @param dossier identity of the dossier
	 * @param live answers of live registers, by document
	 * @return what that came to
	 */
	public Rechecked check(UUID run, UUID dossier, Map<OfficialId, LiveAnswer> live) {
		Rechecked rechecked = this.checkReferences.again(dossier, live);
		this.table.done(run, dossier, rechecked);
		return rechecked;
	}

	/**
	 * Ends a run in which all dossiers are done.
	 * @param run identity of the run
	 */
	public CheckRun end(UUID run) {
		Optional<String> who = this.table.end(run, this.clock.instant());
		CheckRun ended = this.table.find(run);
		who.ifPresent((name) -> this.audit.record(AuditEvent.of(name, AuditAction.REFERENCES_CHECKED, "checks/" + run)
			.after(new Rechecked(ended.checked(), ended.changed()))));
		return ended;
	}

}
