package org.meetingdossier.editing.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.editing.ElementKey;

/**
 * Knows who has which form open, so that people see each other. It is a lease that runs
 * out by itself and that anybody may take over; it never keeps somebody from saving. Two
 * requests of one form can meet: the later one is tried again.
 */
@Component
@Transactional
@Retryable(includes = { ConcurrencyFailureException.class, DataIntegrityViolationException.class }, maxRetries = 5,
		delay = 20, jitter = 20)
public class OpenForms {

	/** How long somebody counts as present after the last sign of life. */
	static final Duration PRESENT = Duration.ofMinutes(5);

	/** How long a form that was left open is still known to be somebody's. */
	static final Duration KNOWN = Duration.ofDays(7);

	private final OpenFormRepository forms;

	private final Clock clock;

	OpenForms(OpenFormRepository forms, Clock clock) {
		this.forms = forms;
		this.clock = clock;
	}

	/**
	 * Somebody opens a form.
	 * @param person who
	 * @param element whose form
	 * @return this opening of it
	 */
	public Ticket open(SignedInPerson person, ElementKey element) {
		Instant now = this.clock.instant();
		this.forms.deleteForgotten(now.minus(KNOWN));
		OpenForm form = new OpenForm(person, element, now);
		this.forms.save(form);
		return form.view();
	}

	/**
	 * The opening that a form carries.
	 * @param id what the form carries
	 * @return the opening, or empty if none is known by this id
	 */
	@Transactional(readOnly = true)
	public Optional<Ticket> find(UUID id) {
		Instant since = this.clock.instant().minus(KNOWN);
		return this.forms.findById(id).map(OpenForm::view).filter((ticket) -> ticket.seenAt().isAfter(since));
	}

	/**
	 * The form of an opening is still open.
	 * @param ticket the opening
	 * @return who else has it open
	 */
	public Presence see(Ticket ticket) {
		this.forms.findById(ticket.id()).ifPresent((form) -> form.see(this.clock.instant()));
		return around(ticket);
	}

	/**
	 * Somebody takes a form over from whoever had it.
	 * @param ticket their opening of it
	 */
	public void takeOver(Ticket ticket) {
		this.forms.findById(ticket.id()).ifPresent((form) -> form.takeOver(this.clock.instant()));
	}

	/**
	 * Somebody closes a form.
	 * @param ticket their opening of it
	 */
	public void close(Ticket ticket) {
		this.forms.findById(ticket.id()).ifPresent(OpenForm::close);
	}

	private Presence around(Ticket mine) {
		ElementKey element = mine.element();
		List<Ticket> open = this.forms
			.findOpen(element.dossier(), element.kind(), element.id(), this.clock.instant().minus(PRESENT))
			.stream()
			.map(OpenForm::view)
			.toList();
		// Who took it over last has it; else who came first.
		boolean holds = open.stream()
			.min(Comparator.comparing(Ticket::takenAt, Comparator.nullsLast(Comparator.reverseOrder()))
				.thenComparing(Ticket::openedAt))
			.filter((holder) -> !holder.person().equals(mine.person()))
			.isEmpty();
		Map<UUID, Presence.Other> others = new LinkedHashMap<>();
		open.stream()
			.filter((ticket) -> !ticket.person().equals(mine.person()))
			.forEach((ticket) -> others.put(ticket.person(), new Presence.Other(ticket.name(),
					(ticket.takenAt() != null) ? ticket.takenAt() : ticket.openedAt())));
		return new Presence(List.copyOf(others.values()), holds);
	}

}
