package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who sent a letter, told by the clause that ends in its citation: "de minister van
 * Defensie stuurde op 8 mei de geannoteerde agenda", "de minister van Defensie heeft de
 * Kamer geïnformeerd over …". What was sent stands at once behind the verb, so that no
 * other thing is taken for it.
 */
final class Sending {

	private static final Set<String> SENDS = WordList
		.of("stuurde stuurden zond zonden verzond verstuurde verstuurden bood boden stuurt biedt deed deden");

	private static final Set<String> INFORMS = WordList
		.of("informeerde informeerden informeert informeren berichtte berichtten");

	private static final Set<String> SENT = WordList.of("""
			gestuurd gezonden toegezonden verzonden verstuurd aangeboden gestuurde toegezonden verzonden verstuurde
			aangeboden gezonden opgestuurd gedeeld""");

	private static final Set<String> INFORMED = WordList.of("geinformeerd ingelicht bericht");

	/** What may stand between the verb and the thing that was sent. */
	private static final Set<String> BETWEEN = WordList.of("""
			de het een uw onze kamer tweede eerste der staten generaal u aan op hierover daarover hiervan onlangs eerder
			reeds al ook zijn haar hun mijn recent vandaag vervolgens daarom bij per middels met""");

	private final Words words;

	private final int from;

	private final int to;

	private Sending(Words words, int from, int to) {
		this.words = words;
		this.from = from;
		this.to = to;
	}

	/**
	 * Reads who sent what a clause speaks of.
	 * @param words the text
	 * @param from where the clause starts
	 * @param to where the citation stands
	 * @return a description that only knows the offices and the day, or null when the clause tells none
	 * or more than one
	 */
	static @Nullable Description read(Words words, int from, int to) {
		Sending sending = new Sending(words, from, to);
		Description found = null;
		int at = from;
		while (at < to) {
			Read<List<Office>> office = sending.starts(at) ? OfficeReader.offices(words, at) : null;
			if (office == null) {
				at++;
				continue;
			}
			if (found != null) {
				return null;
			}
			found = sending.isSender(at, office.end()) ? sending.told(at, office) : null;
			if (found == null) {
				return null;
			}
			at = office.end();
		}
		return found;
	}

	private boolean starts(int at) {
		return (at == this.from || OfficeReader.startsAt(this.words, at) || this.words.is(at, "de"))
				&& (at > 0 || this.words.get(at).type() == Token.Type.WORD);
	}

	private Description told(int at, Read<List<Office>> office) {
		Day day = isPassiveAt(at) ? Day.NONE : day(at, office.end());
		return new Description(PaperKind.ANDERS, "", false, false, List.of(), false, office.value(),
				this.words.text(at, office.end()), day.dates(), day.words(), null, null, at, office.end(), -1, false);
	}

	private boolean isPassiveAt(int at) {
		return this.words.is(at - 1, "door");
	}

	// The only day up to what was sent: "op 8 mei stuurde", "stuurde de Kamer op 8 mei"
	private Day day(int at, int behind) {
		Read<List<StatedDate>> first = DateReader.dates(this.words, this.from + 1);
		boolean opens = first != null && first.end() == at - 1 && isVerb(at - 1);
		Day day = opens ? dayAt(this.from) : Day.NONE;
		int object = behindFilling(behind + (isVerb(behind) ? 1 : 0));
		for (int i = behind; i < object; i++) {
			Day next = dayAt(i);
			if (next.isTold() && day.isTold()) {
				return Day.NONE;
			}
			day = next.isTold() ? next : day;
		}
		return day;
	}

	private Day dayAt(int at) {
		Read<List<StatedDate>> date = this.words.is(at, "op") ? DateReader.dates(this.words, at + 1) : null;
		boolean whole = date != null && date.value().size() == 1 && date.value().get(0).month() != null;
		return (date != null && whole) ? new Day(date.value(), this.words.text(at + 1, date.end())) : Day.NONE;
	}

	private boolean isSender(int at, int behind) {
		if (isPassiveAt(at)) {
			return isPassive(behind);
		}
		int verb = (at > this.from && isVerb(at - 1)) ? at - 1 : behind;
		boolean subject = verb < at || at == this.from || this.words.is(at - 1, ",", "zoals", "dat", "waarmee", "waarin");
		if (!subject || !isVerb(verb)) {
			return false;
		}
		String word = this.words.get(verb).folded();
		boolean perfect = this.words.is(verb, "heeft", "hebben");
		int object = behindFilling(Math.max(behind, verb + 1));
		if (SENDS.contains(word) || (perfect && tells(SENT))) {
			return isOnlyPaper(object);
		}
		return (INFORMS.contains(word) || (perfect && tells(INFORMED))) && isParliament(Math.max(behind, verb + 1), object)
				&& !namesPaper(object);
	}

