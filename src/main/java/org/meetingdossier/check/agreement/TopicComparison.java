package org.meetingdossier.check.agreement;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.ToldTopics;
import org.meetingdossier.check.agreement.wording.TopicWords;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares what a sentence tells to be the topic of something, wherever it stands, with
 * the title. Who says a topic of which the title has no word may speak of another paper;
 * of several such words hardly anybody speaks who means this one.
 */
final class TopicComparison {

	private static final int SEVERAL = 2;

	private static final int LONG_ENOUGH = 4;

	/** So much of a topic is told by a title by chance seldom. */
	private static final double SOME = 0.1;

	private TopicComparison() {
	}

	/**
	 * Compares the topics.
	 * @param named whether a title of its dossier has a word
	 * @param explained which part of what a topic says the title says too
	 * @param sure whether its day or its makers are the same
	 * @return a topic that is not the title's; null when there is none, or when one is
	 */
	static @Nullable Evidence of(Statement read, RegisteredDocument document, Predicate<String> named,
			ToDoubleFunction<String> explained, boolean sure) {
		Facts facts = Facts.of(document);
		String title = document.title();
		if (title == null || facts.title() == null || isOpen(facts, title)) {
			return null;
		}
		Subject known = Subject.of(title + ' ' + document.dossierTitle() + ' '
				+ String.join(" ", document.authors().stream().map(RegisteredAuthor::display).toList()));
		Evidence apart = null;
		for (ToldTopics.Topic topic : ToldTopics.in(read.words())) {
			List<String> words = ToldTopics.telling(topic.words());
			if (words.isEmpty() || !isOfPaper(topic.paper(), facts, title)) {
				continue;
			}
			if (explained.applyAsDouble(topic.words()) >= SOME) {
				return null;
			}
			long elsewhere = words.stream().filter(named).count();
			boolean differs = (topic.direct() || (topic.asked() && facts.isByMembers()))
					&& Subject.of(String.join(" ", words)).isApartFrom(known)
					&& (words.size() >= SEVERAL || isTelling(topic, words, sure)) && elsewhere * 2 < words.size()
					&& document.literal() && read.others().isEmpty()
					&& !TopicWords.of(topic.words()).isOfSameFields(TopicWords.of(title))
					&& TopicWords.of(read.text()).sharedWith(TopicWords.of(title)).isEmpty();
			if (apart == null || differs) {
				apart = Evidence.of(Field.TITLE, topic.words(), title,
						differs ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE);
			}
		}
		return apart;
	}

	/** One word alone, where nothing else is the same: "de brief over kernwapens". */
	private static boolean isTelling(ToldTopics.Topic topic, List<String> words, boolean sure) {
		return !sure && topic.paper() != null && words.size() == 1 && words.get(0).length() >= LONG_ENOUGH;
	}

	/** A title of what comes with a meeting, or only what is replaced, tells no topic. */
	private static boolean isOpen(Facts facts, String title) {
		boolean meeting = facts.kinds().stream().anyMatch(MeetingComparison.OF_A_MEETING::contains);
		return meeting || title.contains("gedrukt onder") || ToldTopics.telling(title).isEmpty();
	}

	private static boolean isOfPaper(@Nullable PaperKind paper, Facts facts, String title) {
		return paper == null || facts.kinds().contains(paper) || ToldTopics.names(title, paper);
	}

}
