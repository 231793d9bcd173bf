package org.meetingdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Where in a hit the words stand that were asked for. A phrase is one place.
 */
final class MarkedWords {

	private final List<LeafReaderContext> leaves;

	private final List<Weight> ways;

	MarkedWords(List<LeafReaderContext> leaves, AskedWeights asked) {
		this.leaves = leaves;
		this.ways = asked.parts().stream().flatMap((part) -> part.finding().stream()).toList();
	}

	/** Both in its name and in its text, as each list is looked up anew for each hit. */
	Marks in(int entry) throws IOException {
		LeafReaderContext leaf = this.leaves.get(ReaderUtil.subIndex(entry, this.leaves));
		List<Matches> found = new ArrayList<>();
		for (Weight way : this.ways) {
			@Nullable Matches matches = way.matches(leaf, entry - leaf.docBase);
			if (matches != null) {
				found.add(matches);
			}
		}
		return new Marks(found);
	}

	/**
	 * What was found in a hit.
	 *
	 * @param found by each way that found it
	 */
	record Marks(List<Matches> found) {

		List<HitText.Place> in(String field) throws IOException {
			List<HitText.Place> places = new ArrayList<>();
			for (Matches matches : this.found) {
				MatchesIterator each = matches.getMatches(field);
				while (each != null && each.next()) {
					if (each.startOffset() >= 0) {
						places.add(new HitText.Place(each.startOffset(), each.endOffset()));
					}
				}
			}
			return places;
		}

	}

}
