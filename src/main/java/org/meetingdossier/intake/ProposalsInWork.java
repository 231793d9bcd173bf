package org.meetingdossier.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.intake.proposal.ProposedDossier;
import org.meetingdossier.intake.stage.Intake;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.platform.work.Assignment;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.WorkMessage;

/**
 * Keeps proposals until they are accepted or thrown away. A proposal belongs to one
 * person, and nobody else sees it; what nobody looked after for thirty days is forgotten.
 * Two requests of that person can meet: the later one is tried again, on what the earlier
 * one left.
 */
@Component
@Transactional
@Retryable(includes = { ConcurrencyFailureException.class, DataIntegrityViolationException.class }, maxRetries = 5,
		delay = 20, jitter = 20)
public class ProposalsInWork {

	/** How long a proposal is kept after it was changed last. */
	public static final Duration KEPT = Duration.ofDays(30);

	private static final int LONGEST_NAME = 200;

	private final ProposalDraftRepository drafts;

	private final LongWork work;

	private final Clock clock;

	ProposalsInWork(ProposalDraftRepository drafts, LongWork work, Clock clock) {
		this.drafts = drafts;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * Keeps what was read from a letter.
	 * @param person who sent it
	 * @param name the name of its file
	 * @param letter the letter
	 * @return the identity of the first proposal
	 */
	public UUID keep(UUID person, String name, Letter letter) {
		Instant now = this.clock.instant();
		SentLetter sent = new SentLetter(UUID.randomUUID(), name.substring(0, Math.min(LONGEST_NAME, name.length())),
				SourceLine.of(letter));
		UUID first = null;
		int number = 0;
		for (ProposedDossier proposed : Intake.dossiersIn(letter)) {
			ProposalDraft draft = new ProposalDraft(person, sent, ++number, proposed, now);
			this.drafts.save(draft);
			first = (first != null) ? first : draft.id();
		}
		forgetLater(sent.id(), now);
		return Objects.requireNonNull(first);
	}

	private void forgetLater(UUID letter, Instant now) {
		// A minute late, so that what is to be forgotten is old enough by then.
		Instant at = now.plus(KEPT).plus(Duration.ofMinutes(1));
		this.work.start(
				Assignment.of(ForgetProposals.NAME, new ForgetProposals.Order(letter), WorkMessage.of("intake.forget"))
					.startingAt(at));
	}

	/**
	 * The proposals of a person.
	 * @param person the person
	 * @return the proposals, those of the newest letter first
	 */
	@Transactional(readOnly = true)
	public List<ProposalLine> of(UUID person) {
		return this.drafts.findLines(person);
	}

	/**
	 * A proposal.
	 * @param person who asks
	 * @param id identity of the proposal
	 * @return the proposal; empty when there is none or it is somebody else's
	 */
	@Transactional(readOnly = true)
	public Optional<KeptProposal> find(UUID person, UUID id) {
		return this.drafts.findByIdAndPersonId(id, person).map(ProposalDraft::view);
	}

	/**
	 * A proposal that a form without a session is about.
	 * @param id identity of the proposal
	 * @param ticket what the form carries
	 * @return the proposal; empty when the form is not that of its editor
	 */
	@Transactional(readOnly = true)
	public Optional<KeptProposal> withTicket(UUID id, UUID ticket) {
		return this.drafts.findByIdAndTicket(id, ticket).map(ProposalDraft::view);
	}

	/**
	 * Changes a proposal.
	 * @param person whose it is
	 * @param id identity of the proposal
	 * @param change what is changed
	 * @return the proposal as it is now; empty when there is none of this person
	 */
	public Optional<ProposedDossier> change(UUID person, UUID id, UnaryOperator<ProposedDossier> change) {
		Optional<ProposalDraft> found = this.drafts.findByIdAndPersonId(id, person);
		found.ifPresent((draft) -> draft.become(change.apply(draft.proposed()), this.clock.instant()));
		return found.map(ProposalDraft::proposed);
	}

	/**
	 * Takes the last change back; doing it again makes it again.
	 * @param person whose it is
	 * @param id identity of the proposal
	 */
	public void undo(UUID person, UUID id) {
		this.drafts.findByIdAndPersonId(id, person).ifPresent((draft) -> draft.undo(this.clock.instant()));
	}

	/**
	 * Throws a proposal away, because it became a dossier or is not wanted.
	 * @param person whose it is
	 * @param id identity of the proposal
	 */
	public void discard(UUID person, UUID id) {
		this.drafts.delete(id, person);
	}

	/**
	 * Throws away what was not looked after for long, and looks again when the proposals
	 * of a letter are to be forgotten that were changed meanwhile.
	 * @param letter the letter
	 * @return how many proposals were forgotten
	 */
	public int forget(UUID letter) {
		int forgotten = this.drafts.deleteSavedBefore(this.clock.instant().minus(KEPT));
		this.drafts.findLastSaved(letter).ifPresent((moment) -> forgetLater(letter, moment));
		return forgotten;
	}

}
