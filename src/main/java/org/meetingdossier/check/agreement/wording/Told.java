package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells of the paper that it is about, wherever that stands and by
 * whatever verb: an office or a day is the paper's unless a preposition, a noun or one of
 * few verbs gives it to something else. Who was asked, whom somebody met and when people
 * voted is left out; what cannot be told is unsure.
 */
public final class Told {

	private static final String[] TO = { "aan", "met", "tegen", "bij", "naar", "over", "voor", "tussen", "op", "tot", "onder",
			"uit", "via", "rond", "zonder", "jegens", "als", "dan", "en", "of", "namens", "inzake" };

	private static final String[] HANDED = { "hand", "naam", "monde", "afkomstig", "vicepresident", "president", "voorzitter" };

	private static final int FAR = 12;

	private static final int NEAR = 4;

	private static final Set<String> SINCE = WordList.of("sinds vanaf tot na voor rond uiterlijk per tussen");

	private final Words words;

	private final Clauses clauses;

	private Told(Words words) {
		this.words = words;
		this.clauses = new Clauses(words);
	}

	/**
	 * Reads a sentence.
	 * @param words its words
	 * @return what it tells
	 */
	public static Told in(Words words) {
		return new Told(words);
	}

	/**
	 * The offices that are told to have made the paper.
	 * @return each with its words
	 */
	public List<Claim<Office>> makers() {
		List<Claim<Office>> makers = new ArrayList<>();
		int at = 0;
		while (at < this.words.size()) {
			Read<List<Office>> read = (at > 0 && !OfficeReader.startsAt(this.words, at) && !this.words.is(at, "de")) ? null
					: OfficeReader.offices(this.words, at);
			if (read == null || (read.value().get(0).rank() == Office.Rank.ANY && !isPerson(at))) {
				at++;
				continue;
			}
			if (read.value().size() == 1 && makes(at, read.end(), read.value().get(0).rank() == Office.Rank.INSTITUTION)) {
				makers.add(new Claim<>(read.value(), this.words.text(at, read.end()), !isBesideReply(at)));
			}
			at = read.end();
		}
		return makers;
	}

	/** "de bewindsman van Landbouw", not "het ministerie van Landbouw". */
	private boolean isPerson(int at) {
		return this.words.get(this.words.is(at, "de") ? at + 1 : at).folded().startsWith("bewinds");
	}

	private boolean makes(int start, int end, boolean institution) {
		int before = start - 1;
		while (Lexicon.has(this.words.get(before).folded(), "former")) {
			before--;
		}
		if (this.clauses.isBeside(start)) {
			return false;
		}
		if (this.words.is(before, "van")) {
			return isOfPaper(before) || this.words.is(before - 1, HANDED) || isVerb(before - 1);
		}
		boolean by = this.words.is(before, "door", "aldus") || (this.words.is(before, "namens") && !this.words.is(before - 1, "mede", "en"));
		boolean otherwise = this.clauses.has(start, "otherwise") || this.clauses.has(start, "event");
		return !otherwise && (by || (!institution && !this.words.is(before, TO) && !isObject(before) && isOfPaperThere(start, end)));
	}

	/** Behind the word for a paper and what names it, but not behind what it is about. */
	private boolean isOfPaper(int preposition) {
		for (int at = preposition - 1; at > preposition - FAR; at--) {
			Token.Type type = this.words.get(at).type();
			if (isPaper(at)) {
				return !Clause.isGoverned(this.words, at) || at < preposition - 1;
			}
			if (type == Token.Type.BREAK || type == Token.Type.CITATION || Clause.isFinite(this.words.get(at))
					|| (type == Token.Type.WORD && !this.words.get(at).isCapitalised() && !this.words.is(at, "op", "de", "het", "zaken"))) {
				return false;
			}
		}
		return false;
	}

	/** "een reactie op het jaarverslag": who replied may not have written what is replied to. */
	private boolean isBesideReply(int at) {
		return this.clauses.find(at, (i) -> isPaper(i) && Clause.isGoverned(this.words, i)) >= 0;
	}

