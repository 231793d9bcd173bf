package org.meetingdossier.desk.mail;

import java.time.Clock;
import java.time.Instant;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.meetingdossier.desk.message.MessageProperties;
import org.meetingdossier.desk.message.Messages;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Routine;
import org.meetingdossier.platform.work.WorkMessage;

/**
 * Removes old messages and the mails that told of them, each night.
 */
@Component
class ForgetMessages extends Routine {

	private final MailTable mails;

	private final Messages messages;

	private final MessageProperties properties;

	private final TransactionOperations transactions;

	private final Clock clock;

	ForgetMessages(MailTable mails, Messages messages, MessageProperties properties, LongWork work,
			TransactionOperations transactions, Clock clock) {
		super("desk.message.forget", WorkMessage.of("message.forget.work"), work);
		this.mails = mails;
		this.messages = messages;
		this.properties = properties;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Scheduled(cron = "${dossier.messages.forget}", zone = TheHague.ZONE_NAME)
	void startAtNight() {
		start();
	}

	@Override
	protected WorkMessage perform() {
		return WorkMessage.of("message.forget.done", forget(this.clock.instant()));
	}

	int forget(Instant now) {
		Instant before = now.minus(this.properties.keep());
		Integer forgotten = this.transactions.execute((status) -> {
			this.mails.forget(before);
			return this.messages.forget(before);
		});
		return (forgotten != null) ? forgotten : 0;
	}

}
