package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which descriptions speak of a paper that is cited at a place: the nearest, those
 * in whose subject it stands, or one behind the citation.
 */
final class Binding {

	private final Words words;

	private final List<Description> descriptions;

	private final BehindCitation behind;

	Binding(Words words, List<Description> descriptions) {
		this.words = words;
		this.descriptions = descriptions;
		this.behind = new BehindCitation(words, descriptions);
	}

	/** The readings for a citation. */
	List<Reading> at(int citation) {
		if (citation < 0) {
			return List.of();
		}
		List<Reading> before = before(citation);
		if (before.stream().anyMatch((reading) -> reading.bond() == Bond.TIGHT)) {
			return this.behind.completed(before, citation);
		}
		Reading behind = this.behind.reading(citation);
		return (behind != null) ? List.of(behind) : before;
	}

	/** The readings of what stands before a place. */
	List<Reading> before(int place) {
		Reach reach = reach(place);
		int floor = reach.from();
		List<Description> near = new ArrayList<>();
		for (Description description : this.descriptions) {
			if (description.start() >= floor && description.start() < place) {
				near.add(description);
			}
		}
		if (near.isEmpty()) {
			return List.of();
		}
		Description nearest = near.get(near.size() - 1);
		Bond bond = bond(nearest, place, near.size());
		if (reach.later() && !nearest.plural()) {
			bond = Bond.LOOSE;
		}
		List<Reading> readings = new ArrayList<>();
		Description said = told(nearest, near.size() == 1 && !reach.later(), place);
		readings.add(Reading.of(this.words, said, bond, place));
		Description inner = nearest;
		for (int i = near.size() - 2; i >= 0 && !isFirstOfDoubled(place); i--) {
			Description outer = near.get(i);
			if (bond != Bond.TIGHT || holds(outer, inner, place) || isTellingOf(outer, inner)) {
				readings.add(Reading.of(this.words, outer, bond, place));
				inner = outer;
			}
		}
		return readings;
	}

	/** With what its clause tells of it up to the place, and who wrote it. */
	private Description told(Description nearest, boolean alone, int place) {
		Scope clause = Scope.around(this.words, nearest);
		Description told = nearest;
		if (told.offices().isEmpty() && told.kind().is("office")) {
			told = told.with(Frames.read("written", clause));
		}
		boolean open = alone && told.dates().isEmpty() && told.coreEnd() < place;
		return open ? told.with(Frames.read("closed", new Scope(this.words, clause.from(), place, nearest))) : told;
	}

	private Reach reach(int place) {
		int near = place;
		int at = place;
		boolean later = false;
		while (at > 0) {
			Token before = this.words.get(at - 1);
			if (before.isCitation()) {
				if (!isList(at, near)) {
					return new Reach(at, later);
				}
				later = true;
				near = at - 1;
			}
			else if (before.isBreak() && !(before.text().equals(";") && isJoined(at, near))) {
				return new Reach(at, later);
			}
			at--;
		}
		return new Reach(0, later);
	}

	// "(Kamerstuk …; Kamerstuk …)", "(brief van 3 april; Kamerstuk …)"
	private boolean isJoined(int from, int to) {
		boolean behindCitation = isList(from - 1, to) && this.words.get(from - 2).isCitation();
		return behindCitation || isWholeItem(from - 1, to)
				|| (isList(from, to) && Clause.isOpenParenthesis(this.words, 0, to));
	}

	// "…; brief EZ van 10 oktober 2024; Kamerstuk …": an item that is the paper, in a row
	// of
	// items with one citation
	private boolean isWholeItem(int semicolon, int to) {
		if (!this.words.get(to).isCitation() || to != semicolon + 1) {
			return false;
		}
		if (this.words.places().anyMatch((at) -> at != to && this.words.get(at).isCitation())) {
			return false;
		}
		return this.descriptions.stream()
			.anyMatch((one) -> one.coreEnd() == semicolon && one.kind() == PaperKind.BRIEF && !one.dates().isEmpty()
					&& this.words.get(one.start() - 1).isBreak());
	}

	private boolean isList(int from, int to) {
		return Frames.behind("list", this.words, from) >= to;
	}

	// "brief over … de motie (Kamerstuk …) (Kamerstuk …)": the letter is the second.
	private boolean isFirstOfDoubled(int place) {
		return this.words.is(place + 1, ")") && this.words.is(place + 2, "(") && this.words.get(place + 3).isCitation();
	}

	private Bond bond(Description description, int place, int count) {
		if (description.coreEnd() > place) {
			return Bond.TIGHT;
		}
		boolean finite = false;
		boolean report = false;
		int words = 0;
		for (int i = description.coreEnd(); i < place; i++) {
			Token token = this.words.get(i);
			finite |= Clause.isFinite(token) && !description.about();
			report |= Clause.isReport(token);
			words += (token.isWord() && !this.words.is(i, "zie", "zelf")) ? 1 : 0;
		}
		if (!finite && !report && (description.subject() >= 0 || words == 0)) {
			return Bond.TIGHT;
		}
		return (report || count > 1) ? Bond.LOOSE : Bond.FAIR;
	}

	private boolean holds(Description outer, Description inner, int place) {
		if (isNamedBehind(outer, inner, place)) {
			return true;
		}
		if (outer.subject() < 0 || outer.subject() > inner.start()) {
			return false;
		}
		if (Clause.isOpenParenthesis(this.words, outer.coreEnd(), inner.start())
				&& Clause.isOpenParenthesis(this.words, outer.coreEnd(), place)) {
			return false;
		}
		boolean goesOn = this.words.to(outer.coreEnd(), Clause::isFinite) < inner.start();
		return outer.about() || (!goesOn && !Clause.isJoined(this.words, inner.start()));
	}

	// "de motie-X, waarin om een reactie wordt gevraagd (…)": the clause tells of the
	// motion.
	private boolean isTellingOf(Description outer, Description inner) {
		if (!outer.kind().isByMembers() || inner.kind().isByMembers()) {
			return false;
		}
		int comma = this.words.to(outer.coreEnd(), (token) -> token.is(","));
		return comma < inner.start() && this.words.is(comma + 1, "waarin", "waarmee", "waarbij");
	}

	// "mijn brief van 3 april (verslag van de RAZ, Kamerstuk …)"
	private boolean isNamedBehind(Description outer, Description inner, int place) {
		return outer.kind() == PaperKind.BRIEF && !outer.dates().isEmpty() && inner.kind().comesByLetter()
				&& inner.kind() != PaperKind.BRIEF && this.words.is(outer.coreEnd(), "(")
				&& inner.start() <= outer.coreEnd() + 2 && Clause.isOpenParenthesis(this.words, outer.coreEnd(), place);
	}

	/**
	 * How far back words may speak of a citation.
	 *
	 * @param from the first token
	 * @param later whether other citations of the same list stand before it
	 */
	private record Reach(int from, boolean later) {
	}

}
