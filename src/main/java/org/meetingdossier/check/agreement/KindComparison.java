package org.meetingdossier.check.agreement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Bond;
import org.meetingdossier.check.agreement.wording.Description;
import org.meetingdossier.check.agreement.wording.Frames;
import org.meetingdossier.check.agreement.wording.Kinds;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Reading;
import org.meetingdossier.check.agreement.wording.Title;
import org.meetingdossier.check.agreement.wording.Told;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.register.RegisteredDocument;

/** Compares the kind of paper. */
final class KindComparison {

	/** Under which name parliament debated; each has its own reports. */
	private static final String DEBATE = "(?:een|het) ((?:algemeen|nota|wetgevings|schriftelijk) ?overleg|commissiedebat|rondetafelgesprek)";

	private static final Pattern REPORTED = Pattern.compile("verslag van " + DEBATE);

	/** A debate that is told first, and its report behind it. */
	private static final Pattern DEBATED = Pattern.compile("\\b" + DEBATE + "\\b");

	private static final Pattern THEREOF = Pattern
		.compile("\\bwaarvan (?:het )?verslag\\b|\\bverslag (?:daarvan|hiervan|ervan)\\b");

	/** A paper, and not what stands on somebody's agenda. */
	private static final Pattern AGENDA = Pattern
		.compile("(?<!op de |op zijn |op haar |hoog op de )\\b(?:de|een|geannoteerde|concept)\\W?agenda\\b");

	/** Questions, and that they were answered. */
	private static final Pattern ANSWERS = Pattern
		.compile("\\b(?:be)?antwoord(?:en|ing)?\\b.*vragen\\b|vragen\\b.*\\b(?:be|ge)?antwoord(?:en|ing)?\\b");

	/** Those of a committee, and not those of who asks people what they think. */
	private static final Pattern LISTED = Pattern.compile("lijst (?:van|met) vragen|feitelijke vragen");

	/** What a paper with answers is called, or what may bring them. */
	private static final Pattern ANSWERED = Pattern.compile("vragen|antwoord|overleg|reactie|verzoek");

	private KindComparison() {
	}

	static @Nullable Evidence of(Reading reading, Facts facts) {
		Description stated = reading.description();
		if (stated.kind() == PaperKind.ANDERS || stated.kindWords().isEmpty()) {
			return null;
		}
		return Evidence.of(Field.KIND, words(stated), facts.kindWords(), compare(reading, facts));
	}

	private static String words(Description stated) {
		return (stated.changed() ? "gewijzigde " : "") + stated.kindWords();
	}

	/** How a stated kind fits a document. */
	enum Fit {

		/** It is such a paper. */
		SAME,

		/** People may call it so. */
		POSSIBLE,

		/** The register does not tell. */
		UNKNOWN,

		/** It is another kind of paper. */
		OTHER

	}

	static Fit fit(Description stated, Facts facts) {
		Set<PaperKind> kinds = facts.kinds();
		if (kinds.isEmpty() || kinds.contains(PaperKind.ANDERS) || stated.kind() == PaperKind.ANDERS) {
			return Fit.UNKNOWN;
		}
		if (kinds.contains(stated.kind())) {
			return Fit.SAME;
		}
		return kinds.stream().anyMatch((kind) -> kind.isAlsoCalled(stated.kind())) ? Fit.POSSIBLE : Fit.OTHER;
	}

	/** Whether sentences only name such a thing beside the paper. */
	static boolean isBeside(Description stated) {
		return stated.kind().is("never") || stated.kind().is("seldom");
	}

