package org.meetingdossier.desk.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Routine;
import org.meetingdossier.platform.work.WorkMessage;

/**
 * Sends what waits. First what is due for somebody becomes one mail, which is kept. Then
 * each mail is claimed and written in one transaction, sent in none, and noted in
 * another: no connection to the database waits for a mail server. Stopped between the
 * server's answer and the note, that one mail is sent once more when the claim is over,
 * with the same Message-ID.
 */
@Component
class SendMails extends Routine {

	static final int MOST_MESSAGES = 50;

	private static final Logger logger = LoggerFactory.getLogger(SendMails.class);

	/** In one go; the others are sent when it looks next. */
	private static final int MOST_MAILS = 100;

	/** A mail server answers in 50 seconds, or we hang up. */
	static final Duration CLAIM = Duration.ofMinutes(5);

	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	private final MailTable table;

	private final MailChoiceTable choices;

	private final WriteMail writeMail;

	private final MailSwitch mail;

	private final TransactionOperations transactions;

	private final Clock clock;

	SendMails(MailTable table, MailChoiceTable choices, WriteMail writeMail, MailSwitch mail, LongWork work,
			TransactionOperations transactions, Clock clock) {
		super("desk.mail", WorkMessage.of("mail.work"), work);
		this.table = table;
		this.choices = choices;
		this.writeMail = writeMail;
		this.mail = mail;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${dossier.mail.look-every:20s}")
	void look() {
		Instant now = this.clock.instant();
		if (this.mail.isOn() && (!this.table.peopleWith(now).isEmpty() || !this.table.toSend(now, 1).isEmpty())) {
			start();
		}
	}

	@Override
	protected WorkMessage perform() {
		return WorkMessage.of("mail.work.done", send(this.clock.instant()));
	}

	/** Sends what is due; returns how many mails left. */
	int send(Instant now) {
		Optional<JavaMailSender> sender = this.mail.sender();
		if (sender.isEmpty()) {
			return 0;
		}
		this.table.peopleWith(now).forEach((person) -> makeUp(person, now));
		int sent = 0;
		for (UUID mail : this.table.toSend(now, MOST_MAILS)) {
			Outcome outcome = attempt(mail, sender.get(), now);
			if (outcome == Outcome.UNREACHABLE) {
				// The others would wait as long for the same answer.
				return sent;
			}
			sent += (outcome == Outcome.SENT) ? 1 : 0;
		}
		return sent;
	}

	private void makeUp(UUID person, Instant now) {
		int filled = MOST_MESSAGES;
		while (filled == MOST_MESSAGES) {
			Integer taken = this.transactions.execute((status) -> fill(person, now));
			filled = (taken != null) ? taken : 0;
		}
	}

	private int fill(UUID person, Instant now) {
		this.choices.lockChoice(person);
		UUID mail = UUID.randomUUID();
		this.table.makeUp(mail, person, MailPurpose.MESSAGES, now);
		int filled = this.table.fill(mail, person, MOST_MESSAGES);
		if (filled == 0) {
			this.table.discard(mail);
		}
		return filled;
	}

	/** What goes wrong with one mail keeps no other from being sent. */
	private @Nullable Outcome attempt(UUID mail, JavaMailSender sender, Instant now) {
		Claim claim = null;
		try {
			claim = this.transactions.execute((status) -> claim(mail, sender.createMimeMessage(), now));
			if (claim == null) {
				return Outcome.NOTHING;
			}
			sender.send(claim.message());
		}
		catch (RuntimeException ex) {
			Instant claimed = (claim != null) ? claim.until() : null;
			return this.transactions.execute((status) -> this.table.held(mail, claimed, this.clock.instant())
				.map((held) -> failed(held, new MailFailure(ex), now))
				.orElse(Outcome.NOTHING));
		}
		try {
			this.transactions.executeWithoutResult((status) -> this.table.end(mail, "SENT", now, null));
		}
		catch (RuntimeException ex) {
			// Nobody else sends it until the claim is over.
			logger.error("Mail {} was sent, but that is not noted", mail, ex);
		}
		return Outcome.SENT;
	}

	/** Takes a mail for some minutes and writes it; null if there is nothing to send. */
	private @Nullable Claim claim(UUID id, MimeMessage message, Instant now) {
		Instant until = this.clock.instant().plus(CLAIM).truncatedTo(ChronoUnit.MICROS);
		Optional<OutgoingMail> taken = this.table.claim(id, this.clock.instant(), until);
		if (taken.isEmpty()) {
			return null;
		}
		try {
			if (this.writeMail.write(taken.get(), message)) {
				return new Claim(message, until);
			}
		}
		catch (MessagingException ex) {
			throw new MailPreparationException("The mail cannot be written", ex);
		}
		this.table.end(id, "DROPPED", now, null);
		return null;
	}

	private Outcome failed(OutgoingMail mail, MailFailure failure, Instant now) {
		String told = failure.told();
		logger.warn("Mail {} is not sent: {}", mail.id(), told);
		if (failure.isFinal() || mail.madeAt().plus(this.mail.properties().giveUpAfter()).isBefore(now)) {
			this.table.end(mail.id(), "FAILED", now, told);
			return Outcome.NOTHING;
		}
		Duration wait = Duration.ofMinutes(1L << Math.min(mail.attempts(), 6));
		this.table.tryAgain(mail.id(), now.plus((wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT), told);
		return failure.isOfTheServer() ? Outcome.UNREACHABLE : Outcome.NOTHING;
	}

	/**
	 * A mail that only we send, for a while.
	 *
	 * @param message the mail
	 * @param until how long
	 */
	private record Claim(MimeMessage message, Instant until) {

	}

	/** What became of a mail. */
	private enum Outcome {

		SENT, NOTHING, UNREACHABLE

	}

}
