package org.meetingdossier.editing.presence;

import java.time.Instant;
import java.util.List;

/**
 * Who else has a form open.
 *
 * @param others the other people, who came first first
 * @param mine whether the form is this person's to edit: nobody was there before them, or
 * they took it over; it only tells people from working on the same text, and locks
 * nothing
 */
public record Presence(List<Other> others, boolean mine) {

	public Presence {
		others = List.copyOf(others);
	}

	/**
	 * Somebody who has the form open as well.
	 *
	 * @param since when they opened it, or took it over
	 */
	public record Other(String name, Instant since) {

	}

}
