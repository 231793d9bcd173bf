package org.meetingdossier.platform.work;

import java.util.List;

/**
 * A sentence for whoever follows a piece of work, said in the language of the reader.
 *
 * @param key the key of a message
 * @param arguments texts and numbers that fill it
 */
public record WorkMessage(String key, List<Object> arguments) {

	public WorkMessage {
		arguments = List.copyOf(arguments);
	}

	/**
	 * A message.
	 * @param key the key of a message
	 * @param arguments texts and numbers that fill it
	 */
	public static WorkMessage of(String key, Object... arguments) {
		return new WorkMessage(key, List.of(arguments));
	}

}
