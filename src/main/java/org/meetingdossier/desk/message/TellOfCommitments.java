package org.meetingdossier.desk.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Role;
import org.meetingdossier.desk.message.Addressees.Audience;
import org.meetingdossier.dossier.ListedDossier;
import org.meetingdossier.dossier.References;
import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.dossier.across.WorkingCommitments;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Routine;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.reading.promise.CommitmentStanding;
import org.meetingdossier.reading.promise.CommitmentStandings;

/**
 * Tells who wrote in a dossier that the term of a commitment ends within two weeks, and
 * that it is over: each once for a term, and not what a clerk says was answered. It looks
 * each morning. What was over for weeks when it first looked is on the list of
 * commitments, and is told to nobody.
 */
@Component
class TellOfCommitments extends Routine {

	private static final int DAYS = 14;

	private final WorkingCommitments commitments;

	private final CommitmentStandings standings;

	private final References references;

	private final Messages messages;

	private final Addressees addressees;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	TellOfCommitments(WorkingCommitments commitments, CommitmentStandings standings, References references,
			Messages messages, Addressees addressees, LongWork work, JdbcTemplate jdbc,
			TransactionOperations transactions) {
		super("desk.commitments", WorkMessage.of("message.commitments.work"), work);
		this.commitments = commitments;
		this.standings = standings;
		this.references = references;
		this.messages = messages;
		this.addressees = addressees;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	@Scheduled(cron = "${dossier.messages.commitments}", zone = TheHague.ZONE_NAME)
	void startInTheMorning() {
		start();
	}

	@Override
	protected WorkMessage perform() {
		return WorkMessage.of("message.commitments.done", tell());
	}

	int tell() {
		Map<String, ListedDossier> dossiers = this.references.dossiers()
			.stream()
			.collect(Collectors.toMap(ListedDossier::slug, (dossier) -> dossier));
		List<MadeCommitment> made = this.commitments.find(CommitmentFilter.of(null).toDo(), Level.CONFIDENTIAL);
		int urgent = 0;
		for (CommitmentStanding one : standings(made, dossiers)) {
			if (one.isOpen() && isNear(one.commitment())) {
				ListedDossier dossier = Objects.requireNonNull(dossiers.get(one.commitment().made().slug()));
				this.transactions.executeWithoutResult((status) -> tell(one, dossier));
				urgent++;
			}
		}
		return urgent;
	}

	/** How they stand for everybody who is cleared for the dossier. */
	private List<CommitmentStanding> standings(List<MadeCommitment> made, Map<String, ListedDossier> dossiers) {
		return made.stream()
			.filter((one) -> dossiers.containsKey(one.slug()))
			.collect(Collectors.groupingBy((one) -> Objects.requireNonNull(dossiers.get(one.slug())).level()))
			.entrySet()
			.stream()
			.flatMap((level) -> this.standings.mostUrgentFirst(level.getValue(), level.getKey()).stream())
			.toList();
	}

	/** What was promised without a day on which that was is promised anew each day. */
	private static boolean isNear(DatedCommitment one) {
		MadeCommitment made = one.made();
		LocalDate last = one.term().last();
		return last != null && !last.isBefore(one.today().minusDays(DAYS)) && !last.isAfter(one.today().plusDays(DAYS))
				&& (made.content().due() != null || made.letterDate() != null || made.promisedAt() != null);
	}

	private void tell(CommitmentStanding standing, ListedDossier dossier) {
		DatedCommitment one = standing.commitment();
		UUID commitment = one.content().id();
		int added = this.jdbc.update("""
				insert into told_commitment (commitment_id, term_end, overdue)
				select id, ?, ? from commitment where id = ? and not exists (select 1 from told_commitment
					where commitment_id = ? and term_end = ? and overdue = ?)""", one.term().last(), standing.isLate(),
				commitment, commitment, one.term().last(), standing.isLate());
		if (added > 0) {
			this.messages.tell(this.addressees.writers(dossier.id(), Audience.of(Role.EDITOR, dossier.level(), null)),
					new NewMessage(standing.isLate() ? MessageKind.COMMITMENT_OVERDUE : MessageKind.COMMITMENT_DUE,
							dossier.level(), dossier.id(), commitment, null));
		}
	}

}
