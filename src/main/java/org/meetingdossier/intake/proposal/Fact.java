package org.meetingdossier.intake.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * What a letter says of a meeting in a few words.
 *
 * @param text what it says: days as {@code 2025-05-14}, choices by their name in the code
 * @param words where it says so; null for what an editor typed
 */
public record Fact(String text, @Nullable Words words) {

	/**
	 * What can be known of a meeting.
	 */
	public enum Field {

		/** How the letter names the meeting. */
		TITLE,

		/** Who meets. */
		FORUM,

		/** Where they meet. */
		PLACE,

		/** In which building or room. */
		VENUE,

		/** The first day. */
		FIRST_DAY,

		/** The last day. */
		LAST_DAY,

		/** The zone of the times. */
		ZONE,

		/** Who invites. */
		HOST,

		/** Who takes part for the Netherlands. */
		DELEGATION,

		/** Whether the agenda is certain. */
		AGENDA,

		/** The day of the letter. */
		LETTER_DATE,

		/** The number of the letter as a paper of parliament. */
		LETTER;

		/**
		 * The field of a meeting that it becomes.
		 * @return its name
		 */
		public String fieldName() {
			String[] words = name().toLowerCase(Locale.ROOT).split("_");
			return words[0] + Arrays.stream(words).skip(1).map(StringUtils::capitalize).collect(Collectors.joining());
		}

	}

}
