package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.meetingdossier.check.agreement.wording.Frame;
import org.meetingdossier.check.agreement.wording.Frames;
import org.meetingdossier.check.agreement.wording.Kinds;
import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.NamedOffices;
import org.meetingdossier.check.agreement.wording.Office;
import org.meetingdossier.check.agreement.wording.Offices;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.PersonName;
import org.meetingdossier.check.agreement.wording.Places;
import org.meetingdossier.check.agreement.wording.StatedDate;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.check.agreement.wording.Told;
import org.meetingdossier.check.agreement.wording.ToldMeetings;
import org.meetingdossier.check.agreement.wording.TopicWords;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.check.agreement.wording.Years;
import org.meetingdossier.citation.Chamber;
import org.meetingdossier.register.RegisteredDocument;

/**
 * A day, a year, an office, a person, a place or a House that a statement names and the
 * register does not know of the paper, whatever the words tell of it. It may be that of
 * something else, so that it is not comparable; but as long as it stands there, nothing
 * agrees.
 */
final class OpenClaims {

	private static final Pattern EERSTE = Pattern.compile("\\b(?:eerste kamer|senaat|senator)\\b");

	private static final Pattern VISIT = Pattern.compile("\\b(?:bezoek|werkbezoek|reis|handelsmissie)\\b");

	private static final Pattern DOSSIER = Pattern
		.compile("(?i)\\b(?:dossier|reeks|serie) (?:over|van|rond|rondom|inzake) (?:de |het )?(?<over>[^,.;:()]{3,60})"
				+ "|\\b(?<of>\\p{L}{3,})-?dossier\\b");

	private static final Pattern TWEEDE = Pattern.compile("\\btweede kamer\\b");

	/** A first name and a surname, and no abbreviations. */
	private static final Pattern WHOLE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ (?:\\p{L}+ )*\\p{Lu}\\p{Ll}+");

	/**
	 * Words that tell of one House beside the other: "die ook aan de Tweede Kamer is
	 * gezonden".
	 */
	private static final Pattern AS_WELL = Pattern.compile("\\b(?:ook|eveneens|tevens|mede)\\b");

	private final Statement read;

	private final Words words;

	private final RegisteredDocument document;

	private final Findings known;

	private OpenClaims(Statement read, RegisteredDocument document, List<Evidence> known) {
		this.read = read;
		this.words = read.words();
		this.document = document;
		this.known = Findings.of(known);
	}

	static List<Evidence> of(Statement read, RegisteredDocument document, List<Evidence> known) {
		OpenClaims claims = new OpenClaims(read, document, known);
		return Stream
			.of(claims.day(), claims.office(), claims.house(), claims.person(), claims.motion(), claims.year(),
					claims.place(), claims.dossier())
			.flatMap(Optional::stream)
			.toList();
	}

	private boolean isKnown() {
		return this.known.isAlike(Field.TITLE) || this.known.isAlike(Field.DATE);
	}

	private Optional<Evidence> day() {
		LocalDate date = this.document.date();
		if (date == null || this.known.compares(Field.DATE) || isOfAVote()) {
			return Optional.empty();
		}
		List<StatedDate> titled = Meetings.dates(Words.of(String.valueOf(this.document.title())));
		List<StatedDate> days = Meetings.in(this.words).days().stream().filter((one) -> one.month() != null).toList();
		if (days.stream().anyMatch((one) -> one.fits(date, this.read.citing().day()))) {
			return Optional.empty();
		}
		return days.stream()
			.filter((one) -> titled.stream().noneMatch(one::fits))
			.findFirst()
			.map((one) -> Evidence.of(Field.DATE, DateComparison.words(one), DateComparison.words(date),
					Comparison.NOT_COMPARABLE));
	}

	/** "op 3 juni aangenomen": of the vote, not of the motion. */
	private boolean isOfAVote() {
		return Facts.of(this.document).isByMembers()
				&& Stream.of("carried", "rejected", "vote").anyMatch((role) -> Frames.in(role, this.words) != null);
	}

	private Optional<Evidence> office() {
		Facts facts = Facts.of(this.document);
		if (facts.offices().isEmpty() || this.known.compares(Field.AUTHOR)) {
			return Optional.empty();
		}
		NamedOffices named = NamedOffices.in(this.words);
		NamedOffices titled = NamedOffices.in(String.valueOf(this.document.title()));
		boolean known = facts.offices()
			.stream()
			.anyMatch((office) -> named.names(office) || (office.name() != null && named.names(office.name())));
		boolean institution = facts.offices().stream().allMatch((office) -> office.rank() == Office.Rank.INSTITUTION);
		return known ? Optional.empty() : named.held()
			.stream()
			.filter((one) -> (one.rank() != Office.Rank.INSTITUTION || institution) && !titled.names(one)
					&& ((one.name() != null) ? !titled.names(one.name()) : !one.portfolio().isEmpty()))
			.findFirst()
			.map((one) -> Evidence.of(Field.AUTHOR, named.words(one), facts.authorWords(), Comparison.NOT_COMPARABLE));
	}