	/**
	 * A motion, where the subject is that of a paper which is none; another paper, where
	 * it is that of a motion.
	 */
	static @Nullable Evidence ofOther(Told told, Words text, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		if (facts.kinds().isEmpty() || facts.kinds().contains(PaperKind.ANDERS)) {
			return null;
		}
		String title = facts.titled();
		String words = text.whole().toLowerCase(Locale.ROOT);
		if (facts.isLetter() && title.contains("verslag") && !title.contains("agenda") && !words.contains("verslag")
				&& AGENDA.matcher(words).find()) {
			return Evidence.of(Field.KIND, "agenda", facts.kindWords(), Comparison.DIFFERENT);
		}
		Matcher reported = REPORTED.matcher(String.valueOf(document.kind()).toLowerCase(Locale.ROOT));
		String debate = reported(words);
		if (debate != null && (reported.find() ? !words.contains(reported.group(1))
				: isNoDebate(facts.kinds(), Kinds.of(text.whole())))) {
			return Evidence.of(Field.KIND, debate, document.kind(), Comparison.DIFFERENT);
		}
		Set<PaperKind> said = EnumSet.noneOf(PaperKind.class);
		said.addAll(told.kinds());
		if (said.equals(Set.of(PaperKind.VERSLAG)) && told.startsWithPaper() && !words.contains("agenda")
				&& title.contains("agenda") && !title.contains("verslag") && facts.isLetter()) {
			return Evidence.of(Field.KIND, "verslag", facts.kindWords(), Comparison.DIFFERENT);
		}
		Set<PaperKind> named = Kinds.of(text.whole());
		Set<PaperKind> titled = Kinds.of(String.valueOf(document.title()));
		boolean itself = facts.isLetter() && any(titled, "members-alone") && Frames.in("itself", text) != null;
		if (itself || isConsulted(named, titled, facts)) {
			return Evidence.of(Field.KIND, itself ? "motie zelf" : "schriftelijk overleg", facts.kindWords(),
					Comparison.DIFFERENT);
		}
		boolean other;
		if (facts.areAll("tabled")) {
			other = said.size() == 1 && !said.contains(PaperKind.DEBAT)
					&& ((told.startsWithPaper() && !any(named, "members-alone"))
							|| (all(said, "tabled") && Collections.disjoint(named, facts.kinds())));
		}
		else {
			other = all((named.size() == 1) ? named : said, "members-alone")
					|| (told.startsWithPaper() && isOfLaw(said)) || (said.equals(Set.of(PaperKind.FICHE))
							&& told.startsWithPaper() && document.literal() && !title.contains("fiche"));
		}
		Matcher answers = ANSWERS.matcher(words);
		if ((facts.isLetter() || facts.kinds().contains(PaperKind.DEBATVERSLAG)) && answers.find()
				&& !isOfAnswers(document)) {
			return Evidence.of(Field.KIND, answers.group(), facts.kindWords(), Comparison.NOT_COMPARABLE);
		}
		boolean consulted = facts.isLetter() && told.startsWithPaper() && said.contains(PaperKind.SCHRIFTELIJK_OVERLEG)
				&& !isOfAnswers(document);
		boolean listed = told.startsWithPaper() && said.equals(Set.of(PaperKind.VRAGENLIJST))
				&& LISTED.matcher(words).find() && document.literal() && !isOfAnswers(document);
		other |= consulted || listed;
		boolean differs = other && !said.isEmpty() && Collections.disjoint(facts.kinds(), said)
				&& Collections.disjoint(titled, said);
		return differs
				? Evidence.of(Field.KIND, said.iterator().next().name().toLowerCase(Locale.ROOT).replace('_', ' '),
						facts.kindWords(), Comparison.DIFFERENT)
				: null;
	}

	/** The debate of which a text names the report, in whatever order. */
	private static @Nullable String reported(String words) {
		Matcher named = REPORTED.matcher(words);
		if (named.find()) {
			return named.group(1);
		}
		Matcher debate = DEBATED.matcher(words);
		return (debate.find() && THEREOF.matcher(words).region(debate.end(), words.length()).find()) ? debate.group(1)
				: null;
	}

	/** What nobody says in a debate, and is not named beside it. */
	private static boolean isNoDebate(Set<PaperKind> kinds, Set<PaperKind> named) {
		return all(kinds, "no-debate") && Collections.disjoint(kinds, named);
	}

	/** "bij amendement is de begroting gewijzigd": pieces of a bill, whatever it is. */
	private static boolean isOfLaw(Set<PaperKind> said) {
		return any(said, "law") && said.stream().allMatch((one) -> one.is("law") || one == PaperKind.BEGROTING);
	}

	/**
	 * What was said in a debate is in no report of a written consultation, nor the other
	 * way round.
	 */
	private static boolean isConsulted(Set<PaperKind> named, Set<PaperKind> titled, Facts facts) {
		return named.contains(PaperKind.SCHRIFTELIJK_OVERLEG) && !any(named, "debate")
				&& !titled.contains(PaperKind.SCHRIFTELIJK_OVERLEG) && facts.kinds().contains(PaperKind.DEBATVERSLAG)
				&& !facts.kinds().contains(PaperKind.SCHRIFTELIJK_OVERLEG);
	}

	/**
	 * Whether one of a text and a paper is about answers to questions, and the other is
	 * not.
	 */
	static boolean isOfOtherAnswers(String text, RegisteredDocument document) {
		String said = text.toLowerCase(Locale.ROOT);
		return ANSWERS.matcher(said).find() ? !isOfAnswers(document)
				: !ANSWERED.matcher(said).find() && ANSWERS.matcher(Facts.of(document).titled()).find();
	}

	private static boolean isOfAnswers(RegisteredDocument document) {
		return ANSWERED.matcher(Facts.of(document).titled()).find();
	}

	private static boolean any(Set<PaperKind> kinds, String trait) {
		return kinds.stream().anyMatch((kind) -> kind.is(trait));
	}

	private static boolean all(Set<PaperKind> kinds, String trait) {
		return kinds.stream().allMatch((kind) -> kind.is(trait));
	}

	private static Comparison compare(Reading reading, Facts facts) {
		Description stated = reading.description();
		if (isOfABudget(stated, facts)) {
			return Comparison.EQUAL;
		}
		return switch (fit(stated, facts)) {
			case UNKNOWN -> Comparison.NOT_COMPARABLE;
			case SAME -> isChangedOnlyHere(stated, facts) ? Comparison.DIFFERENT : Comparison.EQUAL;
			case POSSIBLE -> withinLetters(reading, facts);
			case OTHER -> isSilent(reading, facts) ? Comparison.NOT_COMPARABLE : Comparison.DIFFERENT;
		};
	}

