package org.meetingdossier.editing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;

/**
 * A form as an editor has it open: an element with its level, of which the text is typed
 * anew.
 *
 * @param element the element, by its own identity
 * @param level the level that the form shows; of what inherits its level that of the
 * dossier
 * @param seen what the editor saw of the dossier
 */
record TypedChange(ElementKey element, Level level, Dossier seen) {

	/** Every form that an editor can open. */
	static List<TypedChange> forms(Dossier seen) {
		List<TypedChange> forms = new ArrayList<>();
		UUID id = seen.id();
		forms.add(new TypedChange(new ElementKey(id, ElementKind.MEETING, id), seen.level(), seen));
		if (seen.generalLine() != null) {
			forms.add(new TypedChange(new ElementKey(id, ElementKind.GENERAL_LINE, seen.generalLine().id()),
					seen.generalLine().level(), seen));
		}
		seen.sessions().forEach((one) -> forms.add(of(seen, ElementKind.SESSION, one.id(), seen.level())));
		seen.topics().forEach((topic) -> {
			forms.add(of(seen, ElementKind.TOPIC, topic.id(), seen.level()));
			topic.positions().forEach((one) -> forms.add(of(seen, ElementKind.POSITION, one.id(), one.level())));
			topic.commitments().forEach((one) -> forms.add(of(seen, ElementKind.COMMITMENT, one.id(), seen.level())));
		});
		return forms;
	}

	private static TypedChange of(Dossier seen, ElementKind kind, UUID id, Level level) {
		return new TypedChange(new ElementKey(seen.id(), kind, id), level, seen);
	}

	boolean hasLevel() {
		return this.element.kind() != ElementKind.SESSION && this.element.kind() != ElementKind.TOPIC
				&& this.element.kind() != ElementKind.COMMITMENT;
	}

	UUID id() {
		return this.element.id();
	}

	/** The change that saving the form makes. */
	Change typing(String text, Level level) {
		Elements elements = new Elements(this.seen);
		return switch (this.element.kind()) {
			case MEETING -> Change.meeting(facts(text, level));
			case GENERAL_LINE -> Change.generalLine(new Dossier.Position(id(), level, text, ""));
			case SESSION -> Change.session(session(elements.session(id()).orElseThrow(), text));
			case TOPIC -> Change.topic(topic(elements.topic(id()).orElseThrow(), text));
			case POSITION -> Change.position(elements.topicOf(this.element).orElseThrow().id(),
					new Dossier.Position(id(), level, text, text + " Uitleg."));
			case COMMITMENT -> Change.commitment(elements.topicOf(this.element).orElseThrow().id(),
					commitment(elements.commitment(id()).orElseThrow(), text));
		};
	}

	/** The change that takes the element out. */
	Change removal() {
		return Change.removal(this.element);
	}

	private MeetingFacts facts(String text, Level chosen) {
		return Content.with(this.seen.facts(), Map.of("level", chosen, "introduction", text));
	}

	private static Dossier.Session session(Dossier.Session session, String text) {
		return Content.with(session, "description", text);
	}

	private static Dossier.Topic topic(Dossier.Topic topic, String text) {
		return topic.with(Content.with(topic.facts(), "background", text));
	}

	private static Dossier.Commitment commitment(Dossier.Commitment commitment, String text) {
		return Content.with(commitment, "what", text);
	}

}
