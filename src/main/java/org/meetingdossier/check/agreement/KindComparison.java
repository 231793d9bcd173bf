package org.meetingdossier.check.agreement;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Bond;
import org.meetingdossier.check.agreement.wording.Description;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Reading;
import org.meetingdossier.check.agreement.wording.Title;
import org.meetingdossier.register.RegisteredDocument;

/** Compares the kind of paper. */
final class KindComparison {

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
