package org.meetingdossier.desk.mail;

import java.time.Clock;
import java.time.Instant;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.meetingdossier.desk.message.MessageProperties;
import org.meetingdossier.desk.message.Messages;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.platform.work.Assignment;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Progress;
import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.Worker;

/**
 * Removes old messages and the mails that told of them, each night.
 */
@Component
class ForgetMessages implements Worker<ForgetMessages.Order> {

	private static final String NAME = "desk.message.forget";

	private final MailTable mails;

	private final Messages messages;

	private final MessageProperties properties;

	private final LongWork work;

	private final TransactionOperations transactions;

	private final Clock clock;

	ForgetMessages(MailTable mails, Messages messages, MessageProperties properties, LongWork work,
			TransactionOperations transactions, Clock clock) {
		this.mails = mails;
		this.messages = messages;
		this.properties = properties;
		this.work = work;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Scheduled(cron = "${dossier.messages.forget}", zone = TheHague.ZONE_NAME)
	void startAtNight() {
		this.work.start(Assignment.of(NAME, new Order(), WorkMessage.of("message.forget.work")).onceAs(NAME));
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

	/**
	 * It needs to know nothing.
	 */
	record Order() {

	}

}
