package org.meetingdossier.check.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.meetingdossier.check.agreement.Agreement;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.ToldTopics;
import org.meetingdossier.check.agreement.wording.TopicWords;
import org.meetingdossier.check.agreement.wording.Words;
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

	/** So little of a title is told where only who wrote it is. */
	private static final double LITTLE = 0.2;

	private static final double SOME = 0.35;

	/** What a word that is no name counts for. */
	private static final double PLAIN = 0.5;

	/** More words of one thing count for no more than this. */
	private static final double MOST = 1.5;

	/** One name is open where a third of the title is not told. */
	private static final double OPEN = 0.35;

	private Unrelated() {
	}

	static Optional<Evidence> of(TellingWords statement, RegisteredDocument document, PaperIndex dossier,
			List<Evidence> evidence) {
		if (!statement.others().isEmpty() || Agreement.isOfMeeting(document)) {
			return Optional.empty();
		}
		TopicWords said = TopicWords.of(statement.described());
		String known = document.title() + " " + document.dossierTitle();
		TopicWords titled = TopicWords.of(known).withNames(known);
		boolean compared = evidence.stream()
			.anyMatch((one) -> (one.field() == Field.TITLE && one.comparison() != Comparison.NOT_COMPARABLE)
					|| (one.field() == Field.SUFFIX && one.comparison().isAlike()));
		boolean apart = said.sharedWith(titled).isEmpty() && isTold(document, 1);
		double part = Support.of(statement, document, dossier).part();
		boolean other = said.isOfOtherFields(titled) || (said.ofFields().size() >= SEVERAL
				&& said.isOfOtherSubjects(titled) && isTold(document) && part < LITTLE && !isMoved(document, evidence));
		boolean differs = !compared && ((apart && other) || (part < SOME && isOfOther(statement, document, evidence)));
		List<String> words = said.ofFields().isEmpty() ? List.copyOf(said.words()) : said.ofFields();
		return differs
				? Optional
					.of(new Evidence(Field.TITLE, String.join(", ", words), document.title(), Comparison.DIFFERENT))
				: Optional.empty();
	}

	/**
	 * A paper is told to be about something of which the register knows nothing. Whose
	 * paper it is does not count.
	 */
	private static boolean isOfOther(TellingWords statement, RegisteredDocument document, List<Evidence> evidence) {
		Subject known = known(document);
		List<String> rest = rest(statement, document);
		List<String> names = isMoved(document, evidence) ? List.of() : named(statement, true);
		return isTold(document) && ToldTopics.in(Words.of(statement.described()))
			.stream()
			.filter((topic) -> topic.direct() && topic.paper() != null
					&& !statement.described().contains("van " + topic.words())
					&& Subject.of(topic.words()).without(known).words().containsAll(ToldTopics.telling(topic.words())))
			.map((topic) -> ToldTopics.telling(topic.words()))
			.anyMatch((topic) -> topic.stream().anyMatch(rest::contains)
					&& (topic.size() >= SEVERAL || topic.stream().anyMatch(names::contains)));
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
	 * What is told of the paper and the register does not know of it, by how much of the
	 * title is not told: the more of both, the sooner it is the same of something else.
	 */
	static Optional<Evidence> open(TellingWords statement, RegisteredDocument document, PaperIndex dossier,
			List<Evidence> evidence) {
		boolean told = isTold(document, 1);
		boolean meeting = Agreement.isOfMeeting(document);
		boolean compared = evidence.stream()
			.anyMatch((one) -> one.field() == Field.SUFFIX
					|| ((one.field() == Field.TITLE || one.field() == Field.KIND) && one.comparison().isAlike()));
		if (!told && compared && !meeting) {
			return Optional.empty();
		}
		List<String> names = named(statement, !meeting);
		String compares = evidence.stream()
			.filter((one) -> one.field() != Field.TITLE && one.comparison().isAlike())
			.map(Evidence::stated)
			.collect(Collectors.joining(" "));
		List<String> consumed = Subject.of(compares).words();
		List<String> open = rest(statement, document).stream()
			.filter((word) -> (told || names.contains(word)) && !consumed.contains(word))
			.toList();
		double said = open.stream().mapToDouble((word) -> names.contains(word) ? 1 : PLAIN).sum()
				- (isMoved(document, evidence) ? PLAIN : 0);
		double untold = 1 - Support.of(statement, document, dossier).part();
		return (Math.min(MOST, said) * untold >= OPEN)
				? Optional
					.of(new Evidence(Field.TITLE, String.join(", ", open), document.title(), Comparison.NOT_COMPARABLE))
				: Optional.empty();
	}

	private static boolean isMoved(RegisteredDocument document, List<Evidence> evidence) {
		return evidence.stream().anyMatch((one) -> Agreement.isMoved(document, one));
	}

	/**
	 * Names, abbreviations and words of fields of policy: they tell more than others. Of
	 * a meeting any field may be told.
	 */
	private static List<String> named(TellingWords statement, boolean fields) {
		Subject said = Subject.of(statement.described());
		List<String> ofFields = fields ? TopicWords.of(statement.described()).ofFields() : List.of();
		return said.words()
			.stream()
			.filter((word) -> said.names().contains(word) || said.acronyms().contains(word) || ofFields.contains(word))
			.toList();
	}

	/**
	 * Nouns, and words of fields of policy, that the register does not know of the paper.
	 */
	static List<String> rest(TellingWords statement, RegisteredDocument document) {
		Subject known = known(document);
		TopicWords said = TopicWords.of(statement.described());
		Set<String> acronyms = Subject.of(statement.described()).acronyms();
		Set<String> same = said.meaningSame(TopicWords.of(String.valueOf(document.title())));
		return Stream.concat(ToldTopics.nouns(statement.described()).stream(), said.ofFields().stream())
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
