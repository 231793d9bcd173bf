package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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

	private final Facts facts;

	private final String title;

	private final Findings known;

	private OpenClaims(Statement read, RegisteredDocument document, List<Evidence> known) {
		this.read = read;
		this.words = read.words();
		this.document = document;
		this.facts = Facts.of(document);
		this.title = String.valueOf(document.title());
		this.known = Findings.of(known);
	}

	static List<Evidence> of(Statement read, RegisteredDocument document, List<Evidence> known) {
		OpenClaims claims = new OpenClaims(read, document, known);
		return Stream
			.of(claims.day(), claims.office(), claims.house(), claims.person(), claims.motion(), claims.year(),
					claims.place(), claims.dossier())
			.filter(Objects::nonNull)
			.toList();
	}

	private static Evidence open(Field field, String stated, @Nullable String registered) {
		return Evidence.of(field, stated, registered, Comparison.NOT_COMPARABLE);
	}

	private boolean isKnown() {
		return this.known.isAlike(Field.TITLE) || this.known.isAlike(Field.DATE);
	}

	private @Nullable Evidence day() {
		LocalDate date = this.document.date();
		if (date == null || this.known.compares(Field.DATE) || isOfAVote()) {
			return null;
		}
		List<StatedDate> titled = Meetings.dates(Words.of(this.title));
		List<StatedDate> days = Meetings.in(this.words).days().stream().filter((one) -> one.month() != null).toList();
		boolean told = days.stream().anyMatch((one) -> one.fits(date, this.read.citing().day()));
		return told ? null
				: days.stream()
					.filter((one) -> titled.stream().noneMatch(one::fits))
					.findFirst()
					.map((one) -> open(Field.DATE, DateComparison.words(one), DateComparison.words(date)))
					.orElse(null);
	}

	/** "op 3 juni aangenomen": of the vote, not of the motion. */
	private boolean isOfAVote() {
		return this.facts.isByMembers()
				&& Stream.of("carried", "rejected", "vote").anyMatch((role) -> Frames.in(role, this.words) != null);
	}

	private @Nullable Evidence office() {
		if (this.facts.offices().isEmpty() || this.known.compares(Field.AUTHOR)) {
			return null;
		}
		NamedOffices named = NamedOffices.in(this.words);
		NamedOffices titled = NamedOffices.in(this.title);
		boolean institution = this.facts.offices().stream().allMatch(Office::isInstitution);
		return this.facts.offices().stream().anyMatch(named::namesOrHolder) ? null
				: named.held()
					.stream()
					.filter((one) -> (!one.isInstitution() || institution) && !titled.names(one)
							&& ((one.name() != null) ? !titled.names(one.name()) : !one.portfolio().isEmpty()))
					.findFirst()
					.map((one) -> open(Field.AUTHOR, named.words(one), this.facts.authorWords()))
					.orElse(null);
	}

	/** A motion, where the paper is a letter on it and nothing in the words says so. */
	private @Nullable Evidence motion() {
		boolean onOne = this.facts.isLetter() && Kinds.of(this.title).contains(PaperKind.MOTIE)
				&& Told.in(this.words).kinds().equals(Set.of(PaperKind.MOTIE));
		return (onOne && Frames.in("reply", this.words) == null) ? open(Field.TITLE, "motie", this.title) : null;
	}

	/** Who does something by a whole name, where it is known who signed. */
	private @Nullable Evidence person() {
		List<PersonName> makers = this.facts.offices().stream().map(Office::name).filter(Objects::nonNull).toList();
		Frame people = (makers.isEmpty() || this.known.compares(Field.AUTHOR)) ? null : Frames.in("acted", this.words);
		if (people == null) {
			return null;
		}
		NamedOffices named = NamedOffices.in(this.words);
		NamedOffices titled = NamedOffices.in(this.title);
		String who = people.said("mover");
		boolean other = WHOLE_NAME.matcher(who).find() && Offices.of(who).isEmpty()
				&& makers.stream().noneMatch(named::names)
				&& people.names().stream().noneMatch((name) -> name.parts().size() < 2 || titled.names(name));
		return other ? open(Field.AUTHOR, who, this.facts.authorWords()) : null;
	}

	/** A year beside those of the title: "in 2014", where it is the report of 2016. */
	private @Nullable Evidence year() {
		Set<Integer> titled = Years.any(this.title);
		Set<Integer> told = Years.told(this.words);
		LocalDate date = this.document.date();
		boolean fits = told.isEmpty() || this.known.compares(Field.SUFFIX)
				|| told.stream()
					.anyMatch((year) -> titled.contains(year) || (date != null && date.getYear() == year)
							|| Years.span(this.title, Set.of(year)));
		return fits ? null : open(Field.TITLE, String.valueOf(told.iterator().next()), this.title);
	}

	private @Nullable Evidence place() {
		Set<String> countries = Places.countries(this.read.text());
		Set<String> titled = Places.countries(this.document.title() + " " + this.document.dossierTitle());
		boolean abroad = !titled.isEmpty() && !countries.isEmpty() && Collections.disjoint(countries, titled);
		String place = abroad ? countries.iterator().next() : MeetingComparison.elsewhere(this.words, this.document);
		if (place == null) {
			return null;
		}
		boolean there = abroad ? VISIT.matcher(this.read.text()).find() && VISIT.matcher(this.title).find()
				: ToldMeetings.isWhereTheyMet(this.words, place);
		return Evidence.of(Field.TITLE, place, this.document.title(),
				(isKnown() && there) ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE);
	}

	/** "in de reeks over de Landbouwraad", where the dossier has another name. */
	private @Nullable Evidence dossier() {
		String name = this.document.dossierTitle();
		Matcher said = DOSSIER.matcher(this.read.text());
		if (name == null || !said.find()) {
			return null;
		}
		String stated = Objects.requireNonNullElse(said.group("over"), said.group("of"));
		String known = name + ' ' + this.document.title();
		boolean apart = Subject.of(stated).isApartFrom(Subject.of(known))
				&& Collections.disjoint(Meetings.in(stated).bodies(), Meetings.in(known).bodies())
				&& !TopicWords.of(stated).withNames(stated).isOfSameFields(TopicWords.of(known).withNames(known));
		return apart ? Evidence.of(Field.TITLE, said.group().strip(), name, Comparison.DIFFERENT) : null;
	}

	private @Nullable Evidence house() {
		Chamber chamber = NumberComparison.of(this.document);
		String text = this.read.text().toLowerCase(Locale.ROOT);
		boolean eerste = EERSTE.matcher(text).find();
		if (chamber == null || eerste == TWEEDE.matcher(text).find() || eerste == (chamber == Chamber.EERSTE_KAMER)
				|| this.known.compares(Field.CHAMBER)) {
			return null;
		}
		boolean differs = isKnown() && !AS_WELL.matcher(text).find();
		return Evidence.of(Field.CHAMBER, NumberComparison.words(eerste ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER),
				NumberComparison.words(chamber), differs ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE);
	}

}
