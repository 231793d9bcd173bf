package org.meetingdossier.platform.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.meetingdossier.platform.work.WorkMessage;
import org.meetingdossier.platform.work.WorkView;

/**
 * Says how a piece of work stands, in the same words as the page.
 */
@Component
class WorkWords {

	private final MessageSource messages;

	WorkWords(MessageSource messages) {
		this.messages = messages;
	}

	WorkEvent say(WorkView work, Locale locale) {
		String state = this.messages.getMessage("work.state." + work.state(), null, locale);
		String message = text(work.message(), locale);
		String status = (work.hasEnded() && !message.isEmpty()) ? state + ". " + message : state;
		return new WorkEvent(status, work.hasEnded() ? "" : message, work.done(), work.total(), work.hasEnded());
	}

	private String text(@Nullable WorkMessage message, Locale locale) {
		return (message != null) ? this.messages.getMessage(message.key(), message.arguments().toArray(), locale) : "";
	}

}
