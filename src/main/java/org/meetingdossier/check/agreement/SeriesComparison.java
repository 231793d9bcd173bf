package org.meetingdossier.check.agreement;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Chapters;
import org.meetingdossier.check.agreement.wording.Kinds;
import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.Offices;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Series;
import org.meetingdossier.check.agreement.wording.Table;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares the budget or council of which a paper is said to be with what stands behind
 * the number of its dossier: "36 600 X", "21 501-32".
 */
final class SeriesComparison {

	private static final String COUNCILS = "21501";

	private static final Map<String, Council> BY_SUFFIX = Table.rows("councils")
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row.get(0),
				(row) -> new Council(row.get(1), Set.of(row.get(2).split(" ")))));

	private SeriesComparison() {
	}

	static @Nullable Evidence of(@Nullable Series stated, RegisteredDocument document) {
		String[] dossier = Identity.dossier(document.id());
		if (stated == null || dossier.length < 2 || !isMeant(stated, document, dossier[1])) {
			return null;
		}
		return stated.councils().isEmpty() ? budget(stated, document, dossier[0], dossier[1])
				: council(stated, document, dossier[0], dossier[1]);
	}

	private static boolean isMeant(Series stated, RegisteredDocument document, String chapter) {
		Set<PaperKind> kinds = (document.kind() != null) ? Kinds.of(document.kind()) : Set.of();
		return switch (stated.scope()) {
			case ANY -> true;
			case TABLED -> kinds.contains(PaperKind.MOTIE) || kinds.contains(PaperKind.AMENDEMENT);
			case ESTIMATE -> (kinds.contains(PaperKind.TOELICHTING) || kinds.contains(PaperKind.WETSVOORSTEL))
					&& isOfFund(stated) == Chapters.isFund(chapter);
		};
	}

	// A ministry tells of its fund in its own budget, and pays from the fund of another.
	private static boolean isOfFund(Series stated) {
		return stated.budgets().stream().anyMatch(Chapters::isFundKey);
	}

	private static @Nullable Evidence budget(Series stated, RegisteredDocument document, String number,
			String chapter) {
		Boolean covered = Chapters.covers(number, chapter, stated.budgets());
		if (covered == null) {
			return null;
		}
		boolean titled = isInTitle(stated.budgets(), document.dossierTitle());
		boolean beside = Boolean.TRUE.equals(Chapters.covers(number, chapter, stated.beside()))
				|| isInTitle(stated.beside(), document.dossierTitle());
		Comparison comparison = (covered || titled) ? Comparison.EQUAL
				: beside ? Comparison.NOT_COMPARABLE : Comparison.DIFFERENT;
		return Evidence.of(Field.SUFFIX, stated.words(), chapter + ": " + name(document, Chapters.name(chapter)),
				comparison);
	}

	// The title of a dossier knows which ministry had the chapter in that year.
	private static boolean isInTitle(Set<String> keys, @Nullable String title) {
		int at = (title != null) ? title.indexOf("inisterie van ") : -1;
		return title != null && at >= 0
				&& Offices.of("m" + title.substring(at))
					.stream()
					.anyMatch((office) -> office.portfolio().stream().anyMatch(keys::contains));
	}

	private static @Nullable Evidence council(Series stated, RegisteredDocument document, String number,
			String suffix) {
		Council registered = number.equals(COUNCILS) ? BY_SUFFIX.get(suffix) : null;
		if (registered == null) {
			return null;
		}
		Set<String> titled = (document.dossierTitle() != null) ? Meetings.in(document.dossierTitle()).bodies()
				: Set.of();
		boolean same = registered.isAmong(stated.councils()) || stated.councils().stream().anyMatch(titled::contains);
		Comparison comparison = same ? Comparison.EQUAL
				: registered.isAmong(stated.beside()) ? Comparison.NOT_COMPARABLE : Comparison.DIFFERENT;
		return Evidence.of(Field.SUFFIX, stated.words(), suffix + ": " + name(document, registered.name()), comparison);
	}

	private static @Nullable String name(RegisteredDocument document, @Nullable String known) {
		return (document.dossierTitle() != null) ? document.dossierTitle() : known;
	}

	private record Council(String name, Set<String> bodies) {

		boolean isAmong(Set<String> others) {
			return this.bodies.stream().anyMatch(others::contains);
		}

	}

}
