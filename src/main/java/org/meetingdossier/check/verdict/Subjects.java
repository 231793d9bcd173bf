package org.meetingdossier.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.meetingdossier.check.agreement.Agreement;
import org.meetingdossier.check.agreement.Comparison;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.agreement.wording.ToldTopics;
import org.meetingdossier.check.agreement.wording.TopicWords;
import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.check.ranking.Support;
import org.meetingdossier.check.ranking.TellingWords;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Weighs whether a stated subject was compared: by how much its words tell among the
 * papers of the dossier.
 *
 * @param document the cited paper
 * @param dossier the papers of its dossier
 * @param word whether something is a word
 */
record Subjects(RegisteredDocument document, PaperIndex dossier, Predicate<String> word) {

	/** So many words of a title, or so much of it, are told by chance seldom. */
	private static final int SEVERAL = 2;

	private static final int LONG = 14;

	private static final double WHOLE = 0.75;

	/** So much is told alike where a whole day or people by their names are the same. */
	private static final double SOME_EXPLAINED = 0.15;

	private static final double SOME_PART = 0.3;

	private static final double GOOD_PART = 0.35;

	List<Evidence> weigh(TellingWords statement, List<Evidence> evidence) {
		boolean other = evidence.stream().anyMatch(VerdictRule::isOfAnotherKind);
		boolean sure = !other && evidence.stream().anyMatch(Subjects::isSure);
		List<Evidence> weighed = new ArrayList<>();
		boolean more = !Unrelated.rest(statement, this.document).isEmpty();
		List<String> words = ownWords(statement);
		List<String> anchors = (sure && evidence.stream().anyMatch(Subjects::isDay)) ? words : List.of();
		boolean stated = false;
		boolean nearly = false;
		for (Evidence one : evidence) {
			if (isSeries(one, evidence)) {
				continue;
			}
			if (one.field() != Field.TITLE || one.comparison() == Comparison.DIFFERENT || one.registered() == null) {
				weighed.add(one);
				stated |= one.field() == Field.TITLE;
				continue;
			}
			Support support = Support.of(one.stated(), this.document, this.dossier);
			boolean whole = one.stated().equals(this.document.title());
			nearly |= support.isEnoughButForDays() && isOfOne(statement);
			boolean told = whole || !anchors.isEmpty() || (sure && isSome(support))
					|| (support.isEnough(more) && (!other || support.part() >= WHOLE) && isOfOne(statement));
			if (told || (support.telling() && isDescribed(statement, one.stated()))) {
				stated = true;
				Comparison comparison = told ? Comparison.EQUAL : Comparison.NOT_COMPARABLE;
				weighed.add(new Evidence(Field.TITLE, shown(one.stated(), support), one.registered(), comparison));
			}
		}
		if (!stated) {
			addTold(statement, more, weighed);
		}
		if (!anchors.isEmpty() && weighed.stream().noneMatch((one) -> one.field() == Field.TITLE)) {
			weighed.add(new Evidence(Field.TITLE, String.join(", ", anchors), this.document.title(), Comparison.FITS));
		}
		boolean same = weighed.stream().anyMatch((one) -> one.field() == Field.TITLE && one.comparison().isAlike());
		if (anchors.isEmpty()) {
			addTopic(statement, weighed);
		}
		addContrast(statement, anchors.isEmpty(), weighed);
		boolean titled = weighed.stream().anyMatch((one) -> one.field() == Field.TITLE && one.comparison().isAlike());
		boolean known = nearly || same
				|| (!words.isEmpty() && Support.of(statement, this.document, this.dossier).part() >= GOOD_PART)
				|| statement.text().contains(String.valueOf(this.document.title()).toLowerCase(Locale.ROOT));
		Agreement.slips(statement.statement(), this.document, weighed)
			.stream()
			.filter((one) -> titled || one.comparison().isAlike()
					|| (one.comparison() == Comparison.DIFFERENT
							&& (known || one.field() == Field.TITLE || Agreement.isMoved(this.document, one))))
			.forEach(weighed::add);
		boolean agrees = VerdictRule.agrees(weighed);
		Agreement.open(statement.statement(), this.document, weighed)
			.stream()
			.filter((one) -> agrees || one.comparison() == Comparison.DIFFERENT)
			.forEach(weighed::add);
		return List.copyOf(weighed);
	}

	/**
	 * Words of the title that are no people and no other paper of the dossier has, where
	 * nothing is of another field of policy: who says these beside its whole day tells
	 * the rest in other words.
	 */
	private List<String> ownWords(TellingWords statement) {
		String title = this.document.title();
		if (title == null || !Unrelated.isTold(this.document, 1) || !isOfOne(statement)) {
			return List.of();
		}
		TopicWords said = TopicWords.of(statement.text());
		TopicWords titled = TopicWords.of(title);
		return said.isOfOtherFields(titled) ? List.of()
				: Support.of(statement, this.document, this.dossier)
					.shared()
					.stream()
					.filter((word) -> titled.names(word) && isDescribed(statement, word))
					.toList();
	}

