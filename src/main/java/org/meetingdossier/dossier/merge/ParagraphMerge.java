package org.meetingdossier.dossier.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Merges a text by paragraph. Neighbours may be changed by different people; a paragraph
 * that both changed, or two that both put in at the same place, cannot be merged.
 */
final class ParagraphMerge {

	private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*(?:\\R\\h*)+");

	private ParagraphMerge() {
	}

	static Optional<String> merge(String base, String theirs, String mine) {
		List<String> paragraphs = paragraphs(base);
		List<Hunk> first = Hunk.between(paragraphs, paragraphs(theirs));
		List<Hunk> second = Hunk.between(paragraphs, paragraphs(mine));
		if (first.stream().anyMatch((hunk) -> second.stream().anyMatch(hunk::collidesWith))) {
			return Optional.empty();
		}
		Set<Hunk> hunks = new TreeSet<>(Comparator.comparingInt(Hunk::start).thenComparingInt(Hunk::end));
		hunks.addAll(first);
		hunks.addAll(second);
		return Optional.of(String.join("\n\n", apply(hunks, paragraphs)));
	}

	private static List<String> apply(Set<Hunk> hunks, List<String> paragraphs) {
		List<String> merged = new ArrayList<>();
		int next = 0;
		for (Hunk hunk : hunks) {
			merged.addAll(paragraphs.subList(next, hunk.start()));
			merged.addAll(hunk.replacement());
			next = hunk.end();
		}
		merged.addAll(paragraphs.subList(next, paragraphs.size()));
		return merged;
	}

	private static List<String> paragraphs(String text) {
		String stripped = text.strip();
		return stripped.isEmpty() ? List.of() : List.of(BLANK_LINE.split(stripped));
	}

}