	private boolean isPaper(int at) {
		KindTable.Named named = KindTable.at(this.words, at);
		return named != null && named.kind().comesByLetter();
	}

	private boolean isVerb(int at) {
		return Lexicon.has(this.words.get(at).folded(), "finite") || this.words.is(at, "kwam", "komt", "stamt", "is");
	}

	/** "vroeg de minister", "de Kamer heeft de minister": who is asked, not who wrote. */
	private boolean isObject(int before) {
		for (int i = before; i > before - 5; i--) {
			if (this.words.is(i, "kamer", "commissie", "fractie", "leden", "lid", "motie")) {
				return true;
			}
		}
		return false;
	}

	/** Whether its clause goes on about the paper, not about a reply to it or its mention elsewhere. */
	private boolean isOfPaperThere(int start, int end) {
		int paper = this.clauses.find(start, (i) -> (i < start || i >= end) && isPaper(i));
		boolean elsewhere = paper < 0 && this.clauses.isPaperInOther(start, this::isPaper);
		return this.clauses.countWords(start) > end - start + 2 && !elsewhere;
	}

	/**
	 * The kinds of paper that the sentence is about: not what a paper is about, nor what it
	 * replies to.
	 * @return the kinds in their order
	 */
	public Set<PaperKind> kinds() {
		Set<PaperKind> kinds = new LinkedHashSet<>();
		for (int at = 0; at < this.words.size(); at++) {
			KindTable.Named named = KindTable.at(this.words, at);
			if (named != null) {
				if (!isNested(at) && !Clause.isGoverned(this.words, at) && !this.clauses.isBeside(at)) {
					kinds.add(named.kind());
				}
				at = named.end() - 1;
			}
		}
		return kinds;
	}

	/**
	 * Whether a sentence starts with a paper, or points at one: "het rapport waarin".
	 * @return whether the first kind is the subject of the sentence
	 */
	public boolean startsWithPaper() {
		int at = 0;
		while (this.words.is(at, "de", "het", "een", "zie", "vgl", "ook", "volgens", "blijkens", "bovenstaande", "genoemde")) {
			at++;
		}
		return KindTable.at(this.words, at) != null;
	}

	/**
	 * The days that are told to be the paper's, or may be.
	 * @return each with its words
	 */
	public List<Claim<StatedDate>> days() {
		List<Claim<StatedDate>> days = new ArrayList<>();
		int at = 0;
		while (at < this.words.size()) {
			Read<List<StatedDate>> read = DateReader.dates(this.words, at);
			read = (read != null) ? read : DateReader.season(this.words, at);
			if (read == null || (read.value().get(0).day() == null && read.value().get(0).year() == null)) {
				at++;
				continue;
			}
			Boolean own = isOwn(at, read);
			if (own != null) {
				days.add(new Claim<>(read.value(), this.words.text(at, read.end()), own));
			}
			at = read.end();
		}
		return days;
	}

	/** Null: it is the day of something else. */
	private @Nullable Boolean isOwn(int start, Read<List<StatedDate>> day) {
		int before = start - 1;
		while (this.words.is(before, "de", "het", "begin", "medio", "eind", "vorig", "vorige", "afgelopen")) {
			before--;
		}
		boolean preposition = this.words.is(before, "van", "dd", "op", "in", "uit", "te", "per", "sinds", "vanaf", "tot", "na", "voor", "rond",
				"uiterlijk", "tussen");
		int head = preposition ? before - 1 : before;
		if (isMeeting(head) || this.clauses.isBeside(start)) {
			return null;
		}
		boolean ofNoun = this.words.is(before, "van", "dd", "uit") && this.words.get(head).type() == Token.Type.WORD;
		if (isNoteOfDay(head) || (ofNoun && isLetter(head)) || isBeforeCitation(before, day.end())) {
			return Boolean.TRUE;
		}
		if (ofNoun && !isVerb(head)) {
			return Boolean.FALSE;
		}
		if (this.clauses.has(start, "event") || this.clauses.has(start, "ended")) {
			return null;
		}
		boolean when = preposition ? !SINCE.contains(this.words.get(before).folded()) : Lexicon.has(this.words.get(before).folded(), "sent");
		return when && !isOfNested(head) && isToldThere(start);
	}

