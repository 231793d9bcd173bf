package org.meetingdossier.check.agreement.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntPredicate;

/**
 * The clauses of a sentence: a word like "nadat" or "die" begins one within another, a
 * comma ends it.
 */
final class Clauses {

	private static final String[] RELATIVE = { "die", "dat", "waarmee", "waarin", "waarop", "waarover", "waarbij",
			"waarvan", "welke" };

	private static final String[] BESIDE = { "nadat", "omdat", "terwijl", "zodat", "hoewel", "voordat", "als", "indien",
			"doordat", "wanneer", "totdat", "zodra", "mits", "tenzij", "zoals", "waarna" };

	private final Words words;

	/** The first word of the clause of each word. */
	private final int[] starts;

	/** The last word of the clause that begins with each word. */
	private final int[] lasts;

	private final boolean[] beside;

	/** Those of a sentence. */
	static Clauses of(Words words) {
		return words.once(Clauses.class, Clauses::new);
	}

	private Clauses(Words words) {
		this.words = words;
		this.starts = new int[words.size()];
		this.lasts = new int[words.size() + 1];
		this.beside = new boolean[words.size() + 1];
		Deque<Integer> open = new ArrayDeque<>();
		open.push(0);
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).isBreak() || (words.is(i, ":") && i > 0)) {
				open.clear();
				open.push(i + 1);
			}
			else if (words.is(i, ",") && open.size() > 1) {
				open.pop();
			}
			else if (begins(i)) {
				open.push(i);
				this.beside[i] = isBesideAt(i);
			}
			this.starts[i] = open.getFirst();
			this.lasts[this.starts[i]] = i;
		}
	}

	private boolean begins(int at) {
		return this.words.is(at, BESIDE) || (this.words.is(at, RELATIVE) && at > 0
				&& !(this.words.is(at, "die") && Lexicon.has(this.words.get(at - 1).folded(), "sends")));
	}

	/**
	 * "dat" behind a verb tells what was said, behind a noun it goes on about the noun.
	 */
	private boolean isBesideAt(int at) {
		int before = this.words.is(at - 1, ",") ? at - 2 : at - 1;
		boolean content = this.words.is(at, "dat") && !this.words.is(at - 1, ",");
		return this.words.is(at, BESIDE) || content
				|| (this.words.is(at, "dat") && Clause.isFinite(this.words.get(before)));
	}

	/** Whether a word stands in a clause that tells of something beside the paper. */
	boolean isBeside(int at) {
		return this.beside[this.starts[at]];
	}

	/** Whether a word stands in a clause that goes on about what came of something. */
	boolean isAfterwards(int at) {
		return this.words.is(this.starts[at], "waarover", "waarop", "waarna");
	}

	/** Whether the clause of a word has a word with a trait. */
	boolean has(int at, String trait) {
		return find(at, (i) -> Lexicon.has(this.words.get(i).folded(), trait)) >= 0;
	}

	/** The first place in the clause of a word that has something; -1 when none has. */
	int find(int at, IntPredicate wanted) {
		for (int i = this.starts[at]; i <= this.lasts[this.starts[at]]; i++) {
			if (this.starts[i] == this.starts[at] && wanted.test(i)) {
				return i;
			}
		}
		return -1;
	}

	/** Whether another clause has something that the clause of a word lacks. */
	boolean isPaperInOther(int at, IntPredicate wanted) {
		for (int i = this.starts[at] + 1; i < this.words.size(); i++) {
			if (this.starts[i] > this.starts[at] && wanted.test(i)) {
				return true;
			}
		}
		return false;
	}

	int countWords(int at) {
		int count = 0;
		for (int i = this.starts[at]; i <= this.lasts[this.starts[at]]; i++) {
			count += (this.starts[i] == this.starts[at] && this.words.get(i).isWord()) ? 1 : 0;
		}
		return count;
	}

}
