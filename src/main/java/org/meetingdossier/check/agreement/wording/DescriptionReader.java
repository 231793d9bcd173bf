package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;

/**
 * Reads a {@link Description} forward from the word for the kind of paper: who, when and
 * title in any order, up to the subject or another word.
 */
final class DescriptionReader {

	private static final Set<String> ABOUT = Set.of("over", "inzake", "betreffende", "omtrent", "aangaande", "houdende",
			"mbt", "tav", "rond", "rondom");

	private static final Set<String> SUBJECT = Set.of("met", "ter", "voor", "op", "naar", "bij", "tot", "tijdens", "in",
			"van", "om", "waarin", "waarmee", "waarbij", "die", "dat", "ten", "raad", "ivm", "nav");

	private static final String[] SENT = { "ingediend", "ingediende", "voorgesteld", "voorgestelde", "verzonden",
			"verstuurd", "gestuurd", "toegezonden", "gedateerd", "gepubliceerd", "aangeboden" };

	private static final Set<String> PLURALS = Set.of("moties", "amendementen", "verslagen", "agenda's", "agendas",
			"wetsvoorstellen", "rapporten", "rapportages", "fiches", "notities", "adviezen", "kabinetsreacties",
			"nota's", "initiatiefnota's", "commissiedebatten", "kamermoties");

	private final Words words;

	private PaperKind kind = PaperKind.ANDERS;

	private int start;

	private int kindEnd;

	private int at;

	private final List<PersonName> names = new ArrayList<>();

	private boolean open;

	private final List<Office> offices = new ArrayList<>();

	private int authorStart = -1;

	private int authorEnd;

	private final List<StatedDate> dates = new ArrayList<>();

	private int dateStart = -1;

	private int dateEnd;

	private @Nullable Chamber chamber;

	private @Nullable String title;

	private DescriptionReader(Words words) {
		this.words = words;
	}

	/**
	 * Reads the description that starts at a word.
	 * @param words the text
	 * @param at the word
	 * @return the description, or null when the word names no kind of paper
	 */
	static @Nullable Description read(Words words, int at) {
		KindTable.Named named = KindTable.at(words, at);
		if (named == null) {
			return null;
		}
		DescriptionReader reader = new DescriptionReader(words);
		reader.kind = named.kind();
		reader.start = at;
		reader.kindEnd = named.end();
		reader.at = (named.kind() == PaperKind.ANTWOORD) ? reader.behindQuestions(named.end()) : named.end();
		return reader.rest();
	}

	/**
	 * Reads a description that leaves the kind to one before it: "en (van) 10 april".
	 * @param words the text
	 * @param at where it starts
	 * @param before the description before it
	 * @return the description, or null when nothing is said
	 */
	static @Nullable Description readLike(Words words, int at, Description before) {
		DescriptionReader reader = new DescriptionReader(words);
		reader.kind = before.kind();
		reader.start = at;
		reader.kindEnd = at;
		reader.at = at;
		NameReader.Names first = reader.isByMembers() ? NameReader.names(words, NameReader.behindPeople(words, at)) : null;
		if (first != null) {
			reader.author(at, first);
		}
		else {
			reader.author(at);
		}
		Read<List<StatedDate>> date = DateReader.dates(words, reader.at);
		if (date != null) {
			reader.date(date);
		}
		Description read = reader.rest();
		return read.saysMoreThanKind() ? read : null;
	}

	/**
	 * Reads what stands behind a citation in parentheses: "de brief (…) van 3 april".
	 * @param words the text
	 * @param at the token behind the closing parenthesis
	 * @param before the description before the citation
	 * @return what is said there, or null when nothing is
	 */
	static @Nullable Description readBehind(Words words, int at, Description before) {
		if (!words.is(at, "van", "dd", "door", "over", "inzake", "getiteld", "ingediend")) {
			return null;
		}
		DescriptionReader reader = new DescriptionReader(words);
		reader.kind = before.kind();
		reader.start = at;
		reader.kindEnd = at;
		reader.at = at;
		Description read = reader.rest();
		return read.saysMoreThanKind() ? read : null;
	}

