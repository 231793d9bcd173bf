package org.meetingdossier.check.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Bond;
import org.meetingdossier.check.agreement.wording.CitingText;
import org.meetingdossier.check.agreement.wording.Contrast;
import org.meetingdossier.check.agreement.wording.Description;
import org.meetingdossier.check.agreement.wording.Reading;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.citation.Citation;
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
		Citing citing = read.citing();
		CitingText near = read.near();
		Facts facts = Facts.of(document);
		List<Evidence> evidence = new ArrayList<>();
		ReadEvidence own = ReadEvidence.best(near.readings(), facts, citing.day());
		if (own != null) {
			evidence.addAll(own.evidence());
		}
		CitingText told = near;
		if (citing.footnote() != null) {
			told = read.hung();
			addFromSentence(citing, near, told, facts, evidence);
		}
		addFromClause(citing, told, facts, evidence);
		addSeries(citing, near, told, evidence, document);
		boolean alone = citing.knowsAllMarks() && !told.citesOthers(citing.document())
				&& !near.citesOthers(citing.document());
		Evidence status = StatusComparison.of(told, alone, facts);
		if (status != null) {
			evidence.add(status);
		}
		Citation citation = near.citation(citing.document());
		if (citation != null) {
			evidence.addAll(NumberComparison.of(citation, document));
		}
		if (alone && !says(evidence, Field.DATE)) {
			add(evidence, DateComparison.named(read.words(), document));
		}
		Field other = Identity.difference(citing.document(), document.id());
		if (other != null) {
			evidence
				.add(Evidence.of(other, citing.document().display(), document.id().display(), Comparison.DIFFERENT));
		}
		boolean several = told.citesOthers(citing.document());
		List<Evidence> once = new ArrayList<>();
		evidence.stream()
			.filter((one) -> once.stream().noneMatch((before) -> isHouseTwice(before, one)))
			.forEach(once::add);
		return once.stream().map((one) -> guarded(one, citing, several, facts)).toList();
	}

	// The House is told by the words for the paper and by its number.
	private static boolean isHouseTwice(Evidence one, Evidence other) {
		return one.field() == Field.CHAMBER && other.field() == Field.CHAMBER && one.comparison() == other.comparison();
	}

	// Motions that are cited side by side may have changed places.
	private static Evidence guarded(Evidence one, Citing citing, boolean several, Facts facts) {
		boolean ofOthers = facts.isByMembers() && several;
		boolean named = one.field() == Field.AUTHOR && one.comparison() == Comparison.DIFFERENT && !ofOthers
				&& NamedAuthor.isBeside(citing, one.stated(), facts);
		return named ? Evidence.of(one.field(), one.stated(), one.registered(), Comparison.NOT_COMPARABLE) : one;
	}

	private static void addFromSentence(Citing citing, CitingText note, CitingText sentence, Facts facts,
			List<Evidence> evidence) {
		ReadEvidence hung = ReadEvidence.best(sentence.readingsAtMark(), facts, citing.day());
		if (hung == null) {
			return;
		}
		boolean several = note.citesOthers(citing.document()) && !hung.reading().description().plural();
		boolean unsure = !citing.knowsAllMarks() && (hung.reading().bond() != Bond.TIGHT || citing.mark() < 0);
		if (several || unsure || note.isFurtherReading() || (!evidence.isEmpty() && hung.hasDifferentKind())) {
			hung = hung.withoutDifferences();
		}
		for (Evidence one : hung.evidence()) {
			if (!says(evidence, one.field())) {
				evidence.add(one);
			}
		}
	}

	private static void addFromClause(Citing citing, CitingText told, Facts facts, List<Evidence> evidence) {
		boolean alone = citing.knowsAllMarks() && !told.citesOthers(citing.document());
		Description here = facts.isLetter() ? told.told("told here") : null;
		Description informing = (here != null || !facts.isLetter() || !alone) ? here : told.told("informed");
		if (informing != null && !says(evidence, Field.DATE)) {
			add(evidence, DateComparison.of(informing, facts, citing.day()));
		}
		boolean sent = alone && facts.isLetter();
		for (String role : (sent && !compares(evidence, Field.AUTHOR)) ? List.of("sender", "maker")
				: List.<String>of()) {
			Description sender = told.told(role);
			if (sender != null) {
				add(evidence, AuthorComparison.of(sender, facts));
			}
		}
		addInitiative(told, facts, evidence);
		Description writing = (sent && !says(evidence, Field.AUTHOR)) ? told.told("writer") : null;
		Evidence day = (writing != null) ? DateComparison.of(writing, facts, citing.day()) : null;
		if (writing != null && day != null && day.comparison() == Comparison.EQUAL) {
			add(evidence, AuthorComparison.of(writing, facts));
			if (!says(evidence, Field.DATE)) {
				evidence.add(day);
			}
		}
		if (evidence.stream()
			.noneMatch((one) -> one.field() == Field.TITLE && one.comparison() != Comparison.NOT_COMPARABLE)) {
			Evidence title = TitleComparison.ofClause(told.clause(), facts);
			if (title != null) {
				evidence.removeIf((one) -> one.field() == Field.TITLE);
				evidence.add(title);
			}
		}
		boolean same = evidence.stream()
			.anyMatch((one) -> (one.field() == Field.TITLE || one.field() == Field.KIND)
					&& one.comparison() == Comparison.EQUAL);
		for (String role : (sent && same) ? List.of("handed", "sender") : List.<String>of()) {
			Description handing = says(evidence, Field.DATE) ? null : told.told(role);
			if (handing != null) {
				add(evidence, DateComparison.of(handing, facts, citing.day()));
			}
		}
	}

	private static void add(List<Evidence> evidence, @Nullable Evidence one) {
		if (one != null) {
			evidence.add(one);
		}
	}

	// "de memorie van toelichting bij het initiatiefvoorstel van het lid Ceder (…)"
	private static void addInitiative(CitingText told, Facts facts, List<Evidence> evidence) {
		List<Reading> readings = told.readings();
		for (Reading reading : says(evidence, Field.AUTHOR) ? List.<Reading>of() : readings) {
			Evidence members = (reading.bond() == Bond.TIGHT)
					? AuthorComparison.ofInitiative(reading.description(), facts) : null;
			if (members != null) {
				evidence.add(members);
				return;
			}
		}
	}

	// What a sentence says at its note counts when the note cites this paper alone.
	private static void addSeries(Citing citing, CitingText near, CitingText told, List<Evidence> evidence,
			RegisteredDocument document) {
		Evidence series = SeriesComparison.of(near.series(), document);
		boolean alone = citing.knowsAllMarks() && !near.citesOthers(citing.document()) && !near.isFurtherReading();
		if (series == null && citing.footnote() != null && alone) {
			series = SeriesComparison.of(told.series(), document);
		}
		if (series != null && !says(evidence, Field.SUFFIX)) {
			evidence.add(series);
		}
	}

	private static boolean compares(List<Evidence> evidence, Field field) {
		return evidence.stream()
			.anyMatch((one) -> one.field() == field && one.comparison() != Comparison.NOT_COMPARABLE);
	}

	private static boolean says(List<Evidence> evidence, Field field) {
		return evidence.stream().anyMatch((one) -> one.field() == field);
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
		return KindComparison.isOfOtherAnswers(text, document);
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
		return KindComparison.isOfOtherAnswers(read.text(), document) || between(read, document).stream()
			.anyMatch((one) -> one.comparison() == Comparison.DIFFERENT
					&& (!one.field().isOfTheNumber() || (one.field() == Field.SUFFIX && !one.stated().equals(number))));
	}

}
