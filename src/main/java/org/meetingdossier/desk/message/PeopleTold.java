package org.meetingdossier.desk.message;

import java.util.List;
import java.util.UUID;

/**
 * People got messages. Told within the transaction that writes these.
 *
 * @param told who got which
 */
public record PeopleTold(List<Told> told) {

	public PeopleTold {
		told = List.copyOf(told);
	}

	/**
	 * A person and a message.
	 *
	 * @param person identity of the person
	 * @param message identity of the message
	 */
	public record Told(UUID person, UUID message) {

	}

}
