package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;

/**
 * Who, when, which title and to which House: what stands directly behind the word for a
 * paper, in any order.
 */
final class Core {

	private final Words words;

	private final PaperKind kind;

	private final List<PersonName> names = new ArrayList<>();

	private boolean open;

	private final List<Office> offices = new ArrayList<>();

	private int authorStart = -1;

	private int authorEnd;

	private final List<StatedDate> dates = new ArrayList<>();

	private int dateStart = -1;

	private int dateEnd;

	private boolean leavesDates;

	private @Nullable Chamber chamber;

	private @Nullable String title;

	private boolean inParentheses;

	private int at;

	Core(Words words, PaperKind kind, int at) {
		this.words = words;
		this.kind = kind;
		this.at = at;
	}

	/** Reads as far as something of the core stands there. */
	int read() {
		int before = -1;
		while (before != this.at) {
			before = this.at;
			if (!author() && !date() && !title() && !address()) {
				parenthesis();
			}
		}
		return this.at;
	}

	Description description(String kindWords, boolean plural, boolean changed, int start, int subject, boolean about) {
		return new Description(this.kind, kindWords, plural, changed, List.copyOf(this.names), this.open,
				List.copyOf(this.offices), phrase(this.authorStart, this.authorEnd), List.copyOf(this.dates),
				phrase(this.dateStart, this.dateEnd), this.chamber, this.title, start, this.at, subject, about);
	}

	private String phrase(int from, int to) {
		return (from >= 0) ? this.words.text(from, to) : "";
	}

	/**
	 * Reads names without a word that announces them: motie-Paternotte/Piri, motie Kuzu,
	 * moties (Paternotte c.s.).
	 */
	void membersAtOnce() {
		int next = this.at;
		next += this.words.is(next, "-", "–", "\u2011", "(") ? 1 : 0;
		members(next, NameReader.behindPeople(this.words, next));
		if (this.words.is(next - 1, "(") && this.words.is(this.at, ")")) {
			this.at++;
		}
	}

	private boolean members(int phrase, int first) {
		NameReader.Names found = (DateReader.dates(this.words, first) == null) ? NameReader.names(this.words, first)
				: null;
		if (found == null) {
			return false;
		}
		this.names.addAll(found.names());
		this.open |= found.open();
		authors(phrase, found.end());
		return true;
	}

	private void authors(int from, int end) {
		this.authorStart = (this.authorStart < 0) ? from : this.authorStart;
		this.authorEnd = end;
		this.at = end;
	}

	private boolean author() {
		int next = Frames.behind("author announced", this.words, this.at);
		boolean by = this.words.is(next, "van", "door", "namens");
		next += by ? 1 : 0;
		int people = NameReader.behindPeople(this.words, next);
		if (people > next && members(next, people)) {
			return true;
		}
		Read<List<Office>> office = Offices.offices(this.words, next);
		boolean listed = this.inParentheses && this.kind.comesByLetter();
		if (office != null && (by || listed || this.kind == PaperKind.BRIEF)) {
			this.offices.addAll(office.value());
			authors(next, office.end());
			return true;
		}
		return by && this.kind.isByMembers() && members(next, next);
	}

	private boolean date() {
		if (!this.dates.isEmpty()) {
			return false;
		}
		int next = Frames.behind("date announced", this.words, this.at);
		Read<List<StatedDate>> found = DateReader.dates(this.words, next);
		if (found == null && this.words.is(next - 1, "van", "uit")) {
			found = DateReader.yearOnly(this.words, next);
		}
		if (found == null) {
			return false;
		}
		boolean closed = this.words.is(found.end(), ")", ",") && this.words.is(next - 1, "(", ",");
		date(next, found);
		this.at = found.end() + (closed ? 1 : 0);
		return true;
	}

	/**
	 * Reads over dates that may be of another paper: of the questions that are answered.
	 */
	void leaveDates() {
		this.leavesDates = true;
	}

	private void date(int from, Read<List<StatedDate>> found) {
		if (this.leavesDates) {
			return;
		}
		this.dates.addAll(found.value());
		this.dateStart = from;
		this.dateEnd = found.end();
	}

	private boolean title() {
		int next = Frames.behind("title announced", this.words, this.at);
		Quotation quoted = Quotation.at(this.words, next);
		if (quoted == null || this.title != null) {
			return false;
		}
		this.title = quoted.text();
		this.at = quoted.end();
		return true;
	}

	private boolean address() {
		Addressee address = Addressee.at(this.words, this.at);
		if (address == null) {
			return false;
		}
		this.chamber = (address.house() != null) ? address.house() : this.chamber;
		this.at = address.end();
		return true;
	}

	// "brief (minister van Financiën, 5 juni 2015, Kamerstuk …)"
	private void parenthesis() {
		if (this.words.is(this.at, "(")
				&& (Offices.offices(this.words, this.at + 1) != null || this.words.is(this.at + 1, "van", "dd"))) {
			this.inParentheses = true;
			this.at++;
		}
		else if (this.inParentheses && this.words.is(this.at, ")")) {
			this.inParentheses = false;
			this.at++;
		}
	}

}
