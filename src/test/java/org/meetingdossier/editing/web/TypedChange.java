package org.meetingdossier.editing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Element;
import org.meetingdossier.editing.ElementKind;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.MeetingFacts;

/**
 * A form as an editor has it open: an element with its level, of which the text is typed
 * anew.
 *
 * @param element the element, by its own identity
 * @param level the level that the form shows; of what inherits its level that of the
 * dossier
 * @param seen what the editor saw of the dossier
 */
record TypedChange(Element element, Level level, Dossier seen) {

	/** Every form that an editor can open. */
	static List<TypedChange> forms(Dossier seen) {
		List<TypedChange> forms = new ArrayList<>();
		UUID id = seen.id();
		forms.add(new TypedChange(new Element(id, ElementKind.MEETING, id), seen.level(), seen));
		if (seen.generalLine() != null) {
			forms.add(new TypedChange(new Element(id, ElementKind.GENERAL_LINE, seen.generalLine().id()),
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
		return new TypedChange(new Element(seen.id(), kind, id), level, seen);
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
		MeetingFacts facts = MeetingFacts.of(this.seen);
		return new MeetingFacts(chosen, facts.title(), facts.forum(), facts.place(), facts.zone(), facts.firstDay(),
				facts.lastDay(), facts.host(), facts.delegation(), facts.agenda(), facts.letter(), text);
	}

	private static Dossier.Session session(Dossier.Session session, String text) {
		return new Dossier.Session(session.id(), session.kind(), session.title(), session.date(), session.start(),
				session.end(), session.host(), text);
	}

	private static Dossier.Topic topic(Dossier.Topic topic, String text) {
		return new Dossier.Topic(topic.id(), topic.title(), topic.expected(), topic.session(), text, topic.positions(),
				topic.commitments(), topic.state(), topic.stateReason());
	}

	private static Dossier.Commitment commitment(Dossier.Commitment commitment, String text) {
		return new Dossier.Commitment(commitment.id(), commitment.who(), text, commitment.term(), commitment.due(),
				commitment.status());
	}

}
