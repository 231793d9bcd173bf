package org.meetingdossier.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossier;

/**
 * A text of a dossier with the element whose form it is in.
 *
 * @param element the element
 * @param level how restricted the text is, with what is inherited from the dossier
 * @param text the text
 */
record FieldText(Element element, Level level, String text) {

	/** All texts, in the order of the page. */
	static List<FieldText> of(Dossier dossier) {
		UUID id = dossier.id();
		Level level = dossier.level();
		List<FieldText> texts = new ArrayList<>();
		texts.add(new FieldText(new Element(id, ElementKind.MEETING, id), level, dossier.introduction()));
		if (dossier.generalLine() != null) {
			texts.add(of(dossier, new Element(id, ElementKind.GENERAL_LINE, id), dossier.generalLine()));
		}
		dossier.sessions()
			.forEach((session) -> texts
				.add(new FieldText(new Element(id, ElementKind.SESSION, session.id()), level, session.description())));
		for (Dossier.Topic topic : dossier.topics()) {
			texts.add(new FieldText(new Element(id, ElementKind.TOPIC, topic.id()), level, topic.background()));
			topic.positions()
				.forEach((position) -> texts
					.add(of(dossier, new Element(id, ElementKind.POSITION, position.id()), position)));
			topic.commitments()
				.forEach((commitment) -> texts.add(
						new FieldText(new Element(id, ElementKind.COMMITMENT, commitment.id()), level, commitment.what())));
		}
		return List.copyOf(texts);
	}

	private static FieldText of(Dossier dossier, Element element, Dossier.Position position) {
		return new FieldText(element, position.level().stricter(dossier.level()),
				position.line() + "\n\n" + position.explanation());
	}

}
