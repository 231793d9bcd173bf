package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.meetingdossier.check.agreement.wording.FrameRole;
import org.meetingdossier.check.agreement.wording.Frames;
import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.NamedOffices;
import org.meetingdossier.check.agreement.wording.Office;
import org.meetingdossier.check.agreement.wording.StatedDate;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.citation.Chamber;
import org.meetingdossier.register.RegisteredDocument;

/**
 * A day, an office or a House that a statement names and the register does not know of
 * the paper, whatever the words tell of it. It may be that of something else, so that it
 * is not comparable; but as long as it stands there, nothing agrees.
 */
final class OpenClaims {

	private static final Pattern EERSTE = Pattern.compile("\\b(?:eerste kamer|senaat|senator)\\b");

	private static final Pattern TWEEDE = Pattern.compile("\\btweede kamer\\b");

	/** Words that tell of one House beside the other: "die ook aan de Tweede Kamer is gezonden". */
	private static final Pattern AS_WELL = Pattern.compile("\\b(?:ook|eveneens|tevens|mede)\\b");

	private final Statement read;

	private final Words words;

	private final RegisteredDocument document;

	private final List<Evidence> known;

	private OpenClaims(Statement read, RegisteredDocument document, List<Evidence> known) {
		this.read = read;
		this.words = Words.of(read.text());
		this.document = document;
		this.known = known;
	}

	static List<Evidence> of(Statement read, RegisteredDocument document, List<Evidence> known) {
		OpenClaims claims = new OpenClaims(read, document, known);
		List<Evidence> open = new ArrayList<>();
		claims.day().ifPresent(open::add);
		claims.office().ifPresent(open::add);
		claims.house().ifPresent(open::add);
		return open;
	}

	private boolean says(Field field) {
		return this.known.stream().anyMatch((one) -> one.field() == field && one.comparison() != Comparison.NOT_COMPARABLE);
	}

	private boolean isKnown() {
		return this.known.stream().anyMatch((one) -> (one.field() == Field.TITLE || one.field() == Field.DATE) && one.comparison().isAlike());
	}

	/** A day of the same number in another month or year is a slip of the pen. */
	private Optional<Evidence> day() {
		LocalDate date = this.document.date();
		if (date == null || says(Field.DATE) || isOfAVote()) {
			return Optional.empty();
		}
		List<StatedDate> titled = Meetings.in(String.valueOf(this.document.title())).days();
		List<StatedDate> days = Meetings.in(this.words).days().stream().filter((one) -> one.month() != null).toList();
		if (days.stream().anyMatch((one) -> one.fits(date, this.read.citing().day()))) {
			return Optional.empty();
		}
		return days.stream()
			.filter((one) -> titled.stream().noneMatch(one::fits))
			.findFirst()
			.map((one) -> Evidence.of(Field.DATE, DateComparison.words(one), DateComparison.words(date),
					(isKnown() && days.size() == 1 && DateComparison.isDaySlip(one, date)) ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE));
	}

	/** "op 3 juni aangenomen": of the vote, not of the motion. */
	private boolean isOfAVote() {
		return Facts.of(this.document).isByMembers() && Stream.of(FrameRole.CARRIED, FrameRole.REJECTED, FrameRole.VOTE).anyMatch((role) -> Frames.in(role, this.words) != null);
	}

	private Optional<Evidence> office() {
		Facts facts = Facts.of(this.document);
		if (facts.offices().isEmpty() || says(Field.AUTHOR)) {
			return Optional.empty();
		}
		NamedOffices named = NamedOffices.in(this.words);
		NamedOffices titled = NamedOffices.in(String.valueOf(this.document.title()));
		boolean known = facts.offices().stream().anyMatch((office) -> named.names(office) || (office.name() != null && named.names(office.name())));
		return known ? Optional.empty() : named.held()
			.stream()
			.filter((one) -> one.rank() != Office.Rank.INSTITUTION && !one.portfolio().isEmpty() && !titled.names(one))
			.findFirst()
			.map((one) -> Evidence.of(Field.AUTHOR, one.display(), facts.authorWords(), Comparison.NOT_COMPARABLE));
	}

	private Optional<Evidence> house() {
		Chamber chamber = NumberComparison.of(this.document);
		String text = this.read.text().toLowerCase(Locale.ROOT);
		boolean eerste = EERSTE.matcher(text).find();
		if (chamber == null || eerste == TWEEDE.matcher(text).find() || eerste == (chamber == Chamber.EERSTE_KAMER) || says(Field.CHAMBER)) {
			return Optional.empty();
		}
		boolean differs = isKnown() && !AS_WELL.matcher(text).find();
		return Optional.of(Evidence.of(Field.CHAMBER, NumberComparison.words(eerste ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER), NumberComparison.words(chamber),
				differs ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE));
	}

}
