package org.meetingdossier.editing.remark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementField;

/**
 * Follows marked words from one revision to the next. Words that stand there still are
 * the same, at the place that is nearest to where they were; words that were changed are
 * found back by what is left of them and around them. Where too little is left, they are
 * gone. A text beside which more is remarked is compared once.
 */
final class FollowPassage {

	/** A change of more pieces than this is a new text. */
	private static final int MOST = 1000;

	private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

	private final Map<List<String>, Rewriting> rewritings = new HashMap<>();

	/** The passage in an element as it is now. */
	MarkedPassage follow(MarkedPassage passage, @Nullable Element before, @Nullable Element now) {
		if (now == null) {
			return gone(passage);
		}
		String text = MarkedPassage.text(now, passage.field()).orElse("");
		String old = (before != null) ? MarkedPassage.text(before, passage.field()).orElse("") : "";
		int expected = expected(passage.start(), old, text);
		return literal(passage, passage.field(), text, expected).or(() -> elsewhere(passage, now))
			.or(() -> passage.gone() ? Optional.empty() : changed(passage, old, text))
			.orElseGet(() -> gone(passage));
	}

	private static MarkedPassage gone(MarkedPassage passage) {
		return new MarkedPassage(passage.field(), passage.words(), passage.start(), true);
	}

	/** Where a place would be if nothing but the text before or behind it changed. */
	private static int expected(int start, String old, String text) {
		int shorter = Math.min(old.length(), text.length());
		int same = 0;
		while (same < shorter && old.charAt(same) == text.charAt(same)) {
			same++;
		}
		return (start < same) ? start : start + text.length() - old.length();
	}

	private static Optional<MarkedPassage> literal(MarkedPassage passage, String field, String text, int expected) {
		int best = -1;
		for (int at = text.indexOf(passage.words()); at >= 0; at = text.indexOf(passage.words(), at + 1)) {
			if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) {
				best = at;
			}
		}
		return (best < 0) ? Optional.empty() : Optional.of(new MarkedPassage(field, passage.words(), best, false));
	}

	/** Words that were moved to another text of the same element. */
	private static Optional<MarkedPassage> elsewhere(MarkedPassage passage, Element now) {
		return now.kind()
			.fields()
			.stream()
			.filter((field) -> field.kind() == ElementField.Kind.TEXT)
			.flatMap((field) -> literal(passage, field.name(), field.wordsIn(now.content()), 0).stream())
			.findFirst();
	}

	private Optional<MarkedPassage> changed(MarkedPassage passage, String old, String text) {
		Rewriting rewriting = this.rewritings.computeIfAbsent(List.of(old, text), (both) -> Rewriting.of(old, text));
		List<Piece> pieces = rewriting.before();
		List<Piece> later = rewriting.now();
		int first = at(pieces, passage.start());
		int behind = at(pieces, passage.start() + passage.words().length());
		Map<Integer, Integer> kept = rewriting.kept();
		long words = pieces.subList(first, behind).stream().filter(Piece::isWord).count();
		long left = kept.keySet()
			.stream()
			.filter((index) -> index >= first && index < behind && pieces.get(index).isWord())
			.count();
		if (left == 0 || left * 2 < words) {
			return Optional.empty();
		}
		int from = from(kept, first, later.size());
		int to = to(kept, behind, pieces.size(), later.size());
		String around = text.substring(start(later, from, text), start(later, to, text));
		String found = around.strip();
		if (found.isEmpty() || found.length() > MarkedPassage.WORDS_LENGTH) {
			return Optional.empty();
		}
		return Optional
			.of(new MarkedPassage(passage.field(), found, start(later, from, text) + around.indexOf(found), false));
	}

	/** The first piece of the passage now: behind the last one that stood before it. */
	private static int from(Map<Integer, Integer> kept, int first, int size) {
		if (kept.containsKey(first)) {
			return kept.getOrDefault(first, size);
		}
		for (int index = first - 1; index >= 0; index--) {
			if (kept.containsKey(index)) {
				return kept.getOrDefault(index, size) + 1;
			}
		}
		return 0;
	}

	/** The piece behind the passage now. */
	private static int to(Map<Integer, Integer> kept, int behind, int before, int size) {
		if (kept.containsKey(behind - 1)) {
			return kept.getOrDefault(behind - 1, size) + 1;
		}
		for (int index = behind; index < before; index++) {
			if (kept.containsKey(index)) {
				return kept.getOrDefault(index, size);
			}
		}
		return size;
	}

	private static int start(List<Piece> pieces, int index, String text) {
		return (index < pieces.size()) ? pieces.get(index).start() : text.length();
	}

	/** The pieces that are left, from the place where each was to where it is now. */
	private static Map<Integer, Integer> kept(List<Piece> before, List<Piece> now) {
		Map<Integer, Integer> kept = new HashMap<>();
		int head = 0;
		int shorter = Math.min(before.size(), now.size());
		while (head < shorter && before.get(head).words().equals(now.get(head).words())) {
			kept.put(head, head);
			head++;
		}
		int tail = 0;
		while (tail < shorter - head
				&& before.get(before.size() - 1 - tail).words().equals(now.get(now.size() - 1 - tail).words())) {
			kept.put(before.size() - 1 - tail, now.size() - 1 - tail);
			tail++;
		}
		List<String> old = words(before.subList(head, before.size() - tail));
		List<String> later = words(now.subList(head, now.size() - tail));
		if (old.size() > MOST || later.size() > MOST) {
			return kept;
		}
		for (AbstractDelta<String> delta : DiffUtils.diff(old, later, true).getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				for (int index = 0; index < delta.getSource().size(); index++) {
					kept.put(head + delta.getSource().getPosition() + index,
							head + delta.getTarget().getPosition() + index);
				}
			}
		}
		return kept;
	}

	private static List<String> words(List<Piece> pieces) {
		return pieces.stream().map(Piece::words).toList();
	}

	private static List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		PIECE.matcher(text).results().map(FollowPassage::piece).forEach(pieces::add);
		return pieces;
	}

	private static Piece piece(MatchResult match) {
		return new Piece(match.start(), match.group());
	}

	/** The number of the first piece that starts at a place or behind it. */
	private static int at(List<Piece> pieces, int place) {
		int index = 0;
		while (index < pieces.size() && pieces.get(index).start() < place) {
			index++;
		}
		return index;
	}

	/** The pieces of a text before and now, and which are left where. */
	private record Rewriting(List<Piece> before, List<Piece> now, Map<Integer, Integer> kept) {

		private static Rewriting of(String old, String text) {
			List<Piece> before = pieces(old);
			List<Piece> now = pieces(text);
			return new Rewriting(before, now, FollowPassage.kept(before, now));
		}

	}

	/** A word, a space or a sign. */
	private record Piece(int start, String words) {

		private boolean isWord() {
			return Character.isLetterOrDigit(this.words.codePointAt(0));
		}

	}

}
