package org.meetingdossier.dossier.comparison;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

import org.meetingdossier.dossier.comparison.WordRun.Kind;

/**
 * Compares two texts word by word. Texts that have little in common are shown one after
 * the other: looking for equal words in them takes long and tells nothing.
 */
final class WordComparison {

	/** The words of about ten pages. */
	private static final int MOST_WORDS = 5_000;

	private final List<WordRun> runs = new ArrayList<>();

	private WordComparison() {
	}

	static List<WordRun> of(String before, String after) {
		WordComparison comparison = new WordComparison();
		comparison.compare(Word.in(before), Word.in(after));
		return List.copyOf(comparison.runs);
	}

	private void compare(List<Word> before, List<Word> after) {
		int start = commonStart(before, after);
		int end = commonEnd(before.subList(start, before.size()), after.subList(start, after.size()));
		add(Kind.KEPT, after.subList(0, start));
		compareWhatDiffers(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
		add(Kind.KEPT, after.subList(after.size() - end, after.size()));
	}

	private void compareWhatDiffers(List<Word> before, List<Word> after) {
		if (before.size() + after.size() > MOST_WORDS) {
			add(Kind.DELETED, before);
			add(Kind.INSERTED, after);
			return;
		}
		int next = 0;
		List<Word> deleted = new ArrayList<>();
		List<Word> inserted = new ArrayList<>();
		for (AbstractDelta<Word> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null)
			.getDeltas()) {
			Chunk<Word> target = delta.getTarget();
			if (target.getPosition() > next) {
				replace(deleted, inserted);
				add(Kind.KEPT, after.subList(next, target.getPosition()));
			}
			deleted.addAll(delta.getSource().getLines());
			inserted.addAll(target.getLines());
			next = target.getPosition() + target.size();
		}
		replace(deleted, inserted);
		add(Kind.KEPT, after.subList(next, after.size()));
	}

	/** First what stood there, then what stands there now. */
	private void replace(List<Word> deleted, List<Word> inserted) {
		add(Kind.DELETED, deleted);
		add(Kind.INSERTED, inserted);
		deleted.clear();
		inserted.clear();
	}

	private static int commonStart(List<Word> one, List<Word> other) {
		int shortest = Math.min(one.size(), other.size());
		int length = 0;
		while (length < shortest && one.get(length).equals(other.get(length))) {
			length++;
		}
		return length;
	}

	private static int commonEnd(List<Word> one, List<Word> other) {
		int shortest = Math.min(one.size(), other.size());
		int length = 0;
		while (length < shortest && one.get(one.size() - 1 - length).equals(other.get(other.size() - 1 - length))) {
			length++;
		}
		return length;
	}

	private void add(Kind kind, List<Word> words) {
		for (Word word : words) {
			WordRun last = this.runs.isEmpty() ? null : this.runs.get(this.runs.size() - 1);
			if (last != null && last.kind() == kind && last.footnote() == word.footnote()) {
				this.runs.set(this.runs.size() - 1, new WordRun(kind, last.text() + word.written(), word.footnote()));
			}
			else if (!word.written().isEmpty()) {
				this.runs.add(new WordRun(kind, word.written(), word.footnote()));
			}
		}
	}

}
