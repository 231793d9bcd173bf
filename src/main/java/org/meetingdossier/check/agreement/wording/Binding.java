package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Tells which descriptions speak of a paper that is cited at a place: the nearest, those
 * in whose subject it stands, or one behind the citation.
 */
final class Binding {

	private final Words words;

	private final List<Description> descriptions;

	Binding(Words words, List<Description> descriptions) {
		this.words = words;
		this.descriptions = descriptions;
	}

	/**
	 * The readings for a citation.
	 * @param citation its token
	 * @return the readings
	 */
	List<Reading> at(int citation) {
		if (citation < 0) {
			return List.of();
		}
		List<Reading> before = before(citation);
		if (before.stream().anyMatch((reading) -> reading.bond() == Bond.TIGHT)) {
			return continued(before, citation);
		}
		Reading behind = behind(citation);
		return (behind != null) ? List.of(behind) : before;
	}

	// "de brief (Kamerstuk …) van 3 april": which of the readings it continues, grammar
	// does not tell.
	private List<Reading> continued(List<Reading> before, int citation) {
		int next = citation + 1;
		if (this.words.is(next, ")")) {
			next++;
		}
		else if (!this.words.is(citation - 1, "op", "stuk")) {
			return before;
		}
		List<Reading> all = new ArrayList<>();
		for (Reading reading : before) {
			Description more = DescriptionReader.readBehind(this.words, next, reading.description());
			String subject = (more != null && reading.subject().isEmpty()) ? subject(more, citation) : reading.subject();
			all.add((more != null) ? new Reading(reading.description().with(more), reading.bond(),
					reading.governed(), reading.source(), subject) : reading);
		}
		return all;
	}

	/**
	 * The readings of what stands before a place.
	 * @param place a token
	 * @return the readings
	 */
	List<Reading> before(int place) {
		Reach reach = reach(place);
		int floor = reach.from();
		List<Description> near = new ArrayList<>();
		for (Description description : this.descriptions) {
			if (description.start() >= floor && description.start() < place && !isOfOther(description, floor, place)) {
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
		readings.add(reading(nearest, bond, place));
		Description inner = nearest;
		for (int i = near.size() - 2; i >= 0; i--) {
			Description outer = near.get(i);
			if (bond != Bond.TIGHT || holds(outer, inner, place)) {
				readings.add(reading(outer, bond, place));
				inner = outer;
			}
		}
		return readings;
	}

	private Reach reach(int place) {
		int near = place;
		int at = place;
		boolean later = false;
		while (at > 0) {
			Token before = this.words.get(at - 1);
			if (before.type() == Token.Type.CITATION) {
				if (!isList(at, near)) {
					return new Reach(at, later);
				}
				later |= !isDoubled(at, near);
				near = at - 1;
			}
			else if (before.type() == Token.Type.BREAK && !(before.text().equals(";") && isInList(at - 1, near))) {
				return new Reach(at, later);
			}
			at--;
		}
		return new Reach(0, later);
	}

	private boolean isInList(int from, int to) {
		return isList(from, to) && this.words.get(from - 1).type() == Token.Type.CITATION;
	}

	private boolean isList(int from, int to) {
		for (int i = from; i < to; i++) {
			Token token = this.words.get(i);
			if (token.type() != Token.Type.SIGN && !token.text().equals(";") && !this.words.is(i, "en", "of", "zie", "ook",
					"alsmede", "respectievelijk", "resp", "nr", "nrs", "tevens", "herdruk")) {
				return false;
			}
		}
		return true;
	}

	// (Kamerstuk …) (Kamerstuk …): the first is named in the subject of the second.
	private boolean isDoubled(int from, int to) {
		return this.words.is(from, ")") && this.words.is(from + 1, "(");
	}

	// "Kamerstuk … (motie-Piri) en …": said of the citation before.
	private boolean isOfOther(Description description, int floor, int place) {
		return floor > 0 && this.words.get(floor - 1).type() == Token.Type.CITATION && this.words.is(floor, "(")
				&& Clause.isOpenParenthesis(this.words, floor, description.start())
				&& !Clause.isOpenParenthesis(this.words, floor, place);
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
			words += (token.type() == Token.Type.WORD && !this.words.is(i, "zie")) ? 1 : 0;
		}
		if (!finite && !report && (description.subject() >= 0 || words == 0)) {
			return Bond.TIGHT;
		}
		return (report || count > 1) ? Bond.LOOSE : Bond.FAIR;
	}

	private boolean holds(Description outer, Description inner, int place) {
		if (outer.subject() < 0 || outer.subject() > inner.start()) {
			return false;
		}
		if (Clause.isOpenParenthesis(this.words, outer.coreEnd(), inner.start())
				&& Clause.isOpenParenthesis(this.words, outer.coreEnd(), place)) {
			return false;
		}
		for (int i = outer.coreEnd(); i < inner.start(); i++) {
			if (!outer.about() && Clause.isFinite(this.words.get(i))) {
				return false;
			}
		}
		return outer.about() || !Clause.isJoined(this.words, inner.start());
	}

	private Reading reading(Description description, Bond bond, int place) {
		return new Reading(description, bond, Clause.isGoverned(this.words, description.start()),
				Clause.isSource(this.words, description, place), subject(description, place));
	}

	private String subject(Description description, int place) {
		if (description.subject() < 0) {
			return "";
		}
		int end = description.subject();
		int limit = (description.subject() < place) ? place : this.words.size();
		while (end < limit && this.words.get(end).type() != Token.Type.BREAK
				&& this.words.get(end).type() != Token.Type.CITATION) {
			end++;
		}
		while (end > description.subject() && this.words.get(end - 1).type() == Token.Type.SIGN
				&& !this.words.is(end - 1, ")", "”", "»", "\"", "'", "’", "%")) {
			end--;
		}
		return this.words.text(description.subject(), end);
	}

	// "Kamerstuk …, de motie-Piri", "Kamerstuk … (brief van 3 april)", "Kamerstuk … is een
	// brief"
	private @Nullable Reading behind(int citation) {
		int at = citation + 1;
		boolean open = this.words.is(at, "(");
		if (!this.words.is(at, ",", "(", ":", "-", "–", "is", "betreft", "bevat", "zijnde", "van", "dd")) {
			return null;
		}
		if (this.words.is(at, "van", "dd", ",", "(")) {
			Description dated = DescriptionReader.readDated(this.words, at);
			if (dated != null) {
				return new Reading(dated, Bond.TIGHT, false, false, "");
			}
		}
		for (Description description : this.descriptions) {
			if (description.start() > at && description.start() <= at + 4 && isLead(at + 1, description.start())) {
				boolean others = isCitedItself(description, open);
				return others ? null : reading(description, Bond.TIGHT, citation);
			}
		}
		return null;
	}

	private boolean isLead(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!this.words.is(i, "de", "het", "een", "gewijzigde", "nader", "zijnde", "gewijzigd", "-", "bnc", "dit", "met",
					"mijn", "onze")) {
				return false;
			}
		}
		return true;
	}

	private boolean isCitedItself(Description description, boolean open) {
		int depth = open ? 1 : 0;
		for (int i = description.start(); i < this.words.size(); i++) {
			Token token = this.words.get(i);
			depth += this.words.is(i, "(") ? 1 : 0;
			depth -= this.words.is(i, ")") ? 1 : 0;
			if (token.type() == Token.Type.BREAK || depth < 0 || (open && depth == 0)) {
				return false;
			}
			if (token.type() == Token.Type.CITATION) {
				return true;
			}
		}
		return false;
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