	/**
	 * Reads the date that stands behind a citation: "Kamerstuk 28 676, nr. 499 van 3 april".
	 * @param words the text
	 * @param at the token behind the citation
	 * @return a description that only knows the date, or null when none stands there
	 */
	static @Nullable Description readDated(Words words, int at) {
		DescriptionReader reader = new DescriptionReader(words);
		reader.start = at;
		reader.kindEnd = at;
		reader.at = at;
		boolean dated = (words.is(at + 1, "van", "dd") || words.is(at, "van", "dd")) && reader.date(at)
				&& reader.dates.get(0).day() != null;
		return dated ? reader.rest() : null;
	}

	private Description rest() {
		if (isByMembers()) {
			membersAtOnce();
		}
		int before = -1;
		while (before != this.at) {
			before = this.at;
			if (!author(this.at) && !date(this.at) && !title(this.at)) {
				address();
			}
		}
		int coreEnd = this.at;
		int subject = subject(coreEnd);
		return new Description(this.kind, this.words.text(this.start, this.kindEnd), isPlural(), isChanged(),
				List.copyOf(this.names), this.open, List.copyOf(this.offices), phrase(this.authorStart, this.authorEnd),
				List.copyOf(this.dates), phrase(this.dateStart, this.dateEnd), this.chamber, this.title, this.start,
				coreEnd, subject, subject >= 0 && isAbout(subject));
	}

	private String phrase(int from, int to) {
		return (from >= 0) ? this.words.text(from, to) : "";
	}

	// "antwoorden op de schriftelijke vragen van het lid Dekker": named after who asked.
	private int behindQuestions(int from) {
		int next = from;
		next += this.words.is(next, "op", "van") ? 1 : 0;
		next += this.words.is(next, "de", "het") ? 1 : 0;
		next += this.words.is(next, "schriftelijke", "feitelijke", "mondelinge") ? 1 : 0;
		boolean asked = this.words.is(next, "vragen", "kamervragen") && this.words.is(next + 1, "van")
				&& NameReader.behindPeople(this.words, next + 2) > next + 2;
		return asked ? next + 1 : from;
	}

	private boolean isByMembers() {
		return this.kind == PaperKind.MOTIE || this.kind == PaperKind.AMENDEMENT || this.kind == PaperKind.INITIATIEFNOTA
				|| this.kind == PaperKind.VRAGEN || this.kind == PaperKind.WETSVOORSTEL;
	}

	// motie-Paternotte/Piri, motie Kuzu, motie (Paternotte c.s.)
	private void membersAtOnce() {
		int next = this.at;
		next += this.words.is(next, "-", "–", "\u2011", "(") ? 1 : 0;
		NameReader.Names found = NameReader.names(this.words, next);
		if (found != null && DateReader.dates(this.words, next) == null) {
			int behind = (this.words.is(next - 1, "(") && this.words.is(found.end(), ")")) ? found.end() + 1 : found.end();
			author(next, found);
			this.at = behind;
		}
	}

	private boolean author(int from) {
		int next = from;
		next += (this.words.is(next, ",") && this.words.is(next + 1, "ingediend", "van", "door")) ? 1 : 0;
		next += this.words.is(next, SENT) ? 1 : 0;
		boolean by = this.words.is(next, "van", "door", "namens");
		next += by ? 1 : 0;
		int people = NameReader.behindPeople(this.words, next);
		if (people > next) {
			NameReader.Names found = NameReader.names(this.words, people);
			if (found != null) {
				author(next, found);
				return true;
			}
		}
		if (!by && next == from && !this.names.isEmpty()) {
			return false;
		}
		Read<List<Office>> office = OfficeReader.offices(this.words, next);
		if (office != null && (by || this.kind == PaperKind.BRIEF)) {
			this.offices.addAll(office.value());
			this.authorStart = (this.authorStart < 0) ? next : this.authorStart;
			this.authorEnd = office.end();
			this.at = office.end();
			return true;
		}
		NameReader.Names found = (by && isByMembers()) ? NameReader.names(this.words, next) : null;
		if (found != null && DateReader.dates(this.words, next) == null) {
			author(next, found);
			return true;
		}
		return false;
	}

