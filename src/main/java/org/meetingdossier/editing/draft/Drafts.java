package org.meetingdossier.editing.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.editing.ElementKey;

/**
 * Keeps what is typed until it is saved or thrown away. A draft belongs to one person and
 * one form; nobody else sees it. Two requests of that person can meet: the later one is
 * tried again, on what the earlier one left.
 */
@Component
@Transactional
@Retryable(includes = { ConcurrencyFailureException.class, DataIntegrityViolationException.class }, maxRetries = 5,
		delay = 20, jitter = 20)
public class Drafts {

	private final DraftRepository drafts;

	private final Clock clock;

	Drafts(DraftRepository drafts, Clock clock) {
		this.drafts = drafts;
		this.clock = clock;
	}

	/**
	 * Keeps what is typed now, in the place of what was kept before.
	 * @param person whose text it is
	 * @param element whose form it is typed in
	 * @param typed what is typed
	 * @return when it was kept
	 */
	public Instant keep(UUID person, ElementKey element, TypedText typed) {
		Instant now = this.clock.instant();
		Optional<Draft> before = row(person, element);
		before.ifPresentOrElse((draft) -> draft.become(typed, now),
				() -> this.drafts.save(new Draft(person, element, typed, now)));
		return now;
	}

	/**
	 * The draft of a person for a form.
	 * @param element whose form it is
	 * @return the draft, or empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<DraftText> find(UUID person, ElementKey element) {
		return row(person, element).map(Draft::view);
	}

	/**
	 * All drafts of a person.
	 * @return the drafts, the newest first
	 */
	@Transactional(readOnly = true)
	public List<DraftText> of(UUID person) {
		return this.drafts.findByPersonIdOrderBySavedAtDesc(person).stream().map(Draft::view).toList();
	}

	/**
	 * Throws a draft away, because it was saved or is not wanted any more.
	 * @param person whose it is
	 * @param element whose form it is
	 */
	public void discard(UUID person, ElementKey element) {
		this.drafts.delete(person, element.kind(), element.id());
	}

	private Optional<Draft> row(UUID person, ElementKey element) {
		return this.drafts.findByPersonIdAndKindAndElementId(person, element.kind(), element.id());
	}

}
