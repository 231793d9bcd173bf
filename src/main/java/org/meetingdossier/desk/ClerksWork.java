package org.meetingdossier.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.check.question.QuestionState;
import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.check.worklist.WorkFilter;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.desk.ClerksDesk.MeetingLine;
import org.meetingdossier.desk.ClerksDesk.QuestionLine;
import org.meetingdossier.dossier.across.DossierStanding;

/**
 * Gathers what waits for clerks.
 */
@Component
class ClerksWork {

	private final Worklist worklist;

	private final QuestionQueries questions;

	private final QuestionThreads threads;

	private final CommitmentWork commitments;

	ClerksWork(Worklist worklist, QuestionQueries questions, QuestionThreads threads, CommitmentWork commitments) {
		this.worklist = worklist;
		this.questions = questions;
		this.threads = threads;
		this.commitments = commitments;
	}

	ClerksDesk of(SignedInPerson person, List<DossierStanding> dossiers, LocalDate today) {
		Map<UUID, DossierStanding> byId = dossiers.stream()
			.collect(Collectors.toMap(DossierStanding::id, Function.identity()));
		List<QuestionLine> open = this.threads
			.of(this.questions.open(person.clearance())
				.stream()
				.filter((question) -> byId.containsKey(question.dossier()))
				.toList())
			.stream()
			.flatMap((thread) -> Stream.ofNullable(byId.get(thread.question().dossier()))
				.map((dossier) -> new QuestionLine(dossier, thread)))
			.toList();
		return new ClerksDesk(meetings(person, dossiers, today),
				open.stream()
					.filter((line) -> line.thread().question().state() == QuestionState.ANSWERED)
					.sorted(Comparator.comparing((line) -> !isOf(line.thread().question(), person)))
					.toList(),
				open.stream()
					.filter((line) -> line.thread().question().isWaiting() && isOf(line.thread().question(), person))
					.toList(),
				this.worklist.count(new WorkFilter(WorkFilter.State.ALL, null, null, null,
						new WorkFilter.Hand(WorkFilter.Whose.MINE, person.username())), person.clearance()),
				this.commitments.ofClerk(person.clearance()));
	}

	private static boolean isOf(Question question, SignedInPerson person) {
		return question.askedBy().equals(person.username());
	}

	private List<MeetingLine> meetings(SignedInPerson person, List<DossierStanding> dossiers, LocalDate today) {
		Map<UUID, Integer> open = this.worklist.open(person.clearance());
		return dossiers.stream()
			.filter((dossier) -> open.containsKey(dossier.id()))
			.sorted(DossierStanding.nextFirst(today))
			.map((dossier) -> new MeetingLine(dossier, open.getOrDefault(dossier.id(), 0), dossier.days(today)))
			.toList();
	}

}
