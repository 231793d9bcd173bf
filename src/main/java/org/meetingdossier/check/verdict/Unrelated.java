package org.meetingdossier.check.verdict;

import java.util.List;
import java.util.Optional;

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

	/** All that the register tells of a paper in words. */
	static Subject known(RegisteredDocument document) {
		return Subject.of(document.title() + " " + document.dossierTitle() + ' '
				+ String.join(" ", document.authors().stream().map(RegisteredAuthor::display).toList()));
	}

}
