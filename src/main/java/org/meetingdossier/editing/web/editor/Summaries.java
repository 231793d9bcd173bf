package org.meetingdossier.editing.web.editor;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.platform.TheHague;

/**
 * Says in a few words what a revision changed. In Dutch, as it is kept with the Dutch
 * content; it names topics and sessions but no text, as who reads the history may see
 * less than who saved.
 */
@Component
public class Summaries {

	private static final int LONGEST_NAME = 200;

	private final MessageSource messages;

	Summaries(MessageSource messages) {
		this.messages = messages;
	}

	/** What was done to an element: {@code changed}, {@code removed} or {@code moved}. */
	public String of(EditedElement edited, String done) {
		ElementKind kind = edited.element().kind();
		return say("edit.summary." + done, say("edit.element." + kind, name(edited)));
	}

	public String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, TheHague.LANGUAGE);
	}

	private static String name(EditedElement edited) {
		Elements elements = edited.visible();
		Dossier.Topic topic = edited.topic();
		String name = (topic != null) ? topic.title()
				: elements.topic(edited.element().id())
					.map(Dossier.Topic::title)
					.or(() -> elements.session(edited.element().id()).map(Dossier.Session::title))
					.orElse("");
		return name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

}
