package org.meetingdossier.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.desk.CommitmentLine.Outcome;
import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.across.CurrentCommitments;
import org.meetingdossier.dossier.across.DossierStanding;
import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.dossier.across.WorkingCommitments;
import org.meetingdossier.reading.promise.CommitmentStanding;
import org.meetingdossier.reading.promise.CommitmentStandings;
import org.meetingdossier.reading.promise.Step;

/**
 * Gathers the promises that wait for somebody: who writes sees what is due soon, late, or
 * answered while its status is not changed yet; a clerk looks for what came of those that
 * are late.
 */
@Component
class CommitmentWork {

	/** As early as people are told of it. */
	private static final int DAYS = 14;

	private final WorkingCommitments working;

	private final CurrentCommitments current;

	private final CommitmentStandings standings;

	private final People people;

	CommitmentWork(WorkingCommitments working, CurrentCommitments current, CommitmentStandings standings,
			People people) {
		this.working = working;
		this.current = current;
		this.standings = standings;
		this.people = people;
	}

	List<CommitmentLine> ofEditor(List<DossierStanding> mine, Level clearance) {
		if (mine.isEmpty()) {
			return List.of();
		}
		CommitmentFilter toDo = CommitmentFilter.in(mine.stream().map(DossierStanding::slug).toList()).toDo();
		return lines(this.working.find(toDo, clearance), clearance, (one) -> one.isAnswered() || one.isDueWithin(DAYS));
	}

	List<CommitmentLine> ofClerk(Level clearance) {
		return lines(this.current.find(CommitmentFilter.of(null).toDo(), clearance), clearance,
				CommitmentStanding::isLate);
	}

	private List<CommitmentLine> lines(List<MadeCommitment> made, Level clearance,
			Predicate<CommitmentStanding> waits) {
		List<CommitmentStanding> waiting = this.standings.mostUrgentFirst(made, clearance)
			.stream()
			.filter(waits)
			.toList();
		Map<String, String> names = this.people.names(waiting.stream()
			.flatMap((one) -> one.outcomes().stream())
			.map(Step::who)
			.collect(Collectors.toUnmodifiableSet()));
		return waiting.stream()
			.map((one) -> new CommitmentLine(one,
					one.outcomes()
						.stream()
						.map((step) -> new Outcome(step, names.getOrDefault(step.who(), step.who())))
						.toList()))
			.toList();
	}

}
