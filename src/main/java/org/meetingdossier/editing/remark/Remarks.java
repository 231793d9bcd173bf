package org.meetingdossier.editing.remark;

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
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementField;

/**
 * Remarks beside the texts of dossiers, for those who write and check. A remark above
 * somebody's clearance is not there for them.
 */
@Component
@Transactional
public class Remarks {

	private final RemarkTable table;

	private final RemarkQueries queries;

	private final WorkingDossiers working;

	private final History history;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final Clock clock;

	Remarks(RemarkTable table, RemarkQueries queries, WorkingDossiers working, History history,
			ApplicationEventPublisher events, AuditLog audit, Clock clock) {
		this.table = table;
		this.queries = queries;
		this.working = working;
		this.history = history;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes a remark beside an element of the newest revision.
	 * @param command what is said, and beside what
	 * @param who who says so
	 * @return identity of the remark
	 * @throws NoSuchElementException if the person sees no such element
	 * @throws NoSuchPassageException if the text does not hold the words
	 */
	public UUID make(UUID dossier, MakeRemark command, SignedInPerson who) {
		this.table.lock(dossier);
		WorkingDossier newest = this.working.at(dossier, this.history.newest(dossier)).orElseThrow();
		Dossier seen = newest.content().seenWith(who.clearance());
		if (!who.clearance().sees(newest.content().level())) {
			throw new NoSuchElementException("There is no such dossier for this person");
		}
		Element element = seen.elements()
			.stream()
			.filter((one) -> one.id().equals(command.element()))
			.findFirst()
			.orElseThrow();
		RemarkLine first = said(command.words(), who);
		RemarkThread remark = new RemarkThread(UUID.randomUUID(), dossier,
				new RemarkThread.Place(element.kind(), element.id()), passage(element, command), element.level(), true,
				this.history.writer(dossier, element.id()).orElse(null), List.of(first));
		this.table.insert(remark);
		record(remark, who, AuditAction.REMARK_MADE);
		this.events.publishEvent(new RemarkMade(remark, who.username()));
		return remark.id();
	}

	private static @Nullable MarkedPassage passage(Element element, MakeRemark command) {
		String words = command.passage();
		if (words == null) {
			return null;
		}
		return element.kind()
			.fields()
			.stream()
			.filter((field) -> field.kind() == ElementField.Kind.TEXT)
			.filter((field) -> command.field() == null || field.name().equals(command.field()))
			.filter((field) -> field.wordsIn(element.content()).contains(words))
			.filter((field) -> words.length() <= MarkedPassage.WORDS_LENGTH)
			.map((field) -> new MarkedPassage(field.name(), words, field.wordsIn(element.content()).indexOf(words),
					false))
			.findFirst()
			.orElseThrow(NoSuchPassageException::new);
	}

	/**
	 * Says more about a remark. One that was resolved is open again.
	 * @param id identity of the remark
	 * @param words what is said
	 * @param who who says so
	 * @throws NoSuchElementException if the person sees no such remark
	 */
	public void reply(UUID id, String words, SignedInPerson who) {
		RemarkThread now = take(id, said(words, who), who, false);
		record(now, who, AuditAction.REMARK_MADE);
		this.events.publishEvent(new RemarkMade(now, who.username()));
	}

	/**
	 * Resolves a remark. One that is resolved already stays so.
	 * @param id identity of the remark
	 * @param who who resolves it
	 * @throws NoSuchElementException if the person sees no such remark
	 */
	public void resolve(UUID id, SignedInPerson who) {
		if (locked(id, who).open()) {
			RemarkThread now = take(id, done(RemarkLine.Kind.RESOLVED, who), who, true);
			record(now, who, AuditAction.REMARK_RESOLVED);
		}
	}

	/**
	 * Says something about a remark and resolves it.
	 * @param id identity of the remark
	 * @param words what is said; empty if nothing is
	 * @param who who resolves it
	 * @throws NoSuchElementException if the person sees no such remark
	 */
	public void resolve(UUID id, String words, SignedInPerson who) {
		if (!words.isEmpty()) {
			reply(id, words, who);
		}
		resolve(id, who);
	}

	/**
	 * Opens a remark again that was resolved.
	 * @param id identity of the remark
	 * @param who who opens it
	 * @throws NoSuchElementException if the person sees no such remark
	 */
	public void reopen(UUID id, SignedInPerson who) {
		if (!locked(id, who).open()) {
			RemarkThread now = take(id, done(RemarkLine.Kind.REOPENED, who), who, false);
			record(now, who, AuditAction.REMARK_REOPENED);
		}
	}

	/**
	 * Says something about a remark that was resolved and opens it again.
	 * @param id identity of the remark
	 * @param words what is said; empty if nothing is
	 * @param who who opens it
	 * @throws NoSuchElementException if the person sees no such remark
	 */
	public void reopen(UUID id, String words, SignedInPerson who) {
		reopen(id, who);
		if (!words.isEmpty()) {
			reply(id, words, who);
		}
	}

	private RemarkThread take(UUID id, RemarkLine line, SignedInPerson who, boolean resolved) {
		RemarkThread remark = locked(id, who);
		this.table.add(id, remark.lines().size() + 1, line);
		this.table.turn(id, resolved, who.username(), line.at());
		return find(id, who.clearance()).orElseThrow();
	}

	private RemarkThread locked(UUID id, SignedInPerson who) {
		this.table.lock(find(id, who.clearance()).orElseThrow().dossier());
		return find(id, who.clearance()).orElseThrow();
	}

	private RemarkLine said(String words, SignedInPerson who) {
		return new RemarkLine(RemarkLine.Kind.SAID, words, who.username(), this.clock.instant());
	}

	private RemarkLine done(RemarkLine.Kind kind, SignedInPerson who) {
		return new RemarkLine(kind, null, who.username(), this.clock.instant());
	}

	/** Whoever reads the log may have no clearance: it names neither place nor words. */
	private void record(RemarkThread remark, SignedInPerson who, AuditAction action) {
		this.audit.record(
				AuditEvent.of(who.username(), action, "meeting/" + remark.dossier()).after(new Subject(remark.id())));
	}

	private Optional<RemarkThread> find(UUID id, Level clearance) {
		return this.queries.find(id, clearance);
	}

	/** What the log tells. */
	record Subject(UUID remark) {

	}

}
