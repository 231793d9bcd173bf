package org.meetingdossier.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.People;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.desk.EditorsDesk.DraftLine;
import org.meetingdossier.desk.EditorsDesk.ObstacleLine;
import org.meetingdossier.desk.EditorsDesk.QuestionLine;
import org.meetingdossier.desk.EditorsDesk.RemarkLines;
import org.meetingdossier.desk.EditorsDesk.ReviewLine;
import org.meetingdossier.dossier.across.DossierStanding;
import org.meetingdossier.dossier.publishing.Publishing;
import org.meetingdossier.dossier.publishing.StepTaken;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.draft.DraftText;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.obstacle.OpenObstacles;
import org.meetingdossier.editing.remark.RemarkQueries;
import org.meetingdossier.platform.TheHague;

/**
 * Gathers what waits for editors.
 */
@Component
class EditorsWork {

	/** Obstacles are looked for in the content, so only where they are needed next. */
	private static final int NEXT = 3;

	private final Drafts drafts;

	private final QuestionQueries questions;

	private final QuestionThreads threads;

	private final Publishing publishing;

	private final OpenObstacles obstacles;

	private final RemarkQueries remarks;

	private final CommitmentWork commitments;

	private final People people;

	EditorsWork(Drafts drafts, QuestionQueries questions, QuestionThreads threads, Publishing publishing,
			OpenObstacles obstacles, RemarkQueries remarks, CommitmentWork commitments, People people) {
		this.drafts = drafts;
		this.questions = questions;
		this.threads = threads;
		this.publishing = publishing;
		this.obstacles = obstacles;
		this.remarks = remarks;
		this.commitments = commitments;
		this.people = people;
	}

	EditorsDesk of(SignedInPerson person, List<DossierStanding> dossiers, LocalDate today) {
		Map<UUID, DossierStanding> byId = dossiers.stream()
			.collect(Collectors.toMap(DossierStanding::id, Function.identity()));
		List<DossierStanding> mine = dossiers.stream()
			.filter(DossierStanding::isMine)
			.sorted(DossierStanding.nextFirst(today))
			.toList();
		return new EditorsDesk(drafts(person, byId), mine, questions(person, byId), reviews(person, byId),
				remarks(person, mine), obstacles(person, mine, today),
				this.commitments.ofEditor(mine, person.clearance()));
	}

	private List<DraftLine> drafts(SignedInPerson person, Map<UUID, DossierStanding> dossiers) {
		return this.drafts.of(person.id()).stream().flatMap((draft) -> draft(draft, dossiers).stream()).toList();
	}

	private static Optional<DraftLine> draft(DraftText draft, Map<UUID, DossierStanding> dossiers) {
		ElementKey element = draft.element();
		DossierStanding dossier = dossiers.get(element.dossier());
		if (dossier == null && !element.equals(ElementKey.NEW_MEETING)) {
			return Optional.empty();
		}
		UUID topic = draft.typed().topic();
		String form = element.address((dossier != null) ? dossier.slug() : "");
		return Optional.of(new DraftLine((topic != null && !element.kind().isSingle()) ? form + "?in=" + topic : form,
				element.kind(), (dossier != null) ? dossier.title() : "", draft.savedAt().atZone(TheHague.ZONE)));
	}

	/** Those for this person first; then what whoever writes may answer. */
	private List<QuestionLine> questions(SignedInPerson person, Map<UUID, DossierStanding> dossiers) {
		List<Question> waiting = this.questions.open(person.clearance())
			.stream()
			.filter((one) -> one.isWaiting() && dossiers.containsKey(one.dossier()))
			.filter((one) -> one.author() == null || person.username().equals(one.author()))
			.toList();
		return this.threads.of(waiting)
			.stream()
			.flatMap((thread) -> Stream.ofNullable(dossiers.get(thread.question().dossier()))
				.map((dossier) -> new QuestionLine(dossier, thread, thread.question().author() != null)))
			.sorted(Comparator.comparing((QuestionLine line) -> !line.mine()))
			.toList();
	}

	private List<ReviewLine> reviews(SignedInPerson person, Map<UUID, DossierStanding> dossiers) {
		Map<UUID, StepTaken> asked = this.publishing.inReview();
		Map<String, String> names = asked.isEmpty() ? Map.of()
				: this.people.names(asked.values().stream().map(StepTaken::who).collect(Collectors.toSet()));
		return asked.entrySet()
			.stream()
			.filter((one) -> isFor(person, one.getValue()))
			.flatMap((one) -> Stream.ofNullable(dossiers.get(one.getKey()))
				.map((dossier) -> review(dossier, one.getValue(), names)))
			.sorted(Comparator.comparing((ReviewLine line) -> !line.mine()))
			.toList();
	}

	/**
	 * How many questions, remarks and reviews wait for somebody, without gathering the
	 * rest.
	 */
	long waiting(SignedInPerson person, Supplier<List<DossierStanding>> dossiers) {
		Set<UUID> asked = this.publishing.inReview()
			.entrySet()
			.stream()
			.filter((one) -> isFor(person, one.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
		long reviews = asked.isEmpty() ? 0
				: dossiers.get().stream().map(DossierStanding::id).filter(asked::contains).count();
		return reviews + this.questions.countWaitingFor(person) + this.remarks.countWaitingFor(person);
	}

	private static boolean isFor(SignedInPerson person, StepTaken asked) {
		return person.username().equals(asked.reviewer())
				|| (asked.reviewer() == null && !person.username().equals(asked.who()));
	}

	private static ReviewLine review(DossierStanding dossier, StepTaken asked, Map<String, String> names) {
		return new ReviewLine(dossier, names.getOrDefault(asked.who(), asked.who()), asked.note(), asked.due(),
				asked.reviewer() != null);
	}

	private List<RemarkLines> remarks(SignedInPerson person, List<DossierStanding> mine) {
		Map<UUID, Integer> open = this.remarks.open(person.clearance());
		return mine.stream()
			.map((dossier) -> new RemarkLines(dossier, open.getOrDefault(dossier.id(), 0)))
			.filter((line) -> line.number() > 0)
			.sorted(Comparator.comparingInt(RemarkLines::number).reversed())
			.toList();
	}

	private List<ObstacleLine> obstacles(SignedInPerson person, List<DossierStanding> mine, LocalDate today) {
		return mine.stream()
			.filter((dossier) -> !dossier.isPublished() && dossier.days(today) >= 0)
			.limit(NEXT)
			.map((dossier) -> new ObstacleLine(dossier, this.obstacles.in(dossier.slug(), person.clearance()).size(),
					dossier.days(today)))
			.filter((line) -> line.number() > 0)
			.toList();
	}

}
