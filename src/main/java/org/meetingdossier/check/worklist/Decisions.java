package org.meetingdossier.check.worklist;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.check.Choice;
import org.meetingdossier.check.Decide;
import org.meetingdossier.check.Decision;
import org.meetingdossier.check.DecisionTable;
import org.meetingdossier.check.question.AskedPlace;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.dossier.References;

/**
 * What clerks decide on references, by hand. A decision stands until it is withdrawn or
 * another takes its place, whatever becomes of the register and of the text around the
 * citation. Nobody decides on what is above their clearance: it is not there for them.
 */
@Component
@Transactional
public class Decisions {

	private final Worklist worklist;

	private final DecisionTable table;

	private final HandTable hands;

	private final References references;

	private final Questions questions;

	private final AuthorOfPlace authors;

	private final TellAuthors tell;

	private final AuditLog audit;

	private final Clock clock;

	Decisions(Worklist worklist, DecisionTable table, HandTable hands, References references, Questions questions,
			AuthorOfPlace authors, TellAuthors tell, AuditLog audit, Clock clock) {
		this.hands = hands;
		this.worklist = worklist;
		this.table = table;
		this.references = references;
		this.questions = questions;
		this.authors = authors;
		this.tell = tell;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Decides on a reference. That closes a question about it.
	 * @param decide what is decided
	 * @param clerk who decides
	 * @throws NoSuchElementException if there is no such reference for this clerk
	 * @throws DecisionConflictException if something else was decided in between
	 */
	public void decide(Decide decide, SignedInPerson clerk) {
		WorkLine line = line(decide.trail(), decide.startedFrom(), clerk);
		if (decide.startedFrom() != null) {
			this.table.withdraw(decide.startedFrom(), clerk.username(), this.clock.instant());
		}
		this.table.insert(line.dossier().id(), decide, line.reference(), line.checked().outcome().verdict(), clerk,
				null, this.clock.instant());
		this.hands.giveBack(decide.trail());
		Question question = line.question();
		if (question != null) {
			this.questions.close(question.id(), null, clerk);
		}
		this.tell.decided(line, decide.choice(), clerk);
		changed(line, clerk, AuditAction.REFERENCE_DECIDED, new Decided(decide.trail(), decide.choice()));
	}

	/**
	 * Asks the author of a reference. A decision that stands is taken back: it is not
	 * known yet what is right.
	 * @param trail identity of the citation
	 * @param startedFrom the decision that the clerk saw; null when there was none
	 * @param words what is asked
	 * @param clerk who asks
	 * @throws NoSuchElementException if there is no such reference for this clerk
	 * @throws DecisionConflictException if something else was decided in between
	 */
	public void ask(UUID trail, @Nullable UUID startedFrom, String words, SignedInPerson clerk) {
		WorkLine line = line(trail, startedFrom, clerk);
		if (startedFrom != null) {
			this.table.withdraw(startedFrom, clerk.username(), this.clock.instant());
			changed(line, clerk, AuditAction.DECISION_WITHDRAWN, new Decided(trail, null));
		}
		UUID dossier = line.dossier().id();
		this.questions.ask(new AskedPlace(dossier, trail, line.reference(),
				this.authors.of(dossier, line.reference()).orElse(null)), words, clerk);
	}

	/**
	 * Takes a decision back.
	 * @param trail identity of the citation
	 * @param clerk who takes it back
	 * @throws NoSuchElementException if there is no such reference for this clerk
	 * @throws DecisionConflictException if the decision does not stand any more
	 */
	public void withdraw(UUID trail, UUID decision, SignedInPerson clerk) {
		WorkLine line = line(trail, decision, clerk);
		this.table.withdraw(decision, clerk.username(), this.clock.instant());
		changed(line, clerk, AuditAction.DECISION_WITHDRAWN, new Decided(trail, null));
	}

	/**
	 * Decisions on one dossier wait for each other and for a save: its row is counted up
	 * first.
	 */
	private WorkLine line(UUID trail, @Nullable UUID startedFrom, SignedInPerson clerk) {
		WorkLine seen = this.worklist.find(trail, clerk.clearance()).orElseThrow();
		this.references.countChange(seen.dossier().id());
		WorkLine line = this.worklist.find(trail, clerk.clearance()).orElseThrow();
		Decision standing = line.checked().decision();
		if (!Optional.ofNullable(startedFrom).equals(Optional.ofNullable(standing).map(Decision::id))) {
			throw new DecisionConflictException(standing);
		}
		return line;
	}

	/**
	 * Whoever reads the log may have no clearance: it names neither document nor
	 * sentence.
	 */
	private void changed(WorkLine line, SignedInPerson clerk, AuditAction action, Decided decided) {
		this.audit.record(AuditEvent.of(clerk.username(), action, "meeting/" + line.dossier().id()).after(decided));
	}

	/** What the log tells. */
	record Decided(UUID reference, @Nullable Choice choice) {
	}

}