	/** "de reactie op de motie, ingediend op 3 april": perhaps the day of the motion. */
	private boolean isOfNested(int participle) {
		if (!this.words.is(participle - 1, ",")) {
			return false;
		}
		for (int at = participle - 2; at >= 0; at--) {
			if (isPaper(at) || KindTable.at(this.words, at) != null) {
				return isNested(at);
			}
		}
		return false;
	}

	/** "over de zesde voortgangsbrief" is nested. */
	private boolean isNested(int paper) {
		for (int at = paper - 1; at >= Math.max(0, paper - NEAR); at--) {
			Token token = this.words.get(at);
			if (this.words.is(at, "over", "op", "van", "inzake", "bij", "voor", "rond", "betreffende")) {
				return true;
			}
			boolean goes = token.type() == Token.Type.NUMBER || this.words.is(at, "-") || (token.type() == Token.Type.WORD && !Clause.isFinite(token) && KindTable.at(this.words, at) == null);
			if (!goes) {
				return false;
			}
		}
		return false;
	}

	/** "7 juni" in the name of a meeting, an accident, a decision of others. */
	private boolean isMeeting(int head) {
		String word = this.words.get(head).folded();
		return this.words.get(head).type() == Token.Type.WORD && (Lexicon.has(word, "debate") || word.matches(
				".*(raad|overleg|debat|bijeenkomst|vergadering|zitting|gesprek|top|conferentie|bezoek|besluit|besluiten|arrest|uitspraak|verdrag|akkoord|wet|zaken|defensie|briefing|stemmingen|stemming|verzoek|vragen|werkzaamheden|brussel)"));
	}

	private boolean isNoteOfDay(int head) {
		return this.words.get(head).folded().matches("dagtekening|datum|gedagtekend|gedateerd|dateert|dateerde|dagtekent");
	}

	/** "(27 september 2011, Kamerstuk …)": the day stands at the number, and at no meeting. */
	private boolean isBeforeCitation(int before, int end) {
		int behind = end;
		while (this.words.is(behind, ",", "(", "-", "–", ":", ")") || (this.words.get(behind).type() == Token.Type.BREAK && behind < this.words.size())) {
			behind++;
		}
		boolean citation = behind >= this.words.size() || this.words.get(behind).type() == Token.Type.CITATION;
		return citation && this.words.is(before, "(", ",", "-", "–", "dd") && behind > end && this.clauses.find(before, (i) -> i < before && isMeeting(i)) < 0;
	}

	/** Whether its clause tells of a letter, or that parliament was told. */
	private boolean isToldThere(int at) {
		int letter = this.clauses.find(at, (i) -> isLetter(i) && !isNested(i));
		int paper = this.clauses.find(at, this::isPaper);
		boolean tells = this.clauses.has(at, "sends") || this.clauses.has(at, "sent") || this.clauses.has(at, "informs")
				|| this.clauses.has(at, "informed") || this.clauses.has(at, "public") || this.clauses.has(at, "received")
				|| this.clauses.has(at, "writes");
		boolean told = this.clauses.has(at, "house") || this.clauses.find(at, (i) -> this.words.is(i, "kabinet", "regering", "minister", "staatssecretaris")) >= 0;
		return letter >= 0 || (tells && told && (paper < 0 || !isNested(paper)));
	}

	/** What is made when it is sent, unlike a report. */
	private boolean isLetter(int at) {
		KindTable.Named named = KindTable.at(this.words, at);
		return this.words.is(at, "agenda") || (named != null && (named.kind().comesByLetter() || named.kind().isByMembers()) && !named.kind().isMadeBefore() && !Clause.isGoverned(this.words, at));
	}

	/**
	 * What is told.
	 *
	 * @param <T> what kind of thing
	 * @param values the thing, or more of them in one
	 * @param words the words for it
	 * @param sure whether it is the paper's
	 */
	public record Claim<T>(List<T> values, String words, boolean sure) {

		/**
		 * Copies the values.
		 */
		public Claim {
			values = List.copyOf(values);
		}

	}

}
