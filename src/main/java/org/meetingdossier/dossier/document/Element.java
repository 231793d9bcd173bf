package org.meetingdossier.dossier.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;

/**
 * An element of a dossier where it stands, without what stands in it.
 *
 * @param kind what kind of element
 * @param id its identity
 * @param level how restricted it is, with what it inherits from the dossier
 * @param in identity of what it stands in: a topic, or the dossier
 * @param topic the topic that it is or stands in; null outside topics
 * @param number the number of that topic; null outside topics
 * @param content what it says
 */
public record Element(ElementKind kind, UUID id, Level level, UUID in, Dossier.@Nullable Topic topic,
		@Nullable Integer number, Record content) {

	static List<Element> of(Dossier dossier) {
		List<Element> elements = new ArrayList<>();
		elements.add(of(dossier, ElementKind.MEETING, dossier.id(), dossier.facts()));
		if (dossier.generalLine() != null) {
			elements.add(of(dossier, ElementKind.GENERAL_LINE, dossier.generalLine().id(), dossier.generalLine()));
		}
		dossier.sessions().forEach((one) -> elements.add(of(dossier, ElementKind.SESSION, one.id(), one)));
		for (int number = 1; number <= dossier.topics().size(); number++) {
			Dossier.Topic topic = dossier.topics().get(number - 1);
			Element itself = new Element(ElementKind.TOPIC, topic.id(), dossier.level(), dossier.id(), topic, number,
					topic.facts());
			elements.add(itself);
			topic.positions().forEach((one) -> elements.add(itself.with(ElementKind.POSITION, one.id(), one)));
			topic.commitments().forEach((one) -> elements.add(itself.with(ElementKind.COMMITMENT, one.id(), one)));
		}
		return List.copyOf(elements);
	}

	private static Element of(Dossier dossier, ElementKind kind, UUID id, Record content) {
		return new Element(kind, id, own(content).stricter(dossier.level()), dossier.id(), null, null, content);
	}

	private Element with(ElementKind kind, UUID id, Record content) {
		return new Element(kind, id, own(content).stricter(this.level), this.id, this.topic, this.number, content);
	}

	private static Level own(Record content) {
		return (content instanceof Dossier.Position position) ? position.level() : Level.PUBLIC;
	}

	/**
	 * What it is called.
	 * @return its title, or its first words
	 */
	public String name() {
		return this.kind.naming().wordsIn(this.content);
	}

	/**
	 * Its texts that cite.
	 * @return them, one after the other with an empty line between
	 */
	public String text() {
		return String.join("\n\n",
				this.kind.fields()
					.stream()
					.filter((field) -> field.kind() == ElementField.Kind.TEXT)
					.map((field) -> field.wordsIn(this.content))
					.toList());
	}

}
