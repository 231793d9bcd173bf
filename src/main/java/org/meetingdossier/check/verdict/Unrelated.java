package org.meetingdossier.check.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.meetingdossier.check.agreement.Agreement;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.agreement.wording.StatedNouns;
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

	private Unrelated() {
	}

	static Optional<Evidence> of(TellingWords statement, RegisteredDocument document, PaperIndex dossier,
			List<Evidence> evidence, Predicate<String> known) {
		if (!statement.others().isEmpty() || Agreement.isOfMeeting(document)) {
			return Optional.empty();
		}
		TopicWords said = TopicWords.of(statement.text());
		TopicWords titled = TopicWords.of(document.title() + " " + document.dossierTitle());
		boolean compared = evidence.stream()
			.anyMatch((one) -> (one.field() == Field.TITLE && one.comparison() != Comparison.NOT_COMPARABLE)
					|| (one.field() == Field.SUFFIX && one.comparison().isAlike()));
		if (!compared && said.isOfOtherFields(titled) && said.sharedWith(titled).isEmpty() && said.stated()) {
			return Optional
				.of(new Evidence(Field.TITLE, String.join(", ", said.words()), document.title(), Comparison.DIFFERENT));
		}
		if (!isTold(document) || said.isOfSameFields(titled) || evidence.stream().anyMatch(Unrelated::saysTheSame)
				|| !Subject.of(statement.text()).isApartFrom(known(document))
				|| !Support.of(statement, document, dossier).isNone()) {
			return Optional.empty();
		}
		return StatedNouns.in(statement.text(), known)
			.stream()
			.findFirst()
			.map((nouns) -> new Evidence(Field.TITLE, String.join(", ", nouns), document.title(),
					Comparison.DIFFERENT));
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

	/** All that the register tells of a paper in words. */
	static Subject known(RegisteredDocument document) {
		return Subject.of(document.title() + " " + document.dossierTitle() + ' '
				+ String.join(" ", document.authors().stream().map(RegisteredAuthor::display).toList()));
	}

	private static boolean saysTheSame(Evidence one) {
		boolean counts = one.field() == Field.TITLE || one.field() == Field.DATE || one.field() == Field.SUFFIX
				|| one.field() == Field.AUTHOR;
		return counts && (one.comparison().isAlike() || one.comparison() == Comparison.DIFFERENT);
	}

}
