package org.meetingdossier.check.agreement.wording;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;

/**
 * Where a {@link Phrase} is looked for: a clause, and in it perhaps one paper.
 *
 * @param words the text
 * @param from the first token
 * @param to the token behind the last
 * @param own the paper of which something is told; null when it is not described
 */
record Scope(Words words, int from, int to, @Nullable Description own) {

	private static final int FAR = 50;

	private static final Map<String, BiFunction<Words, Integer, @Nullable Read<?>>> READERS = Map.ofEntries(
			Map.entry("who", Offices::starting), Map.entry("named", Offices::named),
			Map.entry("day", DateReader::dates), Map.entry("when", DateReader::dates),
			Map.entry("ago", DateReader::relativeYear), Map.entry("season", DateReader::season),
			Map.entry("year", DateReader::yearOnly), Map.entry("people", NameReader::people),
			Map.entry("others", NameReader::people), Map.entry("mover", NameReader::actors),
			Map.entry("surname", NameReader::surnames), Map.entry("paper", Kinds::at), Map.entry("house", Scope::house),
			Map.entry("made", paper(PaperKind::isMadeBefore)), Map.entry("letter", paper(PaperKind::comesByLetter)),
			Map.entry("budget", Scope::budget), Map.entry("council", Meetings::read), Map.entry("fund", Chapters::fund),
			Map.entry("chapter", token((words, at) -> Chapters.isChapter(words.get(at).text()))),
			Map.entry("ministry", (words, at) -> Ministries.at(words, at, false)),
			Map.entry("digits", token((words, at) -> words.get(at).type() == Token.Type.NUMBER)),
			Map.entry("punctuation", token((words, at) -> words.get(at).type() == Token.Type.SIGN)),
			Map.entry("sign", token((words, at) -> !words.get(at).isWord())),
			Map.entry("mark",
					token((words, at) -> !words.get(at).isWord() && !(words.is(at, "-") && words.isGlued(at)))),
			Map.entry("capital", token((words, at) -> words.get(at).isCapitalised())));

	/** The sentence around a paper. */
	static Scope around(Words words, Description paper) {
		Scope clause = new Scope(words, words.from(paper.start(), Token::isEdge), paper.coreEnd(), paper);
		return new Scope(words, clause.from(), clause.sentence().to(), paper);
	}

	/** The words before a place, as far as they belong to it. */
	static Scope before(Words words, int place) {
		int from = words.from(place, (token) -> token.isEdge() && !token.text().equals(";"));
		return new Scope(words, Math.max(from, place - FAR), place, null);
	}

	boolean isWord(int at) {
		return at >= this.from && at < this.to && !this.words.get(at).isEdge();
	}

	/** Whether the clause ends, perhaps in the bracket that opens before its citation. */
	boolean isEnd(int at) {
		return at == this.to || (this.words.is(at, "(") && at + 1 == this.to);
	}

	@Nullable Read<?> read(String reader, int at) {
		if (reader.equals("own")) {
			return (this.own != null && at == this.own.start()) ? new Read<>(this.own, this.own.coreEnd()) : null;
		}
		return this.words.read(reader, at, Objects.requireNonNull(READERS.get(reader),
				() -> "No reader of " + reader + " in the table of frames"));
	}

	/** The same up to the end of the sentence. */
	Scope sentence() {
		return new Scope(this.words, this.words.from(this.from, Token::isBreak), this.words.to(this.to, Token::isBreak),
				this.own);
	}

	private static BiFunction<Words, Integer, @Nullable Read<?>> paper(Predicate<PaperKind> kind) {
		return (words, at) -> {
			Read<PaperKind> named = Kinds.at(words, at);
			return (named != null && kind.test(named.value())) ? named : null;
		};
	}

	/** One token of some sort. */
	private static BiFunction<Words, Integer, @Nullable Read<?>> token(BiPredicate<Words, Integer> sort) {
		return (words, at) -> sort.test(words, at) ? new Read<>(at, at + 1) : null;
	}

	// "de BZ-begroting" begins with BZ
	private static @Nullable Read<?> budget(Words words, int at) {
		Read<Set<String>> name = BudgetName.at(words, words.is(at + 1, "-") ? at + 2 : at);
		return (name != null && name.start() == at) ? name : null;
	}

	// "de Eerste Kamer", "de senaat"
	private static @Nullable Read<?> house(Words words, int at) {
		if (words.is(at, "de") && words.is(at + 1, "senaat")) {
			return new Read<>(Chamber.EERSTE_KAMER, at + 2);
		}
		boolean named = words.is(at, "de") && words.is(at + 1, "eerste", "tweede") && words.is(at + 2, "kamer");
		return named ? new Read<>(words.is(at + 1, "eerste") ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER, at + 3)
				: null;
	}

}
