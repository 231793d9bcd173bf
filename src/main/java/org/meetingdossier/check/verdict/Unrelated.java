package org.meetingdossier.check.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.meetingdossier.check.agreement.Agreement;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.ToldTopics;
import org.meetingdossier.check.agreement.wording.TopicWords;
import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.check.ranking.Support;
import org.meetingdossier.check.ranking.TellingWords;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * A stated subject of which nothing recurs in what the register knows of the cited paper.
 * Who paraphrases a title, or rests a claim on a paper, hardly ever shares nothing with
 * it: no word, no part of a compound, no abbreviation, number, day or name.
 */
final class Unrelated {

	/** One word of a title tells little. */
	private static final int SEVERAL = 2;

	/** Who says so much of a title speaks of it, whatever else is said. */
	private static final double WHOLE = 0.75;

	private Unrelated() {
	}

	static Optional<Evidence> of(TellingWords statement, RegisteredDocument document, PaperIndex dossier,
			List<Evidence> evidence) {
		if (!statement.others().isEmpty() || Agreement.isOfMeeting(document)) {
			return Optional.empty();
		}
		TopicWords said = TopicWords.of(statement.text());
		String known = document.title() + " " + document.dossierTitle();
		TopicWords titled = TopicWords.of(known).withNames(known);
		boolean compared = evidence.stream()
			.anyMatch((one) -> (one.field() == Field.TITLE && one.comparison() != Comparison.NOT_COMPARABLE)
					|| (one.field() == Field.SUFFIX && one.comparison().isAlike()));
		boolean apart = !compared && said.sharedWith(titled).isEmpty() && isTold(document, 1);
		boolean other = said.isOfOtherFields(titled)
				|| (said.ofFields().size() >= SEVERAL && said.isOfOtherSubjects(titled) && isTold(document)
						&& Support.of(statement, document, dossier).isNone());
		return (apart && other) ? Optional
			.of(new Evidence(Field.TITLE, String.join(", ", said.ofFields()), document.title(), Comparison.DIFFERENT))
				: Optional.empty();
	}

	/**
	 * A title of what comes with a meeting, or only of what is replaced, tells little of
	 * what stands in it.
	 */
	static boolean isTold(RegisteredDocument document) {
		return isTold(document, SEVERAL);
	}

	static boolean isTold(RegisteredDocument document, int least) {
		String title = document.title();
		return title != null && document.id().kind() == CitationKind.KAMERSTUK && !Agreement.isOfMeeting(document)
				&& !title.contains("gedrukt onder") && ToldTopics.telling(title).size() >= least;
	}

	/**
	 * A name or a word of a field of policy that the title does not have, where the title
	 * has something that is not told: perhaps the same of something else.
	 */
	static Optional<Evidence> open(TellingWords statement, RegisteredDocument document, PaperIndex dossier,
			boolean moved) {
		Subject said = Subject.of(statement.text());
		List<String> telling = ToldTopics.telling(statement.text());
		TopicWords topic = TopicWords.of(statement.text());
		List<String> ofFields = topic.ofFields();
		List<String> open = rest(statement, document).stream()
			.filter((word) -> telling.contains(word) && topic.words().contains(word))
			.filter((word) -> ofFields.contains(word) || said.names().contains(word) || said.acronyms().contains(word))
			.toList();
		boolean apart = open.size() > (moved ? 1 : 0) && isTold(document, 1)
				&& Support.of(statement, document, dossier).part() < WHOLE && !untold(statement, document).isEmpty();
		return apart
				? Optional
					.of(new Evidence(Field.TITLE, String.join(", ", open), document.title(), Comparison.NOT_COMPARABLE))
				: Optional.empty();
	}

	/** What the title tells that the dossier does not, and of which nothing is said. */
	private static List<String> untold(TellingWords statement, RegisteredDocument document) {
		TopicWords titled = TopicWords.of(String.valueOf(document.title()));
		Set<String> same = titled.meaningSame(TopicWords.of(statement.text()));
		Subject said = Subject.of(statement.text() + ' ' + document.dossierTitle());
		return titled.words()
			.stream()
			.filter((word) -> !Subject.isCommon(word) && !Subject.recurring().contains(word) && !same.contains(word)
					&& Subject.of(word).isApartFrom(said))
			.toList();
	}

	/**
	 * Nouns, and words of fields of policy, that the register does not know of the paper.
	 */
	static List<String> rest(TellingWords statement, RegisteredDocument document) {
		Subject known = known(document);
		TopicWords said = TopicWords.of(statement.text());
		Set<String> acronyms = Subject.of(statement.text()).acronyms();
		Set<String> same = said.meaningSame(TopicWords.of(String.valueOf(document.title())));
		return Stream.concat(ToldTopics.nouns(statement.text()).stream(), said.ofFields().stream())
			.distinct()
			.filter((word) -> !same.contains(word)
					&& Subject.of(acronyms.contains(word) ? word.toUpperCase(Locale.ROOT) : word).isApartFrom(known))
			.toList();
	}

	/** All that the register tells of a paper in words. */
	static Subject known(RegisteredDocument document) {
		return Subject.of(document.title() + " " + document.dossierTitle() + ' '
				+ String.join(" ", document.authors().stream().map(RegisteredAuthor::display).toList()));
	}

}
