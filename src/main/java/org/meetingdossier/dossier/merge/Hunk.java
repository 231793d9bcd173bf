package org.meetingdossier.dossier.merge;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Neighbouring paragraphs that were replaced by others.
 *
 * @param start the first paragraph that was replaced
 * @param end the one after the last; as {@code start} where others were only put in
 * @param replacement what stands there now
 */
record Hunk(int start, int end, List<String> replacement) {

	static List<Hunk> between(List<String> before, List<String> after) {
		List<Hunk> hunks = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
			int start = delta.getSource().getPosition();
			int length = delta.getSource().size();
			List<String> replacement = List.copyOf(delta.getTarget().getLines());
			if (replacement.size() == length) {
				// As many as before: each paragraph was changed by itself.
				for (int index = 0; index < length; index++) {
					hunks.add(new Hunk(start + index, start + index + 1, replacement.subList(index, index + 1)));
				}
			}
			else {
				hunks.add(new Hunk(start, start + length, replacement));
			}
		}
		return hunks;
	}

	/** Whether both replaced the same words, or put different ones in the same place. */
	boolean collidesWith(Hunk other) {
		boolean samePlace = this.start == other.start && this.end == other.end;
		boolean overlap = this.start < other.end && other.start < this.end;
		return !equals(other) && (samePlace || overlap);
	}

}
