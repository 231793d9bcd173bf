package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who moved a motion, told before the word for it: "de door het lid Dobbe ingediende
 * motie", "het lid Dobbe heeft, mede namens het lid Van Baarle, een motie ingediend".
 */
final class Moving {

	private static final Set<String> BETWEEN = WordList.of("""
			heeft hebben diende dienden bij per middels een gewijzigde nader op mede ook samen met namens het de lid leden en van der den
			cs daarop toen vervolgens eerder januari februari maart april mei juni juli augustus september oktober november
			december jl""");

	private static final int NEAR = 25;

	private static final int BEHIND = 10;

	private final Words words;

	private final int motion;

	private Moving(Words words, int motion) {
		this.words = words;
		this.motion = motion;
	}

	/**
	 * Reads the members before the word for a motion or an amendment.
	 * @param words the text
	 * @param motion the word
	 * @return the members, from where they start; null when the sentence tells none there
	 */
	static @Nullable Read<NameReader.Names> before(Words words, int motion) {
		return new Moving(words, motion).read();
	}

	/**
	 * Reads the members in a clause behind the word: "de motie die het lid Dobbe indiende".
	 * @param words the text
	 * @param at the place behind the word
	 * @return the members, from where they start; null when no such clause stands there
	 */
	static @Nullable Read<NameReader.Names> behind(Words words, int at) {
		int people = words.is(at, "die", "dat") ? NameReader.behindPeople(words, at + 1) : at;
		NameReader.Names names = (people > at + 1) ? NameReader.names(words, people) : null;
		boolean moved = names != null && words.is(names.end(), "indiende", "indienden");
		return (names != null && moved) ? new Read<>(names, at + 1) : null;
	}

	private @Nullable Read<NameReader.Names> read() {
		for (int i = this.motion - 1; i >= 0 && i > this.motion - NEAR && isInClause(i); i--) {
			int people = NameReader.behindPeople(this.words, i);
			NameReader.Names names = (people > i) ? NameReader.names(this.words, people) : null;
			if (names == null || names.end() > this.motion || this.words.is(i - 1, "het", "de")) {
				continue;
			}
			if (isMover(i, names.end())) {
				return new Read<>(withOthers(names), i);
			}
			if (!this.words.is(i - 1, "namens")) {
				return null;
			}
		}
		return null;
	}

	private boolean isInClause(int at) {
		return this.words.get(at).type() != Token.Type.BREAK && this.words.get(at).type() != Token.Type.CITATION;
	}

	private boolean isMover(int from, int end) {
		int participle = this.motion - 1;
		participle -= this.words.is(participle, "gewijzigde") ? 1 : 0;
		if (this.words.is(from - 1, "door")) {
			return this.words.is(participle, "ingediende", "voorgestelde") && isOnlyDate(end, participle);
		}
		boolean indefinite = this.words.is(this.motion - 1, "een") || this.words.is(this.motion - 2, "een");
		boolean moved = this.words.is(end, "diende", "dienden") || this.words.is(from - 1, "diende", "dienden");
		boolean has = this.words.is(end, "heeft", "hebben") || this.words.is(from - 1, "heeft", "hebben");
		boolean by = has && this.words.is(this.motion - 1, "bij", "per", "middels");
		return isOnlyBetween(end) && (by || (indefinite && (moved || (has && isMovedBehind()))));
	}

	// "heeft op 11 maart, mede namens het lid Van Baarle, een"
	private boolean isOnlyBetween(int from) {
		for (int i = from; i < this.motion; i++) {
			Token token = this.words.get(i);
			boolean name = token.isCapitalised() && !this.words.is(i, "kamer");
			if (token.type() == Token.Type.WORD && !name && !BETWEEN.contains(token.folded())) {
				return false;
			}
		}
		return true;
	}

	private boolean isOnlyDate(int from, int to) {
		Read<List<StatedDate>> date = this.words.is(from, "op") ? DateReader.dates(this.words, from + 1) : null;
		return from == to || (date != null && date.end() == to);
	}

	private boolean isMovedBehind() {
		for (int i = this.motion + 1; i < this.motion + BEHIND && isInClause(i); i++) {
			if (this.words.is(i, "die", "dat", "te") || this.words.is(i, "ingediend", "voorgesteld")) {
				return !this.words.is(i, "die", "dat", "te");
			}
		}
		return false;
	}

	// ", mede namens het lid Van Baarle,"
	private NameReader.Names withOthers(NameReader.Names names) {
		for (int i = names.end(); i < this.motion; i++) {
			int people = this.words.is(i, "namens") ? NameReader.behindPeople(this.words, i + 1) : i;
			NameReader.Names more = (people > i) ? NameReader.names(this.words, people) : null;
			if (more != null && more.end() <= this.motion) {
				List<PersonName> all = new ArrayList<>(names.names());
				all.addAll(more.names());
				return new NameReader.Names(all, names.open() || more.open(), more.end());
			}
		}
		return names;
	}

}
