package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Bond;
import org.meetingdossier.check.agreement.wording.Description;
import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.Reading;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.Title;
import org.meetingdossier.check.agreement.wording.Years;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares the title or subject. Sentences paraphrase, and so do registers: words differ
 * only when a sentence and a title of several telling words have none in common.
 */
final class TitleComparison {

	private static final int FEW = 2;

	private static final int MANY = 7;

	private static final Set<PaperKind> OF_A_MEETING = EnumSet.of(PaperKind.AGENDA, PaperKind.VERSLAG,
			PaperKind.SCHRIFTELIJK_OVERLEG);

	private static final Set<PaperKind> YEARLY = EnumSet.of(PaperKind.JAARVERSLAG, PaperKind.RAPPORT, PaperKind.NOTA,
			PaperKind.BEGROTING, PaperKind.VRAGENLIJST);

	private static final Set<PaperKind> OWN_TITLE = EnumSet.of(PaperKind.BRIEF, PaperKind.MOTIE, PaperKind.AMENDEMENT,
			PaperKind.INITIATIEFNOTA, PaperKind.FICHE);

	private TitleComparison() {
	}

	// Who paraphrases in a few words may well use none of the title's.
	private static boolean isEnough(int stated, int registered, boolean named) {
		return stated >= FEW && registered >= FEW
				&& (named || (stated > FEW && registered > FEW && stated + registered >= MANY));
	}

	static @Nullable Evidence of(Reading reading, Facts facts) {
		Description stated = reading.description();
		if (stated.title() == null && reading.subject().isEmpty()) {
			return null;
		}
		String words = (stated.title() != null) ? stated.title() : reading.subject();
		String shown = (stated.title() != null) ? stated.title() : reading.shownSubject();
		Title title = facts.title();
		if (title == null) {
			return Evidence.of(Field.TITLE, shown, null, Comparison.NOT_COMPARABLE);
		}
		if (OF_A_MEETING.contains(stated.kind()) && reading.bond() != Bond.LOOSE) {
			if (isOtherMeeting(reading, title, facts.document().date())) {
				return Evidence.of(Field.TITLE, shown, title.text(), Comparison.DIFFERENT);
			}
			if (Meetings.first(reading.subject()).areSameAs(title.meetings())) {
				return Evidence.of(Field.TITLE, shown, title.text(), Comparison.EQUAL);
			}
		}
		return Evidence.of(Field.TITLE, shown, title.text(), compare(reading, words, facts.document(), title));
	}

	/**
	 * Compares the year of a paper that comes every year.
	 * @return that the sentence and the title name another year, or null
	 */
	static @Nullable Evidence ofYear(Reading reading, Facts facts) {
		Description stated = reading.description();
		Title title = facts.title();
		if (title == null || reading.bond() != Bond.TIGHT || reading.governed() || !YEARLY.contains(stated.kind())
				|| !facts.kinds().contains(stated.kind())) {
			return null;
		}
		String words = (stated.kindWords() + ' ' + reading.subject()).strip();
		Set<Integer> years = Years.in(stated.kindWords());
		years = years.isEmpty() ? Years.in(reading.bareSubject()) : years;
		Set<Integer> registered = Years.in(title.text());
		LocalDate date = facts.document().date();
		boolean published = date != null && years.contains(date.getYear());
		boolean other = years.size() == 1 && registered.size() == 1 && !registered.containsAll(years) && !published
				&& !Years.span(title.text(), years);
		return other ? Evidence.of(Field.TITLE, words, title.text(), Comparison.DIFFERENT) : null;
	}

	/**
	 * Compares a clause that describes no paper: a good part of a title in it is a sign
	 * that it speaks of that paper, the lack of it says nothing.
	 */
	static @Nullable Evidence ofClause(String clause, Facts facts) {
		if (facts.title() == null) {
			return null;
		}
		Subject general = general(facts.document());
		Subject told = Subject.of(facts.title().text()).without(general).without(makers(facts));
		int shared = told.sharedWith(Subject.of(clause).without(general));
		boolean equal = shared >= FEW && shared * 3 >= told.words().size();
		return equal ? Evidence.of(Field.TITLE, clause, facts.title().text(), Comparison.EQUAL) : null;
	}

	// Who wrote it is compared by itself.
	private static Subject makers(Facts facts) {
		return Subject.of(facts.members()
			.stream()
			.map((name) -> String.join(" ", name.parts()))
			.collect(Collectors.joining(" ")));
	}

	private static Subject general(RegisteredDocument document) {
		return Subject.of((document.dossierTitle() != null) ? document.dossierTitle() : "");
	}

	private static boolean isOtherMeeting(Reading reading, Title title, @Nullable LocalDate sent) {
		Meetings stated = Meetings.first(reading.subject());
		boolean day = sent != null && stated.days().stream().anyMatch((one) -> one.fits(sent, sent));
		return !day && (stated.areOtherBodiesThan(title.meetings()) || stated.areOtherDaysThan(title.meetings()));
	}

	private static Comparison compare(Reading reading, String words, RegisteredDocument document, Title title) {
		Subject general = general(document);
		Subject stated = Subject.of(words);
		Subject registered = Subject.of(title.text());
		Subject telling = stated.without(general);
		Subject told = registered.without(general);
		int shared = telling.sharedWith(told);
		if (shared >= FEW || (shared > 0 && shared * 2 >= Math.min(telling.words().size(), told.words().size()))) {
			return Comparison.EQUAL;
		}
		boolean quoted = reading.description().title() != null && OWN_TITLE.contains(reading.description().kind());
		// Who names a place hardly speaks of a paper whose title tells of other things.
		int said = (reading.description().title() != null) ? telling.words().size()
				: Subject.of(reading.bareSubject()).without(general).words().size();
		boolean placed = telling.isNamed() && title.text().contains(" over ") && told.words().size() > FEW;
		boolean named = quoted || placed || reading.description().kind() == PaperKind.FICHE;
		boolean apart = isEnough(said, told.words().size(), named) && telling.isApartFrom(told)
				&& telling.isApartFrom(registered) && !stated.sharesNumberWith(registered);
		boolean comparable = reading.bond() != Bond.LOOSE && !reading.governed()
				&& (quoted || (reading.description().about() && document.literal()));
		return (apart && comparable) ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE;
	}

}
