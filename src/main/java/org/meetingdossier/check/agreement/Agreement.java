package org.meetingdossier.check.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.meetingdossier.check.agreement.wording.Contrast;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares what a sentence says of the paper it cites with what the register knows of
 * that paper. A number that resolves is not yet a right citation.
 */
public final class Agreement {

	private Agreement() {
	}

	/**
	 * Compares the citing words with a registered document, field by field.
	 * @param document what the register knows of the cited paper
	 * @return what the words say of the paper, each beside the register; empty when they
	 * say nothing
	 */
	public static List<Evidence> between(Citing citing, RegisteredDocument document) {
		return between(Statement.of(citing), document);
	}

	/**
	 * Compares citing words that were read with a registered document, field by field.
	 * @param document what the register knows of a paper
	 * @return what the words say of the paper, each beside the register
	 */
	public static List<Evidence> between(Statement read, RegisteredDocument document) {
		return new Comparing(read, document).evidence();
	}

	/**
	 * Compares what the words tell to be the topic of something, wherever that stands.
	 * @param named whether a title of its dossier has a word
	 * @param explained which part of what a topic says the title says too
	 * @param sure whether its day or its makers are the same
	 * @return a topic of which the title has nothing; empty when there is none
	 */
	public static Optional<Evidence> topic(Statement read, RegisteredDocument document, Predicate<String> named,
			ToDoubleFunction<String> explained, boolean sure) {
		return Optional.ofNullable(TopicComparison.of(read, document, named, explained, sure));
	}

	/**
	 * Looks for something that the words tell where the title tells something else.
	 * @return what differs, or may mean the same; empty when nothing does
	 */
	public static Optional<Evidence> contrast(Statement read, RegisteredDocument document, Predicate<String> word) {
		Evidence meeting = MeetingComparison.of(read, document);
		if (meeting != null || document.title() == null || isOfMeeting(document) || !read.others().isEmpty()) {
			return Optional.ofNullable(meeting);
		}
		String dossier = (document.dossierTitle() != null) ? document.dossierTitle() : "";
		boolean moved = Facts.of(document).isByMembers();
		return Contrast
			.of(read.words(), Words.of(document.title()), Subject.of(dossier),
					Subject.of(dossier + ' ' + makers(document)), word)
			.stream()
			.filter((one) -> one.sure() || !moved)
			.findFirst()
			.map((one) -> Evidence.of(Field.TITLE, String.join(", ", one.said()), document.title(),
					(one.sure() && !moved) ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE));
	}

	private static String makers(RegisteredDocument document) {
		Facts facts = Facts.of(document);
		String offices = String.join(" ", document.authors().stream().map(RegisteredAuthor::display).toList());
		return offices + ((facts.title() != null) ? ' ' + facts.title().makers() : "");
	}

	/**
	 * Looks for what a statement says otherwise whose subject is that of the paper.
	 * @return what differs, or may be said of something else
	 */
	public static List<Evidence> slips(Statement read, RegisteredDocument document, List<Evidence> known) {
		return Slips.of(read, document, known);
	}

	/**
	 * Looks for days, offices and Houses that a statement names and nobody knows of the
	 * paper.
	 * @return what cannot be compared, or differs
	 */
	public static List<Evidence> open(Statement read, RegisteredDocument document, List<Evidence> known) {
		return OpenClaims.of(read, document, known);
	}

	/**
	 * Whether a paper comes with a meeting, of which its title tells and not of what is
	 * said there.
	 */
	public static boolean isOfMeeting(RegisteredDocument document) {
		return Facts.of(document).kinds().stream().anyMatch(MeetingComparison.OF_A_MEETING::contains);
	}

	/**
	 * Whether one of a text and a paper is about answers to questions, and the other is
	 * not.
	 * @return whether the text hardly speaks of that paper
	 */
	public static boolean isOfOtherAnswers(String text, RegisteredDocument document) {
		return OtherKind.isOfOtherAnswers(text, document);
	}

	/**
	 * Whether others are told to have moved a paper, which needs no subject to be
	 * compared.
	 * @return whether it tells who moved it
	 */
	public static boolean isMoved(RegisteredDocument document, Evidence one) {
		return one.field() == Field.AUTHOR && Facts.of(document).isByMembers();
	}

	/**
	 * Whether the words cannot speak of a paper, whatever number they give it.
	 * @param document a paper that they could mean
	 * @return whether kind, date, author or title differ
	 */
	public static boolean speaksOfAnother(Statement read, RegisteredDocument document) {
		String number = read.document().display();
		return OtherKind.isOfOtherAnswers(read.text(), document) || between(read, document).stream()
			.anyMatch((one) -> one.comparison() == Comparison.DIFFERENT
					&& (!one.field().isOfTheNumber() || (one.field() == Field.SUFFIX && !one.stated().equals(number))));
	}

}
