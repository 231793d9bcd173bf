package org.meetingdossier.desk.web;

import java.time.ZonedDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.desk.message.Message;
import org.meetingdossier.platform.TheHague;

/**
 * A message on a page.
 *
 * @param message the message
 * @param by the name of who did it; null when nobody did
 * @param at when it happened last, on a clock in The Hague
 */
record MessageLine(Message message, @Nullable String by, ZonedDateTime at) {

	static MessageLine of(Message message, Map<String, String> names) {
		String by = message.by();
		return new MessageLine(message, (by != null) ? names.getOrDefault(by, by) : null,
				message.at().atZone(TheHague.ZONE));
	}

	/**
	 * Which words say it: others are needed where nobody did it. Public, as a template
	 * asks.
	 */
	public String key() {
		return "message." + message().told() + ((this.by != null) ? ".by" : "");
	}

}
