package org.meetingdossier.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.check.worklist.WorkFilter;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.MeetingSummary;
import org.meetingdossier.dossier.across.DossierStanding;
import org.meetingdossier.dossier.across.DossierStandings;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;

/**
 * What waits for each person, by what they may do. However much there is, it is gathered
 * with the same number of queries.
 */
@Component
@Transactional(readOnly = true)
public class Desks {

	private static final int NEXT = 5;

	private static final Duration OF_LATE = Duration.ofDays(14);

	private final DossierStandings standings;

	private final EditorsWork editors;

	private final ClerksWork clerks;

	private final QuestionQueries questions;

	private final Worklist worklist;

	private final Register register;

	private final LongWork work;

	private final People people;

	private final Editions editions;

	private final Clock clock;

	Desks(DossierStandings standings, EditorsWork editors, ClerksWork clerks, QuestionQueries questions,
			Worklist worklist, Register register, LongWork work, People people, Editions editions, Clock clock) {
		this.standings = standings;
		this.editors = editors;
		this.clerks = clerks;
		this.questions = questions;
		this.worklist = worklist;
		this.register = register;
		this.work = work;
		this.people = people;
		this.editions = editions;
		this.clock = clock;
	}

	/**
	 * The dossiers that a person may see, for their desks.
	 * @param person who it is
	 * @return how each stands
	 */
	public List<DossierStanding> dossiers(SignedInPerson person) {
		return this.standings.list(person.username(), person.clearance());
	}

	/**
	 * What waits for somebody who writes.
	 * @param person who it is
	 * @param dossiers the dossiers that they may see
	 * @return their desk
	 */
	public EditorsDesk editor(SignedInPerson person, List<DossierStanding> dossiers) {
		return this.editors.of(person, dossiers, today());
	}

	/**
	 * What waits for a clerk.
	 * @param person who it is
	 * @param dossiers the dossiers that they may see
	 * @return their desk
	 */
	public ClerksDesk clerk(SignedInPerson person, List<DossierStanding> dossiers) {
		return this.clerks.of(person, dossiers, today());
	}

	/**
	 * How many things wait for somebody: what they are asked if they write, and answers
	 * if they are a clerk. It is told beside each page, so nothing is read to count it.
	 * @param person who it is
	 * @return the number
	 */
	public long waiting(SignedInPerson person) {
		long writer = person.roles().contains(Role.EDITOR) ? this.editors.waiting(person, () -> dossiers(person)) : 0;
		return writer + (person.roles().contains(Role.CLERK) ? this.questions.countAnswered(person.clearance()) : 0);
	}

	/**
	 * What an administrator has to see to.
	 * @param clearance how far they may see
	 * @return their desk
	 */
	public AdministratorsDesk administrator(Level clearance) {
		RegisterSnapshot newest = this.register.newestSnapshot().orElse(null);
		return new AdministratorsDesk(newest, (newest != null) ? ChronoUnit.DAYS.between(newest.asOf(), today()) : 0,
				this.register.snapshots().stream().filter((one) -> one.completedAt() == null).count(),
				this.worklist.count(new WorkFilter(WorkFilter.State.ALL, Verdict.NOT_IN_REGISTER, null, null),
						clearance),
				this.work.failedSince(this.clock.instant().minus(OF_LATE)),
				this.people.list().stream().filter((one) -> !one.disabled() && one.lastSignInAt() == null).toList());
	}

	/**
	 * The next meetings, for whoever reads.
	 * @param clearance how far they may see
	 * @return those with a published dossier, the next first
	 */
	public List<MeetingSummary> next(Level clearance) {
		LocalDate today = today();
		return this.editions.meetings(clearance)
			.stream()
			.filter((meeting) -> !meeting.facts().lastDay().isBefore(today))
			.limit(NEXT)
			.toList();
	}

	private LocalDate today() {
		return TheHague.today(this.clock);
	}

}