	// A budget is a bill with its explanation.
	private static boolean isOfABudget(Description stated, Facts facts) {
		return stated.kind() == PaperKind.BEGROTING && !facts.kinds().isEmpty() && facts.areAll("of-budget");
	}

	private static boolean isSilent(Reading reading, Facts facts) {
		PaperKind stated = reading.description().kind();
		if (isOfInstitution(reading, facts)) {
			return false;
		}
		if (reading.governed() || stated.is("never") || (stated.is("seldom") && !facts.areAll("tabled"))) {
			return true;
		}
		return reading.bond() != Bond.TIGHT;
	}

	// "zie het advies van de Raad van State (…)", "in het rapport van de Onderwijsraad
	// (…)"
	private static boolean isOfInstitution(Reading reading, Facts facts) {
		Description stated = reading.description();
		if (reading.bond() != Bond.TIGHT || !reading.source() || reading.governed() || stated.plural()
				|| facts.titled().contains(stated.kindWords())) {
			return false;
		}
		String said = (stated.kindWords() + ' ' + stated.authorWords()).toLowerCase(Locale.ROOT);
		if (stated.kind() == PaperKind.ADVIES && said.contains("raad van state")) {
			return facts.areAll("beside-opinion") && reading.subject().isEmpty();
		}
		boolean report = stated.kind() == PaperKind.RAPPORT && stated.kindWords().equalsIgnoreCase("rapport");
		boolean body = said.matches(".*(rekenkamer|ombudsman).*")
				|| reading.subject().matches("van (de|het) \\p{Lu}[\\p{L}-]+");
		return report && body && facts.areAll("no-report");
	}

	// Only a literal title tells whether a motion is the changed one.
	private static boolean isChangedOnlyHere(Description stated, Facts facts) {
		return stated.changed() && stated.kind() == PaperKind.MOTIE && facts.title() != null
				&& facts.document().literal() && facts.title().head() == PaperKind.MOTIE && !facts.title().changed()
				&& !isChanged(facts.document().kind()) && !isChanged(facts.document().status());
	}

	private static boolean isChanged(@Nullable String words) {
		return words != null && words.toLowerCase(Locale.ROOT).contains("gewijzigd");
	}

	private static Comparison withinLetters(Reading reading, Facts facts) {
		Description stated = reading.description();
		if (stated.kind() == PaperKind.BRIEF) {
			return Comparison.EQUAL;
		}
		boolean silent = (reading.bond() != Bond.TIGHT && !reading.source()) || reading.governed()
				|| facts.title() == null;
		if (!silent && isOtherContent(stated, facts)) {
			return Comparison.DIFFERENT;
		}
		if (isOtherReport(reading, facts)) {
			return Comparison.DIFFERENT;
		}
		boolean general = stated.kind() == PaperKind.VERSLAG && !facts.isLetter();
		return general ? Comparison.EQUAL : Comparison.NOT_COMPARABLE;
	}

	// "tijdens het commissiedebat" stands in no report of a written consultation.
	private static boolean isOtherReport(Reading reading, Facts facts) {
		return reading.description().kind() == PaperKind.DEBAT && reading.source() && !reading.governed()
				&& !facts.isLetter() && facts.kinds().contains(PaperKind.SCHRIFTELIJK_OVERLEG);
	}

	private static boolean isOtherContent(Description stated, Facts facts) {
		if (facts.title() == null) {
			return false;
		}
		Set<PaperKind> kinds = facts.kinds();
		String title = facts.titled();
		return switch (stated.kind()) {
			case AGENDA -> !title.contains("agenda")
					&& (kinds.contains(PaperKind.VERSLAG) || kinds.contains(PaperKind.SCHRIFTELIJK_OVERLEG));
			case VERSLAG -> facts.title().head() == PaperKind.AGENDA && !title.contains("verslag");
			case SCHRIFTELIJK_OVERLEG, DEBATVERSLAG -> stated.kindWords().toLowerCase(Locale.ROOT).startsWith("verslag")
					&& !title.matches(".*(overleg|debat|gesprek).*");
			case FICHE ->
				facts.title().head() != PaperKind.FICHE && !title.contains("fiche") && facts.document().literal();
			case JAARVERSLAG -> isNoYearly(facts.document(), facts.title());
			default -> false;
		};
	}

	// What is told of a year names the year, or that it accounts for one.
	private static boolean isNoYearly(RegisteredDocument document, Title title) {
		return document.literal() && title.head() == PaperKind.RAPPORT
				&& !title.text()
					.toLowerCase(Locale.ROOT)
					.matches(".*(jaar|versla|verantwoord|annual|plan|\\b20\\d\\d|aanbieding|stukken).*");
	}

}