	// "is op 8 mei door de minister van Defensie gestuurd", "de door hem gestuurde agenda"
	private boolean isPassive(int behind) {
		int verb = behindFilling(behind);
		String word = this.words.get(verb).folded();
		if (INFORMED.contains(word)) {
			return isParliament(this.from, behind) && !namesPaper(this.from);
		}
		int papers = 0;
		for (int i = this.from; i < this.to; i++) {
			KindTable.Named named = KindTable.at(this.words, i);
			papers += (named != null) ? (named.kind().comesByLetter() ? 1 : 2) : 0;
			i = (named != null) ? named.end() - 1 : i;
		}
		return SENT.contains(word) && papers == 1;
	}

	private boolean isVerb(int at) {
		String word = this.words.get(at).folded();
		return SENDS.contains(word) || INFORMS.contains(word) || this.words.is(at, "heeft", "hebben");
	}

	private int behindFilling(int at) {
		int next = at;
		while (next < this.to) {
			Read<List<StatedDate>> date = DateReader.dates(this.words, next);
			if (date == null && (!BETWEEN.contains(this.words.get(next).folded()) || KindTable.at(this.words, next) != null)) {
				break;
			}
			next = (date != null) ? date.end() : next + 1;
			next += isByLetter(next) ? behindLetter(next + 1) - next : 0;
		}
		return next;
	}

	// "deed bij brief van 24 oktober verslag"
	private int behindLetter(int at) {
		Read<List<StatedDate>> date = this.words.is(at, "van", "dd") ? DateReader.dates(this.words, at + 1) : null;
		return (date != null) ? date.end() : at;
	}

	private boolean isParliament(int at, int object) {
		for (int i = at; i < object; i++) {
			if (this.words.is(i, "kamer", "u", "parlement")) {
				return true;
			}
		}
		return false;
	}

	// The verb may stand behind the citation: "heeft de brief (…) gestuurd".
	private boolean tells(Set<String> participles) {
		for (int i = this.from; i < this.words.size() && (i < this.to || this.words.get(i).type() != Token.Type.BREAK); i++) {
			if (participles.contains(this.words.get(i).folded())) {
				return true;
			}
		}
		return false;
	}

	private boolean isOnlyPaper(int object) {
		KindTable.Named named = KindTable.at(this.words, skipOpen(object));
		return named != null && named.kind().comesByLetter() && !namesPaper(named.end()) && !isShared(named.end());
	}

	// "heeft het rapport gedeeld met de bondgenoten"
	private boolean isShared(int at) {
		for (int i = at; i < this.to; i++) {
			if (this.words.is(i, "met") && !this.words.is(i + 1, "kamer", "u") && !this.words.is(i + 2, "kamer")) {
				return true;
			}
		}
		return false;
	}

	// "het openbaar jaarverslag", "een aanvullende brief", "de B-brief"
	private int skipOpen(int object) {
		if (this.words.is(object + 1, "-") && this.words.isGlued(object + 1)) {
			return object + 2;
		}
		boolean adjective = KindTable.at(this.words, object) == null && !this.words.get(object).isCapitalised();
		return adjective ? object + 1 : object;
	}

	private boolean namesPaper(int at) {
		for (int i = at; i < this.to; i++) {
			boolean other = this.words.is(i, "zoals", "waarbij", "waarna", "debat", "overleg", "ao");
			if (other || (KindTable.at(this.words, i) != null && !isByLetter(i))) {
				return true;
			}
		}
		return false;
	}

	// "informeerde de Kamer per brief"
	private boolean isByLetter(int at) {
		return this.words.get(at).folded().endsWith("brief") && this.words.is(at - 1, "per", "bij", "middels");
	}

	/**
	 * When something was sent.
	 *
	 * @param dates the day; empty when none is told
	 * @param words the words for it
	 */
	private record Day(List<StatedDate> dates, String words) {

		static final Day NONE = new Day(List.of(), "");

		boolean isTold() {
			return !this.dates.isEmpty();
		}

	}

}
