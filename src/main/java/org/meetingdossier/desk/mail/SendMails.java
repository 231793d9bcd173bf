package org.meetingdossier.desk.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.meetingdossier.platform.work.Assignment;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Progress;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.Worker;

/**
 * Sends what waits. First what is due for somebody becomes one mail, which is kept; then
 * each mail is sent and noted as sent in one transaction that holds its row. Stopped between
 * the server's answer and the note, that one mail is sent once more, with the same
 * Message-ID.
 */
@Component
class SendMails implements Worker<SendMails.Order> {

	static final int MOST_MESSAGES = 50;

	private static final Logger logger = LoggerFactory.getLogger(SendMails.class);

	private static final String NAME = "desk.mail";

	/** In one go; the others are sent when it looks next. */
	private static final int MOST_MAILS = 100;

	/** A server that sends on nothing for us, until somebody sets up one of both. */
	private static final Pattern POLICY = Pattern.compile("5\\d\\d[ -]5\\.7\\..*", Pattern.DOTALL);

	private static final int REFUSED = 500;

	private static final int LONGEST_FAILURE = 200;

	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	private final MailTable table;

	private final WriteMail writeMail;

	private final MailSwitch mail;

	private final LongWork work;

	private final TransactionOperations transactions;

	private final Clock clock;

	SendMails(MailTable table, WriteMail writeMail, MailSwitch mail, LongWork work, TransactionOperations transactions,
			Clock clock) {
		this.table = table;
		this.writeMail = writeMail;
		this.mail = mail;
		this.work = work;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${dossier.mail.look-every:20s}")
	void look() {
		Instant now = this.clock.instant();
		if (this.mail.isOn() && (!this.table.peopleWith(now).isEmpty() || !this.table.toSend(now, 1).isEmpty())) {
			this.work.start(Assignment.of(NAME, new Order(), WorkMessage.of("mail.work")).onceAs(NAME));
		}
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
		this.table.lockChoice(person);
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
		try {
			return this.transactions.execute((status) -> send(mail, sender, now));
		}
		catch (RuntimeException ex) {
			return this.transactions.execute((status) -> this.table.take(mail)
				.map((taken) -> failed(taken, ex, now))
				.orElse(Outcome.NOTHING));
		}
	}

	private Outcome send(UUID id, JavaMailSender sender, Instant now) {
		Optional<OutgoingMail> taken = this.table.take(id);
		if (taken.isEmpty()) {
			return Outcome.NOTHING;
		}
		try {
			MimeMessage message = sender.createMimeMessage();
			if (!this.writeMail.write(taken.get(), message)) {
				this.table.end(id, "DROPPED", now, null);
				return Outcome.NOTHING;
			}
			sender.send(message);
			this.table.end(id, "SENT", now, null);
			return Outcome.SENT;
		}
		catch (MailException | MessagingException ex) {
			return failed(taken.get(), ex, now);
		}
	}

	private Outcome failed(OutgoingMail mail, Exception failure, Instant now) {
		String told = told(failure);
		logger.warn("Mail {} is not sent: {}", mail.id(), told);
		if (isRefused(failure) || mail.madeAt().plus(this.mail.properties().giveUpAfter()).isBefore(now)) {
			this.table.end(mail.id(), "FAILED", now, told);
			return Outcome.NOTHING;
		}
		Duration wait = Duration.ofMinutes(1L << Math.min(mail.attempts(), 6));
		this.table.tryAgain(mail.id(), now.plus((wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT), told);
		return (failure instanceof MailException && !isAnswered(failure)) ? Outcome.UNREACHABLE : Outcome.NOTHING;
	}

	/** Whether the server knows no such address: what else it refuses may be set right. */
	private static boolean isRefused(Exception failure) {
		return causes(failure).anyMatch((cause) -> cause instanceof SMTPAddressFailedException refused
				&& refused.getReturnCode() >= REFUSED && !POLICY.matcher(String.valueOf(refused.getMessage())).matches());
	}

	private static boolean isAnswered(Exception failure) {
		return causes(failure).anyMatch((cause) -> cause instanceof SMTPSendFailedException
				|| cause instanceof SMTPAddressFailedException);
	}

	private static Stream<Exception> causes(Exception failure) {
		List<Exception> causes = new ArrayList<>();
		Exception next = cause(failure);
		while (next != null) {
			causes.add(next);
			next = (next instanceof MessagingException chained) ? chained.getNextException() : null;
		}
		return causes.stream();
	}

	private static String told(Exception failure) {
		String words = String.valueOf(cause(failure).getMessage()).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return words.substring(0, Math.min(words.length(), LONGEST_FAILURE));
	}

	private static Exception cause(Exception failure) {
		if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
			return sending.getMessageExceptions()[0];
		}
		return (failure.getCause() instanceof Exception cause) ? cause : failure;
	}

	/**
	 * It needs to know nothing.
	 */
	record Order() {

	}

	/** What became of a mail. */
	private enum Outcome {

		SENT, NOTHING, UNREACHABLE

	}

}
