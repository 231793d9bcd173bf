package org.meetingdossier.desk.message;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A page of somebody's messages.
 *
 * @param messages the messages, the newest first
 * @param number the number of the page, from 1 on
 * @param total how many messages there are on all pages
 * @param unread how many of all wait to be read
 */
public record MessagePage(List<Message> messages, int number, long total, long unread) {

	/** How many messages a page has. */
	public static final int SIZE = 50;

	public MessagePage {
		messages = List.copyOf(messages);
	}

	/**
	 * Whether another page follows.
	 * @return true if there are older messages
	 */
	public boolean hasNext() {
		return (long) this.number * SIZE < this.total;
	}

	/**
	 * When the newest of these happened.
	 * @return the time, or empty on a page without messages
	 */
	public Optional<Instant> newest() {
		return this.messages.stream().map(Message::at).max(Comparator.naturalOrder());
	}

}
