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
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.WorkFilter;
import org.meetingdossier.check.Worklist;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.dossier.DossierStanding;
import org.meetingdossier.dossier.DossierStandings;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.MeetingSummary;
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

	private final Worklist worklist;

	private final Register register;

	private final LongWork work;

	private final People people;

	private final Editions editions;

	private final Clock clock;

	Desks(DossierStandings standings, EditorsWork editors, ClerksWork clerks, Worklist worklist, Register register,
			LongWork work, People people, Editions editions, Clock clock) {
		this.standings = standings;
		this.editors = editors;
		this.clerks = clerks;
		this.worklist = worklist;
		this.register = register;
		this.work = work;
		this.people = people;
		this.editions = editions;
		this.clock = clock;
	}

	/**
	 * What waits for somebody who writes.
	 * @param person who it is
	 * @return their desk
	 */
	public EditorsDesk editor(SignedInPerson person) {
		return this.editors.of(person, dossiers(person), today());
	}

	/**
	 * What waits for a clerk.
	 * @param person who it is
	 * @return their desk
	 */
	public ClerksDesk clerk(SignedInPerson person) {
		return this.clerks.of(person, dossiers(person), today());
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
				this.worklist.count(new WorkFilter(WorkFilter.State.ALL, Verdict.NOT_IN_REGISTER, null, null), clearance),
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

	private List<DossierStanding> dossiers(SignedInPerson person) {
		return this.standings.list(person.username(), person.clearance());
	}

	private LocalDate today() {
		return TheHague.today(this.clock);
	}

}
