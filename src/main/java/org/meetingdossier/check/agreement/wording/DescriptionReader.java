package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Description} forward from the word for the kind of paper: its core, and
 * where its subject starts.
 */
final class DescriptionReader {

	private static final int NEAR = 9;

	private final Words words;

	private final PaperKind kind;

	private final int start;

	private final int kindEnd;

	private DescriptionReader(Words words, PaperKind kind, int start, int kindEnd) {
		this.words = words;
		this.kind = kind;
		this.start = start;
		this.kindEnd = kindEnd;
	}

	/**
	 * Reads the description that starts at a word.
	 * @return the description, or null when the word names no kind of paper
	 */
	static @Nullable Description read(Words words, int at) {
		Read<PaperKind> named = Kinds.at(words, at);
		if (named == null) {
			return null;
		}
		int end = Kinds.behindYear(words, named);
		DescriptionReader reader = new DescriptionReader(words, named.value(), at, end);
		int from = (named.value() == PaperKind.ANTWOORD) ? reader.behindQuestions(end) : end;
		Core core = new Core(words, named.value(), from);
		if (from > end) {
			core.leaveDates();
		}
		return reader.rest(core);
	}

	/**
	 * Reads a description that leaves the kind to one before it: "en (van) 10 april".
	 * @return the description, or null when nothing is said
	 */
	static @Nullable Description readLike(Words words, int at, Description before) {
		return saying(new DescriptionReader(words, before.kind(), at, at).rest(new Core(words, before.kind(), at)));
	}

	/**
	 * Reads the next meeting of several: "de geannoteerde agenda's voor de RAZ (…) en de
	 * RBZ".
	 * @return the description, or null when no meeting is named there
	 */
	static @Nullable Description readMeeting(Words words, int at, Description before) {
		boolean ofMeetings = before.kind() == PaperKind.AGENDA || before.kind() == PaperKind.VERSLAG;
		if (!ofMeetings || Meetings.first(words.text(at, at + NEAR)).bodies().isEmpty()) {
			return null;
		}
		return new Core(words, before.kind(), at).description("", true, false, at, at, false);
	}

	/**
	 * Reads what stands behind a citation: "de brief (…) van 3 april".
	 * @param at the token behind the citation and its parenthesis
	 * @return what is said there, or null when nothing is
	 */
	static @Nullable Description readBehind(Words words, int at, Description before) {
		boolean continued = words.is(at, "van", "dd", "door", "over", "inzake", "getiteld", "ingediend");
		return continued ? readLike(words, at, before) : null;
	}

	/**
	 * Reads the date that stands behind a citation: "Kamerstuk 28 676, nr. 499 van 3
	 * april".
	 * @return a description that only knows the date, or null when none stands there
	 */
	static @Nullable Description readDated(Words words, int at) {
		if (!words.is(at, "van", "dd") && !words.is(at + 1, "van", "dd")) {
			return null;
		}
		Description read = new DescriptionReader(words, PaperKind.ANDERS, at, at)
			.rest(new Core(words, PaperKind.ANDERS, at));
		return (!read.dates().isEmpty() && read.dates().get(0).day() != null) ? read : null;
	}

	private static @Nullable Description saying(Description read) {
		return read.saysMoreThanKind() ? read : null;
	}

	private Description rest(Core core) {
		if (this.kind.isByMembers()) {
			core.membersAtOnce();
		}
		int end = core.read();
		int subject = subject(end);
		Description read = core.description(this.words.text(this.start, this.kindEnd), isPlural(),
				this.words.is(this.start - 1, "gewijzigde", "gewijzigd") && !this.words.is(this.start - 2, "niet"),
				this.start, subject, subject >= 0 && isAbout(subject));
		return inPassing(read);
	}

	/** With what the words around it tell in passing. */
	private Description inPassing(Description read) {
		Scope scope = Scope.around(this.words, read);
		Description told = read.dates().isEmpty() ? read.with(Frames.read("dated", scope)) : read;
		if (this.kind != PaperKind.MOTIE && this.kind != PaperKind.AMENDEMENT) {
			return told;
		}
		told = (told.names().isEmpty() && told.offices().isEmpty()) ? told.with(Frames.read("moved", scope)) : told;
		return (told.chamber() == null) ? told.with(Frames.read("house", scope)) : told;
	}

	// "antwoorden op de schriftelijke vragen van het lid Dekker": named after who asked.
	private int behindQuestions(int from) {
		int next = Frames.end("questions", this.words, from);
		return (next >= 0 && NameReader.behindPeople(this.words, next + 1) > next + 1) ? next : from;
	}

	private int subject(int from) {
		int next = from;
		next += this.words.is(next, ",") ? 1 : 0;
		Token token = this.words.get(next);
		if (!token.isWord()) {
			return this.words.is(from, ":", "-", "–") ? from + 1 : -1;
		}
		boolean named = token.isCapitalised() && this.kind.comesByLetter() && next == from;
		return (Lexicon.has(token.folded(), "about") || Lexicon.has(token.folded(), "subject") || named) ? next : -1;
	}

	private boolean isAbout(int subject) {
		String word = this.words.get(subject).folded();
		return Lexicon.has(word, "about") || Frames.end("regarding", this.words, subject) >= 0
				|| this.words.is(subject - 1, ":", "-", "–");
	}

	private boolean isPlural() {
		return IntStream.range(this.start, this.kindEnd)
			.mapToObj((at) -> this.words.get(at).folded())
			.anyMatch((word) -> Lexicon.has(word, "plural") || word.endsWith("brieven"));
	}

	/** All papers that a text describes, in the order of their first words. */
	static List<Description> in(Words words) {
		List<Description> found = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			Description description = read(words, at);
			if (description == null && words.get(at).isCitation() && !found.isEmpty()) {
				description = like(words, at, found.get(found.size() - 1));
			}
			if (description != null) {
				found.add(description);
			}
			at = (description != null) ? Math.max(at + 1, description.coreEnd()) : at + 1;
		}
		return List.copyOf(found);
	}

	// "de moties van de leden Piri (…), Ceder (…) en Van Dijk (…)"
	private static @Nullable Description like(Words words, int citation, Description before) {
		int at = Frames.end("next", words, citation + 1);
		if (at < 0) {
			return null;
		}
		boolean that = words.is(at, "die", "dat");
		if (!that && !before.plural()) {
			return null;
		}
		Description read = readLike(words, that ? at + 1 : at, before);
		return (read != null) ? read : readMeeting(words, at, before);
	}

}
