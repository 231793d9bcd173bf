package org.meetingdossier.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.search.shelf.IndexField;
import org.meetingdossier.search.words.DutchStem;
import org.meetingdossier.search.words.IndexTerm;
import org.meetingdossier.search.words.WrittenWord;

/**
 * What somebody may have meant by a word that stands nowhere. It knows no words but those
 * of the index that was opened for them.
 */
final class MeantWords {

	private static final List<String> FIELDS = List.of(IndexField.TITLE, IndexField.TEXT, IndexField.ABOUT);

	private static final int SHORTEST = 4;

	/** From so many letters on two may be wrong. */
	private static final int LONG = 6;

	/**
	 * A term begins with a sign, which is certain; also the first letter of the word may
	 * be wrong.
	 */
	private static final int SIGN = 1;

	/**
	 * More wrong words than these are no slip, and each costs a walk through all words.
	 */
	private static final int MOST = 3;

	private static final double PART = 0.5;

	private final IndexReader reader;

	private final QueryTimeout timeout;

	MeantWords(IndexReader reader, QueryTimeout timeout) {
		this.reader = reader;
		this.timeout = timeout;
	}

	/** The question with the words that are there; empty if none was wrong. */
	Optional<String> meant(String typed) throws IOException {
		StringBuilder meant = new StringBuilder(typed);
		List<WrittenWord> words = WrittenWord.in(typed);
		int wrong = 0;
		boolean changed = false;
		for (int index = words.size() - 1; index >= 0; index--) {
			WrittenWord word = words.get(index);
			WrittenWord before = (index > 0) ? words.get(index - 1) : null;
			if (before != null && before.isJoined(word, typed) && !isKnown(word.form())
					&& !isKnown(before.form() + word.form())) {
				String whole = (++wrong > MOST) ? null : nearest(before.form() + word.form());
				if (whole != null) {
					meant.replace(before.start(), word.end(), whole);
					changed = true;
					index--;
					continue;
				}
			}
			if (word.form().length() >= SHORTEST && word.isOfLetters() && !isKnown(word.form())) {
				if (++wrong > MOST) {
					return Optional.empty();
				}
				String other = nearest(word.form());
				if (other != null) {
					meant.replace(word.start(), word.end(), other);
					changed = true;
				}
			}
		}
		return changed ? Optional.of(meant.toString()) : Optional.empty();
	}

	private boolean isKnown(String form) throws IOException {
		for (String field : FIELDS) {
			for (String term : List.of(IndexTerm.exact(form), IndexTerm.stem(form),
					IndexTerm.part(DutchStem.of(form)))) {
				if (this.reader.docFreq(new Term(field, term)) > 0) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * The one with the fewest changes, and of these the most frequent; whole words before
	 * parts of others.
	 */
	private @Nullable String nearest(String form) throws IOException {
		Nearest nearest = new Nearest(form);
		for (String field : FIELDS) {
			Terms terms = MultiTerms.getTerms(this.reader, field);
			if (terms != null) {
				nearest.look(terms, new Term(field, IndexTerm.exact(form)), 1);
				nearest.look(terms, new Term(field, IndexTerm.part(form)), PART);
			}
		}
		return nearest.best;
	}

	/** An edit weighs more than any frequency; the same first letter is likelier. */
	private static double worth(String form, String found, int frequency) {
		int edits = edits(form, found);
		double first = (form.charAt(0) == found.charAt(0)) ? 1 : 0.2;
		return first / Math.pow(100, edits) * (1 + Math.log(1.0 + frequency));
	}

	/**
	 * How many letters are other, missing, too many or exchanged with their neighbour.
	 */
	private static int edits(String one, String other) {
		int[][] edits = new int[one.length() + 1][other.length() + 1];
		for (int row = 0; row <= one.length(); row++) {
			for (int column = 0; column <= other.length(); column++) {
				if (row == 0 || column == 0) {
					edits[row][column] = row + column;
					continue;
				}
				int same = (one.charAt(row - 1) == other.charAt(column - 1)) ? 0 : 1;
				int least = Math.min(edits[row - 1][column - 1] + same,
						1 + Math.min(edits[row - 1][column], edits[row][column - 1]));
				if (row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
						&& one.charAt(row - 2) == other.charAt(column - 1)) {
					least = Math.min(least, edits[row - 2][column - 2] + 1);
				}
				edits[row][column] = least;
			}
		}
		return edits[one.length()][other.length()];
	}

	/** The nearest word so far. */
	private final class Nearest {

		private final String form;

		private @Nullable String best;

		private double most;

		private Nearest(String form) {
			this.form = form;
		}

		private void look(Terms terms, Term like, double weight) throws IOException {
			TermsEnum near = new FuzzyTermsEnum(terms, like, (this.form.length() >= LONG) ? 2 : 1, SIGN, true);
			for (BytesRef term = near.next(); term != null
					&& !MeantWords.this.timeout.shouldExit(); term = near.next()) {
				String found = term.utf8ToString().substring(SIGN);
				if (!found.isEmpty() && found.chars().allMatch(Character::isLetter)) {
					double worth = weight * worth(this.form, found, near.docFreq());
					if (worth > this.most) {
						this.most = worth;
						this.best = found;
					}
				}
			}
		}

	}

}
