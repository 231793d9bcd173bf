package org.meetingdossier.check.question;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;

/**
 * Questions of clerks to the authors of cited places: asked, answered in words or by a
 * save that changed the place, and closed or asked again. A question above somebody's
 * clearance is not there for them.
 */
@Component
@Transactional
public class Questions {

	private final QuestionTable table;

	private final QuestionQueries queries;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final Clock clock;

	Questions(QuestionTable table, QuestionQueries queries, ApplicationEventPublisher events, AuditLog audit,
			Clock clock) {
		this.table = table;
		this.queries = queries;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Asks the author of a place; again, if the clerk sees an open question about it.
	 * @param place the place, which the clerk may see
	 * @param words what is asked
	 * @param clerk who asks
	 */
	public void ask(AskedPlace place, String words, SignedInPerson clerk) {
		this.table.lock(place.dossier());
		Optional<Question> open = openAt(place.trail(), clerk.clearance());
		UUID id = open.map(Question::id).orElseGet(UUID::randomUUID);
		if (open.isPresent()) {
			this.table.ask(id, clerk.username(), place.author());
		}
		else {
			this.table.insert(id, place, clerk.username(), this.clock.instant());
		}
		take(id, QuestionState.WAITING_FOR_AUTHOR, Turn.Kind.ASKED, words, clerk.username(), null);
		done(id, clerk.username(), AuditAction.QUESTION_ASKED);
	}

	/**
	 * Asks again about what was asked before, also where the citation is gone.
	 * @param id identity of the question
	 * @param words what is asked
	 * @param clerk who asks
	 * @throws NoSuchElementException if there is none that the clerk may see
	 * @throws QuestionClosedException if it is closed
	 */
	public void askAgain(UUID id, String words, SignedInPerson clerk) {
		Question question = turned(id, clerk.clearance());
		this.table.ask(id, clerk.username(), question.author());
		take(id, QuestionState.WAITING_FOR_AUTHOR, Turn.Kind.ASKED, words, clerk.username(), null);
		done(id, clerk.username(), AuditAction.QUESTION_ASKED);
	}

	/**
	 * Answers a question.
	 * @param id identity of the question
	 * @param words the answer
	 * @param author who answers
	 * @throws NoSuchElementException if there is none that the author may see
	 * @throws QuestionClosedException if it is closed
	 */
	public void answer(UUID id, String words, SignedInPerson author) {
		turned(id, author.clearance());
		take(id, QuestionState.ANSWERED, Turn.Kind.ANSWERED, words, author.username(), null);
		done(id, author.username(), AuditAction.QUESTION_ANSWERED);
	}

	/**
	 * Closes a question. One that is closed already stays so.
	 * @param id identity of the question
	 * @param words what is to be said with it, if anything
	 * @param clerk who closes it
	 * @throws NoSuchElementException if there is none that the clerk may see
	 */
	public void close(UUID id, @Nullable String words, SignedInPerson clerk) {
		Question seen = find(id, clerk.clearance()).orElseThrow();
		this.table.lock(seen.dossier());
		if (find(id, clerk.clearance()).orElseThrow().isOpen()) {
			take(id, QuestionState.CLOSED, Turn.Kind.CLOSED, words, clerk.username(), null);
			done(id, clerk.username(), AuditAction.QUESTION_CLOSED);
		}
	}

	/**
	 * Tells that a save changed the place that a question is about: that answers it,
	 * where it waited for that.
	 * @param revision the number of the revision
	 * @param author who saved it, by the name they sign in with
	 */
	public void placeChanged(Question question, int revision, String author) {
		if (question.isWaiting()) {
			take(question.id(), QuestionState.ANSWERED, Turn.Kind.CHANGED, null, author, revision);
			done(question.id(), author, AuditAction.QUESTION_ANSWERED);
		}
	}

	/**
	 * Carries a question along to the citation that took the place of the one it is
	 * about.
	 * @param trail identity of that citation
	 */
	public void move(Question question, UUID trail) {
		this.table.move(question.id(), trail);
	}

	/**
	 * Makes a question as restricted as its place is now; never looser.
	 * @param level the level of the place
	 */
	public void tighten(Question question, Level level) {
		if (!question.level().sees(level)) {
			this.table.tighten(question.id(), question.level().stricter(level));
		}
	}

	private Optional<Question> openAt(UUID trail, Level clearance) {
		return this.queries.openAt(List.of(trail), clearance).stream().findFirst();
	}

	private Optional<Question> find(UUID id, Level clearance) {
		return this.queries.find(id, clearance);
	}

	private Question turned(UUID id, Level clearance) {
		Question seen = find(id, clearance).orElseThrow();
		this.table.lock(seen.dossier());
		Question question = find(id, clearance).orElseThrow();
		if (!question.isOpen()) {
			throw new QuestionClosedException(question);
		}
		return question;
	}

	private void take(UUID id, QuestionState state, Turn.Kind kind, @Nullable String words, String who,
			@Nullable Integer revision) {
		int before = find(id, Level.CONFIDENTIAL).orElseThrow().turns().size();
		this.table.add(id, before + 1, new Turn(kind, words, who, this.clock.instant(), revision));
		this.table.turn(id, state, this.clock.instant());
	}

	/** Whoever reads the log may have no clearance: it names neither place nor words. */
	private void done(UUID id, String who, AuditAction action) {
		Question question = find(id, Level.CONFIDENTIAL).orElseThrow();
		this.audit.record(AuditEvent.of(who, action, "meeting/" + question.dossier()).after(new Subject(id)));
		switch (question.state()) {
			case WAITING_FOR_AUTHOR -> this.events.publishEvent(new QuestionAsked(question, who));
			case ANSWERED -> this.events.publishEvent(new QuestionAnswered(question, who));
			// Nobody has to do anything about one that is closed.
			case CLOSED -> {
			}
		}
	}

	/** What the log tells. */
	record Subject(UUID question) {

	}

}