	/** A motion, where the paper is a letter on it and nothing in the words says so. */
	private Optional<Evidence> motion() {
		String title = String.valueOf(this.document.title());
		boolean onOne = Facts.of(this.document).isLetter() && Kinds.of(title).contains(PaperKind.MOTIE);
		Set<PaperKind> told = onOne ? Told.in(this.words).kinds() : Set.of();
		return (told.equals(Set.of(PaperKind.MOTIE)) && Frames.in("reply", this.words) == null)
				? Optional.of(Evidence.of(Field.TITLE, "motie", title, Comparison.NOT_COMPARABLE)) : Optional.empty();
	}

	/** Who does something by a whole name, where it is known who signed. */
	private Optional<Evidence> person() {
		Facts facts = Facts.of(this.document);
		List<PersonName> makers = facts.offices().stream().map(Office::name).filter(Objects::nonNull).toList();
		Frame people = (makers.isEmpty() || this.known.compares(Field.AUTHOR)) ? null : Frames.in("acted", this.words);
		if (people == null) {
			return Optional.empty();
		}
		NamedOffices named = NamedOffices.in(this.words);
		NamedOffices titled = NamedOffices.in(String.valueOf(this.document.title()));
		String who = people.said("mover");
		boolean other = WHOLE_NAME.matcher(who).find() && Offices.of(who).isEmpty()
				&& makers.stream().noneMatch(named::names)
				&& people.names().stream().noneMatch((name) -> name.parts().size() < 2 || titled.names(name));
		return other ? Optional.of(Evidence.of(Field.AUTHOR, who, facts.authorWords(), Comparison.NOT_COMPARABLE))
				: Optional.empty();
	}

	/** A year beside those of the title: "in 2014", where it is the report of 2016. */
	private Optional<Evidence> year() {
		String title = String.valueOf(this.document.title());
		Set<Integer> titled = Years.any(title);
		Set<Integer> told = Years.told(this.words);
		LocalDate date = this.document.date();
		boolean fits = told.isEmpty() || this.known.compares(Field.SUFFIX)
				|| told.stream()
					.anyMatch((year) -> titled.contains(year) || (date != null && date.getYear() == year)
							|| Years.span(title, Set.of(year)));
		return fits ? Optional.empty() : Optional
			.of(Evidence.of(Field.TITLE, String.valueOf(told.iterator().next()), title, Comparison.NOT_COMPARABLE));
	}

	private Optional<Evidence> place() {
		Set<String> countries = Places.countries(this.read.text());
		Set<String> titled = Places.countries(this.document.title() + " " + this.document.dossierTitle());
		boolean abroad = !titled.isEmpty() && !countries.isEmpty() && Collections.disjoint(countries, titled);
		String town = abroad ? null : MeetingComparison.elsewhere(this.words, this.document);
		boolean visit = abroad && VISIT.matcher(this.read.text()).find()
				&& VISIT.matcher(String.valueOf(this.document.title())).find();
		boolean differs = isKnown() && (visit || (town != null && ToldMeetings.isWhereTheyMet(this.words, town)));
		return Optional.ofNullable(abroad ? countries.iterator().next() : town)
			.map((one) -> Evidence.of(Field.TITLE, one, this.document.title(),
					differs ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE));
	}

	/** "in de reeks over de Landbouwraad", where the dossier has another name. */
	private Optional<Evidence> dossier() {
		String name = this.document.dossierTitle();
		Matcher said = DOSSIER.matcher(this.read.text());
		if (name == null || !said.find()) {
			return Optional.empty();
		}
		String stated = Objects.requireNonNullElse(said.group("over"), said.group("of"));
		String known = name + ' ' + this.document.title();
		boolean apart = Subject.of(stated).isApartFrom(Subject.of(known))
				&& Collections.disjoint(Meetings.named(Words.of(stated)).keySet(),
						Meetings.named(Words.of(known)).keySet())
				&& !TopicWords.of(stated).withNames(stated).isOfSameFields(TopicWords.of(known).withNames(known));
		return apart ? Optional.of(Evidence.of(Field.TITLE, said.group(), name, Comparison.DIFFERENT))
				: Optional.empty();
	}

	private Optional<Evidence> house() {
		Chamber chamber = NumberComparison.of(this.document);
		String text = this.read.text().toLowerCase(Locale.ROOT);
		boolean eerste = EERSTE.matcher(text).find();
		if (chamber == null || eerste == TWEEDE.matcher(text).find() || eerste == (chamber == Chamber.EERSTE_KAMER)
				|| this.known.compares(Field.CHAMBER)) {
			return Optional.empty();
		}
		boolean differs = isKnown() && !AS_WELL.matcher(text).find();
		return Optional
			.of(Evidence.of(Field.CHAMBER, NumberComparison.words(eerste ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER),
					NumberComparison.words(chamber), differs ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE));
	}

}
