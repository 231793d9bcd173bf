package org.meetingdossier.desk.message;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Role;
import org.meetingdossier.desk.message.Addressees.Audience;
import org.meetingdossier.dossier.References;
import org.meetingdossier.dossier.References.CitingDossier;
import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.across.CommitmentTerms;
import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.dossier.across.WorkingCommitments;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.platform.work.Assignment;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Progress;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.Worker;

/**
 * Tells who wrote in a dossier that the term of a commitment ends within two weeks, and that
 * it is over: each once for a term. It looks each morning. What was over for weeks when it
 * first looked is on the list of commitments, and is told to nobody.
 */
@Component
class TellOfCommitments implements Worker<TellOfCommitments.Order> {

	private static final String NAME = "desk.commitments";

	private static final int DAYS = 14;

	private final WorkingCommitments commitments;

	private final CommitmentTerms terms;

	private final References references;

	private final Messages messages;

	private final Addressees addressees;

	private final LongWork work;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	TellOfCommitments(WorkingCommitments commitments, CommitmentTerms terms, References references, Messages messages,
			Addressees addressees, LongWork work, JdbcTemplate jdbc, TransactionOperations transactions) {
		this.commitments = commitments;
		this.terms = terms;
		this.references = references;
		this.messages = messages;
		this.addressees = addressees;
		this.work = work;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	@Scheduled(cron = "${dossier.messages.commitments}", zone = TheHague.ZONE_NAME)
	void startInTheMorning() {
		this.work.start(Assignment.of(NAME, new Order(), WorkMessage.of("message.commitments.work")).onceAs(NAME));
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Class<Order> orders() {
		return Order.class;
	}

	@Override
	public WorkMessage perform(Order order, Progress progress) {
		return WorkMessage.of("message.commitments.done", tell());
	}

	int tell() {
		CommitmentFilter open = new CommitmentFilter(
				EnumSet.of(CommitmentStatus.OPEN, CommitmentStatus.PARTLY_FULFILLED), null, null);
		Map<String, CitingDossier> dossiers = this.references.dossiers()
			.stream()
			.collect(Collectors.toMap(CitingDossier::slug, (dossier) -> dossier));
		List<DatedCommitment> urgent = this.terms
			.mostUrgentFirst(this.commitments.find(open, Level.CONFIDENTIAL))
			.stream()
			.filter(TellOfCommitments::isNear)
			.toList();
		for (DatedCommitment one : urgent) {
			CitingDossier dossier = dossiers.get(one.made().slug());
			if (dossier != null) {
				this.transactions.executeWithoutResult((status) -> tell(one, dossier));
			}
		}
		return urgent.size();
	}

	/** What was promised without a day on which that was is promised anew each day. */
	private static boolean isNear(DatedCommitment one) {
		MadeCommitment made = one.made();
		LocalDate last = one.term().last();
		return last != null && !last.isBefore(one.today().minusDays(DAYS)) && !last.isAfter(one.today().plusDays(DAYS))
				&& (made.content().due() != null || made.letterDate() != null || made.promisedAt() != null);
	}

	private void tell(DatedCommitment one, CitingDossier dossier) {
		UUID commitment = one.content().id();
		int added = this.jdbc.update("""
				insert into told_commitment (commitment_id, term_end, overdue)
				select id, ?, ? from commitment where id = ? and not exists (select 1 from told_commitment
					where commitment_id = ? and term_end = ? and overdue = ?)""", one.term().last(), one.isOverdue(),
				commitment, commitment, one.term().last(), one.isOverdue());
		if (added > 0) {
			this.messages.tell(this.addressees.writers(dossier.id(), Audience.of(Role.EDITOR, dossier.level(), null)),
					new NewMessage(one.isOverdue() ? MessageKind.COMMITMENT_OVERDUE : MessageKind.COMMITMENT_DUE,
							dossier.level(), dossier.id(), commitment, null));
		}
	}

	/**
	 * It needs to know nothing.
	 */
	record Order() {

	}

}
