package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.ToldTopics;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares what a sentence tells to be the topic of something, wherever it stands, with
 * the title. Who says a topic of which the title has no word may speak of another paper;
 * of several such words hardly anybody speaks who means this one.
 */
final class TopicComparison {

	private static final int SEVERAL = 2;

	private static final Set<PaperKind> OF_A_MEETING = EnumSet.of(PaperKind.AGENDA, PaperKind.VERSLAG,
			PaperKind.SCHRIFTELIJK_OVERLEG, PaperKind.DEBATVERSLAG, PaperKind.DEBAT);

	/** So much of a topic is told by a title by chance seldom. */
	private static final double SOME = 0.1;

	private TopicComparison() {
	}

	/**
	 * Compares the topics.
	 * @param read the words
	 * @param document the cited paper
	 * @param named whether a title of its dossier has a word
	 * @param explained which part of what a topic says the title says too
	 * @return a topic that is not the title's; null when there is none, or when one is
	 */
	static @Nullable Evidence of(Statement read, RegisteredDocument document, Predicate<String> named, ToDoubleFunction<String> explained) {
		Facts facts = Facts.of(document);
		String title = document.title();
		Evidence meeting = ofMeeting(read, document);
		if (meeting != null || title == null || facts.title() == null || isOpen(facts, title)) {
			return meeting;
		}
		Subject known = Subject.of(title + ' ' + document.dossierTitle() + ' '
				+ String.join(" ", document.authors().stream().map(RegisteredAuthor::display).toList()));
		Evidence apart = null;
		for (ToldTopics.Topic topic : ToldTopics.in(Words.of(read.text()))) {
			List<String> words = ToldTopics.telling(topic.words());
			if (words.isEmpty() || !isOfPaper(topic.paper(), facts, title)) {
				continue;
			}
			if (explained.applyAsDouble(topic.words()) >= SOME) {
				return null;
			}
			long elsewhere = words.stream().filter(named).count();
			boolean differs = topic.direct() && Subject.of(String.join(" ", words)).isApartFrom(known) && words.size() >= SEVERAL && elsewhere * 2 < words.size() && document.literal()
					&& read.others().isEmpty();
			if (apart == null || differs) {
				apart = Evidence.of(Field.TITLE, topic.words(), title, differs ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE);
			}
		}
		return apart;
	}

	/**
	 * Compares the meeting that a sentence names with its days, where the paper comes with
	 * one meeting of that body.
	 * @param read the words
	 * @param document the cited paper
	 * @return that it is another meeting, or null
	 */
	static @Nullable Evidence ofMeeting(Statement read, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		Words words = Words.of(read.text());
		boolean meeting = facts.title() != null && facts.kinds().stream().anyMatch(OF_A_MEETING::contains) && read.others().isEmpty();
		List<Meetings> stated = meeting ? Meetings.dated(words) : List.of();
		if (facts.title() == null || stated.size() != 1 || Stream.of("vorige", "volgende", "eerdere").anyMatch(read.text()::contains)) {
			return null;
		}
		Meetings titled = facts.title().meetings();
		LocalDate date = document.date();
		boolean sent = date != null && stated.get(0).days().stream().anyMatch((day) -> day.fits(date, read.citing().day()));
		boolean other = titled.bodies().containsAll(stated.get(0).bodies()) && stated.get(0).areOtherDaysThan(titled) && !sent;
		return other ? Evidence.of(Field.TITLE, String.join(", ", Meetings.named(words).values()), document.title(), Comparison.DIFFERENT) : null;
	}

	/** A title of what comes with a meeting, or only what is replaced, tells no topic. */
	private static boolean isOpen(Facts facts, String title) {
		boolean meeting = facts.kinds().stream().anyMatch(OF_A_MEETING::contains);
		return meeting || title.contains("gedrukt onder") || ToldTopics.telling(title).isEmpty();
	}

	private static boolean isOfPaper(@Nullable PaperKind paper, Facts facts, String title) {
		return paper == null || facts.kinds().contains(paper) || ToldTopics.names(title, paper);
	}

}