	/** Whether it is said of the paper, and not of what came of it or of who says so. */
	private static boolean isDescribed(TellingWords statement, String words) {
		List<String> described = ToldTopics.telling(statement.described());
		return ToldTopics.telling(words).stream().anyMatch(described::contains);
	}

	private static boolean isSome(Support support) {
		return support.isSome() && (support.explained() >= SOME_EXPLAINED || support.part() >= SOME_PART);
	}

	private boolean isOfOne(TellingWords statement) {
		return Support.isOfOne(statement, this.document, this.dossier);
	}

	/** Of a long sentence only the words that both have. */
	private static String shown(String stated, Support support) {
		boolean swallows = stated.split(" ").length > LONG && !support.shared().isEmpty();
		return swallows ? String.join(", ", support.shared()) : stated;
	}

	/**
	 * "over de begroting van Defensie" was compared as the row to which the paper
	 * belongs.
	 */
	private static boolean isSeries(Evidence title, List<Evidence> evidence) {
		return title.field() == Field.TITLE && title.comparison() == Comparison.NOT_COMPARABLE
				&& evidence.stream()
					.anyMatch((one) -> one.field() == Field.SUFFIX && one.comparison().isAlike()
							&& title.stated().contains(one.stated()));
	}

	/** A whole day, or people by their names. */
	private static boolean isSure(Evidence one) {
		boolean people = one.field() == Field.AUTHOR && !VerdictRule.isOffice(one);
		return isDay(one) || (people && one.comparison().isAlike());
	}

	private static boolean isDay(Evidence one) {
		return one.field() == Field.DATE && one.comparison().isAlike() && one.stated().matches(".*\\d.*");
	}

	/**
	 * A topic of which the title has nothing: whatever else of the title is told, it may
	 * be another paper.
	 */
	private void addTopic(TellingWords statement, List<Evidence> evidence) {
		Predicate<Evidence> titled = (one) -> one.field() == Field.TITLE;
		if (evidence.stream().filter(titled).anyMatch((one) -> one.comparison() == Comparison.DIFFERENT)) {
			return;
		}
		Evidence topic = Agreement
			.topic(statement.statement(), this.document, this.dossier::isNamed,
					(words) -> Support.of(words, this.document, this.dossier).explained(),
					evidence.stream().anyMatch((one) -> isSure(one) && !Agreement.isMoved(this.document, one)))
			.orElse(null);
		if (topic == null
				|| (topic.comparison() == Comparison.NOT_COMPARABLE && !isDescribed(statement, topic.stated()))
				|| evidence.stream().filter(titled).anyMatch(this::isWhole)) {
			return;
		}
		boolean alike = evidence.stream().filter(titled).anyMatch((one) -> one.comparison().isAlike());
		leaveTitles(evidence);
		boolean decides = topic.comparison() == Comparison.DIFFERENT || isNearlyAgreed(evidence);
		if ((decides && evidence.stream().noneMatch(titled))
				|| (topic.comparison() == Comparison.DIFFERENT && !alike)) {
			evidence.add(topic);
		}
	}

	private static void leaveTitles(List<Evidence> evidence) {
		evidence.replaceAll((one) -> (one.field() == Field.TITLE && one.comparison().isAlike())
				? new Evidence(one.field(), one.stated(), one.registered(), Comparison.NOT_COMPARABLE) : one);
	}

	private boolean isLiteral(Evidence one) {
		return one.field() == Field.TITLE && one.stated().equals(this.document.title());
	}

	/**
	 * Something is told where the title has something else, however much of it recurs.
	 */
	private void addContrast(TellingWords statement, boolean open, List<Evidence> evidence) {
		Agreement.contrast(statement.statement(), this.document, this.word)
			.filter((one) -> evidence.stream().noneMatch(this::isLiteral))
			.filter((one) -> one.comparison() == Comparison.DIFFERENT
					|| (isDescribed(statement, one.stated()) && VerdictRule.agrees(evidence)))
			.ifPresent((one) -> {
				leaveTitles(evidence);
				evidence.add(one);
			});
	}

	/** A day or a name is the same, so that what else is said decides. */
	private static boolean isNearlyAgreed(List<Evidence> evidence) {
		return evidence.stream()
			.anyMatch(
					(one) -> (one.field() == Field.DATE || one.field() == Field.AUTHOR) && one.comparison().isAlike());
	}

	/**
	 * Whose title is told nearly whole may be told to be about something else as well.
	 */
	private boolean isWhole(Evidence title) {
		return title.comparison().isAlike() && Support.of(title.stated(), this.document, this.dossier).part() >= WHOLE;
	}

	/** Words of the title anywhere in the sentence. */
	private void addTold(TellingWords statement, boolean more, List<Evidence> evidence) {
		Support support = Support.of(statement, this.document, this.dossier);
		String title = this.document.title();
		if (title != null && isOfOne(statement) && !support.otherDays()
				&& (support.shared().size() >= SEVERAL || support.part() >= WHOLE) && support.isEnough(more)) {
			evidence.add(new Evidence(Field.TITLE, String.join(", ", support.shared()), title, Comparison.FITS));
		}
	}

}
