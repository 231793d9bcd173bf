package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which days a sentence tells to be those of the paper that it is about: any day in it,
 * unless what governs it gives it to something else.
 */
final class ToldDays {

	private static final Set<String> SINCE = Set.of("sinds", "vanaf", "tot", "na", "voor", "rond", "uiterlijk", "per",
			"tussen");

	private static final String[] BEFORE_DAY = { "van", "dd", "op", "in", "uit", "te", "per", "sinds", "vanaf", "tot",
			"na", "voor", "rond", "uiterlijk", "tussen" };

	private final Words words;

	private final Clauses clauses;

	private final Told papers;

	ToldDays(Words words, Clauses clauses, Told papers) {
		this.words = words;
		this.clauses = clauses;
		this.papers = papers;
	}

	List<Told.Claim<StatedDate>> read() {
		List<Told.Claim<StatedDate>> days = new ArrayList<>();
		for (Read<List<StatedDate>> read : this.words.all(ToldDays::day)) {
			StatedDate first = read.value().get(0);
			Boolean own = (first.day() != null || first.year() != null) ? isOwn(read.start(), read) : null;
			if (own != null) {
				days.add(new Told.Claim<>(read.value(), this.words.text(read.start(), read.end()), own));
			}
		}
		return days;
	}

	private static @Nullable Read<List<StatedDate>> day(Words words, int at) {
		Read<List<StatedDate>> read = DateReader.dates(words, at);
		return (read != null) ? read : DateReader.season(words, at);
	}

	/** Null: it is the day of something else. */
	private @Nullable Boolean isOwn(int start, Read<List<StatedDate>> day) {
		int before = start - 1;
		while (this.words.is(before, "de", "het", "begin", "medio", "eind", "vorig", "vorige", "afgelopen")) {
			before--;
		}
		boolean bare = this.words.is(start, DateReader.PART) && !this.words.is(before, BEFORE_DAY);
		boolean preposition = bare || this.words.is(before, BEFORE_DAY);
		int head = (preposition && !bare) ? before - 1 : before;
		if (isMeeting(head) || this.clauses.isBeside(start)) {
			return null;
		}
		boolean ofNoun = this.words.is(before, "van", "dd", "uit") && this.words.get(head).isWord();
		if (Frames.end("note of day", this.words, head) >= 0 || isSaidOfPaper(head, before)
				|| (ofNoun && this.papers.isLetter(head)) || isBeforeCitation(before, day.end())) {
			return Boolean.TRUE;
		}
		if (ofNoun && !this.papers.isVerb(head)) {
			return Boolean.FALSE;
		}
		if (this.clauses.has(start, "event") || this.clauses.has(start, "ended")) {
			return null;
		}
		boolean when = preposition ? bare || !SINCE.contains(this.words.get(before).folded())
				: Lexicon.has(this.words.get(before).folded(), "sent");
		return when && !this.clauses.isAfterwards(start) && !isOfNested(head) && isToldThere(start);
	}

	/** "de reactie op de motie, ingediend op 3 april": perhaps the day of the motion. */
	private boolean isOfNested(int participle) {
		if (!this.words.is(participle - 1, ",")) {
			return false;
		}
		for (int at = participle - 2; at >= 0; at--) {
			if (this.papers.isPaper(at) || Kinds.at(this.words, at) != null) {
				return this.papers.isNested(at);
			}
		}
		return false;
	}

	/** "7 juni" in the name of a meeting, an accident, a decision of others. */
	private boolean isMeeting(int head) {
		return Frames.end("what has a day", this.words, head) >= 0;
	}

	/** "de beleidsreactie is van 3 april": said of the paper itself. */
	private boolean isSaidOfPaper(int verb, int before) {
		return this.words.is(before, "van", "uit") && this.words.is(verb, "is", "was", "stamt")
				&& this.clauses.find(verb, (i) -> this.papers.isLetter(i) && !this.papers.isNested(i)) >= 0;
	}

	/**
	 * "(27 september 2011, Kamerstuk …)": the day stands at the number, and at no
	 * meeting.
	 */
	private boolean isBeforeCitation(int before, int end) {
		int behind = end;
		while (this.words.is(behind, ",", "(", "-", "–", ":", ")")
				|| (this.words.get(behind).isBreak() && behind < this.words.size())) {
			behind++;
		}
		boolean citation = behind >= this.words.size() || this.words.get(behind).isCitation();
		return citation && this.words.is(before, "(", ",", "-", "–", "dd") && behind > end
				&& this.clauses.find(before, (i) -> i < before && isMeeting(i)) < 0;
	}

	/** Whether its clause tells of a letter, or that parliament was told. */
	private boolean isToldThere(int at) {
		int letter = this.clauses.find(at, (i) -> this.papers.isLetter(i) && !this.papers.isNested(i));
		int paper = this.clauses.find(at, this.papers::isPaper);
		boolean tells = this.clauses.has(at, "sends") || this.clauses.has(at, "sent") || this.clauses.has(at, "informs")
				|| this.clauses.has(at, "informed") || this.clauses.has(at, "public")
				|| this.clauses.has(at, "received") || this.clauses.has(at, "writes")
				|| this.clauses.find(at, (i) -> this.words.is(i, "beantwoord")) >= 0;
		boolean told = this.clauses.find(at,
				(i) -> this.words.is(i, "verscheen", "verschenen", "verschijnt", "beantwoord")) >= 0
				|| this.clauses.has(at, "house") || this.clauses.find(at,
						(i) -> this.words.is(i, "kabinet", "regering", "minister", "staatssecretaris")) >= 0;
		return letter >= 0 || (tells && told && (paper < 0 || !this.papers.isNested(paper)));
	}

}
