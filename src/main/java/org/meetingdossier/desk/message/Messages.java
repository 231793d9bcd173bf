package org.meetingdossier.desk.message;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people are told. It is written in the transaction of what it tells of; who may see
 * it is decided each time it is read.
 */
@Component
@Transactional
public class Messages {

	private final MessageTable table;

	private final OverCommitments over;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Messages(MessageTable table, OverCommitments over, ApplicationEventPublisher events, Clock clock) {
		this.table = table;
		this.over = over;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Tells people something, once where the same was told within some minutes before.
	 * @param people identities of the people
	 * @param message what to tell
	 */
	public void tell(Collection<UUID> people, NewMessage message) {
		Instant now = this.clock.instant();
		List<PeopleTold.Told> added = new ArrayList<>();
		// In one order, so that two who tell the same people do not wait for each other.
		people.stream().distinct().sorted().forEach((person) -> {
			if (!this.table.tellAgain(person, message, now)) {
				UUID id = UUID.randomUUID();
				this.table.insert(id, person, message, now);
				added.add(new PeopleTold.Told(person, id));
			}
		});
		if (!added.isEmpty()) {
			this.events.publishEvent(new PeopleTold(added));
		}
	}

	/**
	 * How many messages wait to be read.
	 * @param person who reads
	 * @return the number of those that they may see
	 */
	@Transactional(readOnly = true)
	public long unread(Recipient person) {
		return this.table.unread(person);
	}

	/**
	 * A page of somebody's messages.
	 * @param person who reads
	 * @param number the number of the page, from 1 on
	 * @return the newest first
	 */
	@Transactional(readOnly = true)
	public MessagePage page(Recipient person, int number) {
		List<Message> found = this.table.page(person, (number - 1) * MessagePage.SIZE, MessagePage.SIZE);
		return new MessagePage(this.over.mark(found, person.clearance()), number, this.table.count(person),
				this.table.unread(person));
	}

	/**
	 * Some of somebody's messages.
	 * @param person who reads
	 * @param ids identities of messages
	 * @return those that they may see, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Message> find(Recipient person, Collection<UUID> ids) {
		return this.over.mark(this.table.find(person, ids), person.clearance());
	}

	/**
	 * Marks a message as read.
	 * @param person who read it
	 * @param id its identity
	 * @return the message, or empty if there is none that they may see
	 */
	public Optional<Message> read(Recipient person, UUID id) {
		Optional<Message> message = this.table.find(person, List.of(id)).stream().findFirst();
		this.table.read(person, id, this.clock.instant());
		return message;
	}

	/**
	 * Marks all messages as read that somebody may have seen.
	 * @param person who read them
	 * @param upTo when the newest that they saw happened
	 */
	public void readAll(Recipient person, Instant upTo) {
		Instant now = this.clock.instant();
		// A database has no years as far as an instant goes.
		Instant seen = upTo.isBefore(Instant.EPOCH) ? Instant.EPOCH : upTo;
		this.table.readAll(person, seen.isAfter(now) ? now : seen, now);
	}

	/**
	 * Removes what was told before some time, unless a mail waits that tells of it.
	 * @param before the time
	 * @return how many messages there were
	 */
	public int forget(Instant before) {
		return this.table.forget(before);
	}

}