	private void author(int from, NameReader.Names found) {
		this.names.addAll(found.names());
		this.open |= found.open();
		this.authorStart = (this.authorStart < 0) ? from : this.authorStart;
		this.authorEnd = found.end();
		this.at = found.end();
	}

	private boolean date(int from) {
		if (!this.dates.isEmpty()) {
			return false;
		}
		int next = from;
		next += this.words.is(next, ",", "(") ? 1 : 0;
		next += this.words.is(next, SENT) ? 1 : 0;
		if (this.words.is(next, "van", "dd", "uit", "op", "in", "dato", "per")) {
			next++;
			next += this.words.is(next, "dato") ? 1 : 0;
		}
		Read<List<StatedDate>> found = DateReader.dates(this.words, next);
		if (found == null) {
			Integer year = this.words.is(next - 1, "van", "uit") ? DateReader.year(this.words, next) : null;
			if (year == null) {
				return false;
			}
			found = new Read<>(List.of(new StatedDate(null, null, year, false)), next + 1);
		}
		this.dateStart = next;
		date(found);
		if (this.words.is(found.end(), ")", ",") && this.words.is(next - 1, "(", ",")) {
			this.at++;
		}
		return true;
	}

	private void date(Read<List<StatedDate>> found) {
		this.dates.addAll(found.value());
		this.dateStart = (this.dateStart < 0) ? this.at : this.dateStart;
		this.dateEnd = found.end();
		this.at = found.end();
	}

	private boolean title(int from) {
		int next = from;
		next += this.words.is(next, ",", ":") ? 1 : 0;
		next += this.words.is(next, "getiteld", "genaamd") ? 1 : 0;
		if (this.words.is(next, "met", "onder") && this.words.is(next + 1, "de", "als") && this.words.is(next + 2, "titel")) {
			next += 3;
		}
		Quotation quoted = Quotation.at(this.words, next);
		if (quoted == null || this.title != null) {
			return false;
		}
		this.title = quoted.text();
		this.at = quoted.end();
		return true;
	}

	// "aan de Eerste Kamer", "aan uw Kamer", "in de Eerste Kamer"
	private void address() {
		int next = this.at;
		if (!this.words.is(next, "aan", "in")) {
			return;
		}
		next++;
		next += this.words.is(next, "de", "uw", "onze") ? 1 : 0;
		boolean first = this.words.is(next, "eerste", "ek") && !this.words.is(next + 1, "en");
		boolean second = this.words.is(next, "tweede", "tk") && !this.words.is(next + 1, "en");
		int end = this.words.is(next, "ek", "tk") ? next + 1 : next + 2;
		if ((first || second) && this.words.is(end - 1, "ek", "tk", "kamer")) {
			boolean both = this.words.is(end, "en");
			this.chamber = both ? null : (first ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER);
			this.at = end;
		}
		else if (this.words.is(next, "kamer", "voorzitter", "parlement", "staten")) {
			this.at = next + 1;
		}
	}

	private int subject(int from) {
		int next = from;
		next += this.words.is(next, ",") ? 1 : 0;
		Token token = this.words.get(next);
		if (token.type() != Token.Type.WORD) {
			return this.words.is(from, ":") ? from + 1 : -1;
		}
		boolean named = token.isCapitalised() && this.kind.comesByLetter() && next == from;
		return (ABOUT.contains(token.folded()) || SUBJECT.contains(token.folded()) || named) ? next : -1;
	}

	private boolean isAbout(int subject) {
		String word = this.words.get(subject).folded();
		return ABOUT.contains(word) || (word.equals("met") && this.words.is(subject + 1, "betrekking"))
				|| (word.equals("ten") && this.words.is(subject + 1, "aanzien")) || this.words.is(subject - 1, ":");
	}

	private boolean isPlural() {
		for (int i = this.start; i < this.kindEnd; i++) {
			String word = this.words.get(i).folded();
			if (PLURALS.contains(word) || word.endsWith("brieven")) {
				return true;
			}
		}
		return false;
	}

	private boolean isChanged() {
		return this.words.is(this.start - 1, "gewijzigde", "gewijzigd", "gewijzigd(e)");
	}

}
