package org.meetingdossier.check.agreement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Bond;
import org.meetingdossier.check.agreement.wording.CitingText;
import org.meetingdossier.check.agreement.wording.Description;
import org.meetingdossier.check.agreement.wording.Reading;
import org.meetingdossier.citation.Citation;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares citing words with a registered document, field by field: what describes the
 * paper first, then what the clause tells of it in passing.
 */
final class Comparing {

	private final Statement read;

	private final Citing citing;

	private final RegisteredDocument document;

	private final Facts facts;

	/** The words around the citation itself. */
	private final CitingText near;

	/** The sentence that tells of it, which outside of notes is the same. */
	private final CitingText told;

	private final Findings found = Findings.none();

	Comparing(Statement read, RegisteredDocument document) {
		this.read = read;
		this.citing = read.citing();
		this.document = document;
		this.facts = Facts.of(document);
		this.near = read.near();
		this.told = read.hung();
	}

	List<Evidence> evidence() {
		ReadEvidence own = ReadEvidence.best(this.near.readings(), this.facts, this.citing.day());
		if (own != null) {
			own.evidence().forEach(this.found::add);
		}
		if (this.citing.footnote() != null) {
			addFromSentence();
		}
		boolean alone = this.citing.knowsAllMarks() && !citesOthers(this.told);
		addFromClause(alone && this.facts.isLetter());
		alone &= !citesOthers(this.near);
		addSeries();
		this.found.add(StatusComparison.of(this.told, alone, this.facts));
		Citation citation = this.near.citation(this.citing.document());
		if (citation != null) {
			NumberComparison.of(citation, this.document).forEach(this.found::add);
		}
		if (alone && !this.found.says(Field.DATE)) {
			this.found.add(DateComparison.named(this.read.words(), this.document));
		}
		this.found.add(Identity.compared(this.citing.document(), this.document.id()));
		Findings once = Findings.none();
		this.found.all().stream().filter((one) -> !isHouseTwice(once, one)).forEach(once::add);
		return once.all().stream().map(this::guarded).toList();
	}

	private boolean citesOthers(CitingText text) {
		return text.citesOthers(this.citing.document());
	}

	// The House is told by the words for the paper and by its number.
	private static boolean isHouseTwice(Findings before, Evidence one) {
		return one.field() == Field.CHAMBER
				&& before.any((other) -> other.field() == Field.CHAMBER && one.comparison() == other.comparison());
	}

	// Motions that are cited side by side may have changed places.
	private Evidence guarded(Evidence one) {
		boolean ofOthers = this.facts.isByMembers() && citesOthers(this.told);
		boolean named = one.field() == Field.AUTHOR && one.comparison() == Comparison.DIFFERENT && !ofOthers
				&& NamedAuthor.isBeside(this.citing, one.stated(), this.facts);
		return named ? Evidence.of(one.field(), one.stated(), one.registered(), Comparison.NOT_COMPARABLE) : one;
	}

	private void addFromSentence() {
		ReadEvidence hung = ReadEvidence.best(this.told.readingsAtMark(), this.facts, this.citing.day());
		if (hung == null) {
			return;
		}
		boolean several = citesOthers(this.near) && !hung.reading().description().plural();
		boolean unsure = !this.citing.knowsAllMarks()
				&& (hung.reading().bond() != Bond.TIGHT || this.citing.mark() < 0);
		if (several || unsure || this.near.isFurtherReading()
				|| (!this.found.all().isEmpty() && hung.hasDifferentKind())) {
			hung = hung.withoutDifferences();
		}
		hung.evidence().forEach(this.found::addNew);
	}

	private void addFromClause(boolean sent) {
		Description here = this.facts.isLetter() ? this.told.told("told here") : null;
		addDate((here != null || !sent) ? here : this.told.told("informed"));
		for (String role : (sent && !this.found.compares(Field.AUTHOR)) ? List.of("sender", "maker")
				: List.<String>of()) {
			addAuthor(this.told.told(role));
		}
		addInitiative();
		Description writing = (sent && !this.found.says(Field.AUTHOR)) ? this.told.told("writer") : null;
		Evidence day = (writing != null) ? date(writing) : null;
		if (day != null && day.comparison() == Comparison.EQUAL) {
			addAuthor(writing);
			this.found.addNew(day);
		}
		if (!this.found.compares(Field.TITLE)) {
			Evidence title = TitleComparison.ofClause(this.told.clause(), this.facts);
			if (title != null) {
				this.found.remove(Field.TITLE);
				this.found.add(title);
			}
		}
		boolean same = this.found.isAlike(Field.TITLE) || this.found.isAlike(Field.KIND);
		for (String role : (sent && same) ? List.of("handed", "sender") : List.<String>of()) {
			addDate(this.told.told(role));
		}
	}

	private void addDate(@Nullable Description description) {
		if (description != null && !this.found.says(Field.DATE)) {
			this.found.add(date(description));
		}
	}

	private @Nullable Evidence date(Description description) {
		return DateComparison.of(description, this.facts, this.citing.day());
	}

	private void addAuthor(@Nullable Description description) {
		this.found.add((description != null) ? AuthorComparison.of(description, this.facts) : null);
	}

	// "de memorie van toelichting bij het initiatiefvoorstel van het lid Ceder (…)"
	private void addInitiative() {
		List<Reading> readings = this.told.readings();
		for (Reading reading : this.found.says(Field.AUTHOR) ? List.<Reading>of() : readings) {
			if (reading.bond() == Bond.TIGHT) {
				this.found.addNew(AuthorComparison.ofInitiative(reading.description(), this.facts));
			}
		}
	}

	// What a sentence says at its note counts when the note cites this paper alone.
	private void addSeries() {
		Evidence series = SeriesComparison.of(this.near.series(), this.document);
		boolean hung = this.citing.footnote() != null && this.citing.knowsAllMarks() && !citesOthers(this.near)
				&& !this.near.isFurtherReading();
		this.found.addNew((series != null || !hung) ? series : SeriesComparison.of(this.told.series(), this.document));
	}

}
