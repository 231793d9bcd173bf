package org.meetingdossier.check.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Description;
import org.meetingdossier.check.agreement.wording.Frame;
import org.meetingdossier.check.agreement.wording.Frames;
import org.meetingdossier.check.agreement.wording.NamedOffices;
import org.meetingdossier.check.agreement.wording.NamedPapers;
import org.meetingdossier.check.agreement.wording.Office;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.PersonName;
import org.meetingdossier.check.agreement.wording.Title;
import org.meetingdossier.check.agreement.wording.Told;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares who wrote a paper. A sentence may name fewer people than signed, and in
 * another order.
 */
final class AuthorComparison {

	/** Papers of a committee, whatever office answers in them. */
	private static final Set<PaperKind> OF_A_COMMITTEE = EnumSet.of(PaperKind.SCHRIFTELIJK_OVERLEG,
			PaperKind.DEBATVERSLAG, PaperKind.DEBAT, PaperKind.VRAGENLIJST, PaperKind.INBRENG, PaperKind.VRAGEN);

	private AuthorComparison() {
	}

	static @Nullable Evidence of(Description stated, Facts facts) {
		if (stated.names().isEmpty() && stated.offices().isEmpty()) {
			return null;
		}
		Comparison comparison = stated.names().isEmpty() ? offices(stated, facts) : members(stated, facts);
		NamedOffices titled = NamedOffices.in(String.valueOf(facts.document().title()));
		if (comparison == Comparison.NOT_COMPARABLE && !stated.names().isEmpty()
				&& stated.names().stream().allMatch(titled::names)) {
			return null;
		}
		boolean ofOthers = facts.isLetter() && stated.kind().isMadeBefore() && comparison == Comparison.DIFFERENT;
		return Evidence.of(Field.AUTHOR, stated.authorWords(), facts.authorWords(),
				ofOthers ? Comparison.NOT_COMPARABLE : comparison);
	}

	/**
	 * Compares the members of whom a bill is said to be with the title of its dossier.
	 */
	static @Nullable Evidence ofInitiative(Description stated, Facts facts) {
		String dossier = facts.document().dossierTitle();
		boolean initiative = stated.kind() == PaperKind.INITIATIEFNOTA
				|| stated.kindWords().toLowerCase(Locale.ROOT).startsWith("initiatief");
		if (dossier == null || !initiative || stated.plural() || stated.names().isEmpty()) {
			return null;
		}
		List<PersonName> members = new ArrayList<>(Title.of(dossier).names());
		if (members.isEmpty()) {
			return null;
		}
		members.addAll(facts.members());
		boolean known = stated.names().stream().anyMatch((name) -> members.stream().anyMatch(name::matches));
		return Evidence.of(Field.AUTHOR, stated.authorWords(), dossier,
				known ? Comparison.EQUAL : Comparison.DIFFERENT);
	}

	/** Another office than the registered one, where the subject is known. */
	static @Nullable Evidence ofMaker(Told told, Words text, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		if (!facts.isLetter() || facts.offices().isEmpty() || document.authors().isEmpty()) {
			return null;
		}
		NamedOffices named = NamedOffices.in(text);
		NamedOffices titled = NamedOffices.in(String.valueOf(document.title()));
		if (facts.offices()
			.stream()
			.anyMatch((office) -> named.names(office) || (office.name() != null && named.names(office.name())))) {
			return null;
		}
		boolean reply = facts.title() != null
				&& (facts.title().head() == PaperKind.REACTIE || facts.title().head() == PaperKind.ANTWOORD);
		return told.makers()
			.stream()
			.filter((one) -> one.sure() || reply)
			.filter((one) -> one.values()
				.stream()
				.noneMatch((office) -> titled.names(office) || (office.name() != null && titled.names(office.name()))))
			.filter((one) -> one.values().stream().allMatch((office) -> isNone(office, facts)))
			.findFirst()
			.map((one) -> Evidence.of(Field.AUTHOR, one.words(), facts.authorWords(), Comparison.DIFFERENT))
			.orElse(null);
	}

	/**
	 * Another office than the registered one by which a paper was answered or offered.
	 */
	static @Nullable Evidence ofHandover(Words text, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		if (!facts.isLetter() || facts.offices().isEmpty() || document.authors().isEmpty() || facts.title() == null) {
			return null;
		}
		boolean answer = facts.title().head() == PaperKind.ANTWOORD;
		Frame handed = Frames.in(answer ? "answered" : "offered", text);
		if (handed == null || handed.offices().isEmpty()) {
			return null;
		}
		NamedOffices named = NamedOffices.in(text);
		boolean known = !answer && facts.offices().stream().anyMatch(named::names);
		boolean other = !known && handed.offices().stream().allMatch((office) -> isNone(office, facts));
		return other ? Evidence.of(Field.AUTHOR, handed.said("who"), facts.authorWords(), Comparison.DIFFERENT) : null;
	}

	/** Who asked the questions that a paper of the Aanhangsel answers. */
	private static List<PersonName> askers(RegisteredDocument document) {
		return (document.id().kind() == CitationKind.AANHANGSEL)
				? NamedPapers.in(Words.of(String.valueOf(document.title()))).makers().getOrDefault("vragen", List.of())
				: List.of();
	}

