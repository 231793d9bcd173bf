package org.meetingdossier.check.question;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A page with forms in which something can be said, as one person opened it.
 *
 * @param ticket what only that page carries: with it words are kept without a session
 * @param kept what was kept of it before; null if nothing was
 */
public record Unsaid(UUID ticket, @Nullable Kept kept) {

	/**
	 * What was typed and not said.
	 *
	 * @param place the form of the page it was typed in
	 * @param about the words it is about; empty where it is about none
	 * @param words what was to be said
	 */
	public record Kept(String place, String about, String words) {

	}

}
