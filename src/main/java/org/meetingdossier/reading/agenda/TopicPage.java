package org.meetingdossier.reading.agenda;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.MeetingHead;
import org.meetingdossier.reading.glossary.Abbreviation;
import org.meetingdossier.reading.glossary.Definitions;

/**
 * One topic of an annotated agenda. Its footnotes keep the numbers they have on the page
 * of the dossier, so that both can be cited alike.
 *
 * @param meeting who, where and when
 * @param topic the topic
 * @param previous the topic before, if there is one
 * @param next the topic after, if there is one
 * @param abbreviations the abbreviations in it, with what they stand for
 */
public record TopicPage(MeetingHead meeting, TopicText topic, @Nullable TopicText previous, @Nullable TopicText next,
		List<Abbreviation> abbreviations) {

	public TopicPage {
		abbreviations = List.copyOf(abbreviations);
	}

	/**
	 * Writes the page of a topic.
	 * @param published the edition, without what the reader may not see
	 * @param agenda its page
	 * @param definitions what abbreviations stand for
	 * @param number the number of the topic; the first has number 1
	 * @return the page, or empty when there is no such topic
	 */
	public static Optional<TopicPage> of(PublishedDossier published, AgendaPage agenda, Definitions definitions,
			int number) {
		TopicText topic = find(agenda.topics(), number);
		if (topic == null) {
			return Optional.empty();
		}
		Dossier alone = published.dossier().bare().withTopics(List.of(published.dossier().topics().get(number - 1)));
		MeetingHead head = agenda.meeting().onPaper(published.level().stricter(alone.strictest()));
		return Optional.of(new TopicPage(head, topic, find(agenda.topics(), number - 1),
				find(agenda.topics(), number + 1), definitions.in(texts(published.dossier(), number))));
	}

	private static List<String> texts(Dossier dossier, int number) {
		return dossier.elements()
			.stream()
			.filter((element) -> Integer.valueOf(number).equals(element.number()))
			.map(Element::text)
			.toList();
	}

	private static @Nullable TopicText find(List<TopicText> topics, int number) {
		return (number >= 1 && number <= topics.size()) ? topics.get(number - 1) : null;
	}

}