	private static boolean isNone(Office office, Facts facts) {
		return facts.offices().stream().allMatch((registered) -> Boolean.FALSE.equals(office.matches(registered)));
	}

	/**
	 * Other members than those who moved it, or another minister than the one who wrote
	 * it. Who is told to do anything else may be another; then nothing agrees.
	 */
	static @Nullable Evidence ofOthers(Words text, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		boolean moved = (facts.isByMembers() || facts.kinds().contains(PaperKind.INITIATIEFNOTA))
				&& !facts.members().isEmpty();
		List<PersonName> askers = askers(document);
		moved |= !askers.isEmpty();
		List<PersonName> makers = !askers.isEmpty() ? askers : moved ? facts.members()
				: facts.offices().stream().map(Office::name).filter(Objects::nonNull).toList();
		if (makers.isEmpty()) {
			return null;
		}
		NamedOffices titled = NamedOffices.in(String.valueOf(document.title()));
		NamedOffices named = NamedOffices.in(text);
		boolean known = makers.stream().anyMatch(named::names);
		for (String role : moved ? List.of("people", "asked", "acted") : List.of("wrote")) {
			Frame people = Frames.in(role, text);
			if (people == null || people.names().isEmpty()
					|| (!moved && people.names().stream().anyMatch(titled::names))) {
				continue;
			}
			boolean one = people.names().stream().anyMatch((name) -> makers.stream().anyMatch(name::matches));
			boolean all = people.names().stream().allMatch((name) -> makers.stream().anyMatch(name::matches));
			if (all && moved && role.equals("asked")) {
				return Evidence.of(Field.AUTHOR, people.said("people", "mover", "surname"), facts.authorWords(),
						Comparison.EQUAL);
			}
			boolean other = known ? !role.equals("acted") && one && !all && (facts.complete() || !askers.isEmpty())
					: !one && people.names().stream().noneMatch(titled::names);
			if (other) {
				return Evidence.of(Field.AUTHOR, people.said("people", "mover", "surname"), facts.authorWords(),
						role.equals("acted") ? Comparison.NOT_COMPARABLE : Comparison.DIFFERENT);
			}
		}
		return null;
	}

	/**
	 * Who wrote it and is named anywhere, where no other is: one of the offices, or all
	 * the members.
	 */
	static @Nullable Evidence ofNamed(Words text, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		NamedOffices named = NamedOffices.in(text);
		NamedOffices titled = NamedOffices.in(String.valueOf(document.title()));
		String makers = facts.authorWords();
		boolean all = facts.isByMembers() && facts.complete() && facts.members().stream().allMatch(named::names);
		if (all && makers != null) {
			return Evidence.of(Field.AUTHOR, makers, makers, Comparison.EQUAL);
		}
		return (document.authors().isEmpty() || named.namesNone(facts.offices())) ? null
				: named.held()
					.stream()
					.filter((one) -> !titled.names(one)
							&& facts.offices().stream().anyMatch((office) -> Boolean.TRUE.equals(one.matches(office))))
					.findFirst()
					.map((one) -> Evidence.of(Field.AUTHOR, named.words(one), makers, Comparison.EQUAL))
					.orElse(null);
	}

	private static Comparison members(Description stated, Facts facts) {
		List<PersonName> members = facts.members();
		if (members.isEmpty()) {
			return Comparison.NOT_COMPARABLE;
		}
		long known = stated.names().stream().filter((name) -> members.stream().anyMatch(name::matches)).count();
		boolean first = !facts.complete() && facts.title() != null && facts.title().open()
				&& !facts.title().names().isEmpty() && stated.names().get(0).matches(facts.title().names().get(0));
		if (known == stated.names().size() || (known > 0 && stated.plural()) || first) {
			return Comparison.EQUAL;
		}
		if (known > 0 && !facts.complete()) {
			return Comparison.NOT_COMPARABLE;
		}
		return Comparison.DIFFERENT;
	}

	// "het oordeel over het jaarverslag van VWS": the Algemene Rekenkamer examines what
	// ministries account for.
	private static boolean isExamined(Description stated, Facts facts) {
		boolean accounts = stated.kind() == PaperKind.JAARVERSLAG || stated.kind() == PaperKind.BEGROTING;
		return accounts && facts.offices().stream().allMatch((office) -> office.rank() == Office.Rank.INSTITUTION);
	}

	private static Comparison offices(Description stated, Facts facts) {
		if (facts.offices().isEmpty() || OF_A_COMMITTEE.contains(stated.kind()) || isExamined(stated, facts)) {
			return Comparison.NOT_COMPARABLE;
		}
		boolean open = false;
		for (Office office : stated.offices()) {
			for (Office registered : facts.offices()) {
				Boolean same = office.matches(registered);
				if (Boolean.TRUE.equals(same)) {
					return Comparison.EQUAL;
				}
				open |= same == null;
			}
		}
		return open ? Comparison.NOT_COMPARABLE : Comparison.DIFFERENT;
	}

}
