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

	List<HitText.Place> in(int entry, String field) throws IOException {
		LeafReaderContext leaf = this.leaves.get(ReaderUtil.subIndex(entry, this.leaves));
		List<HitText.Place> places = new ArrayList<>();
		for (Weight way : this.ways) {
			@Nullable Matches matches = way.matches(leaf, entry - leaf.docBase);
			MatchesIterator each = (matches != null) ? matches.getMatches(field) : null;
			while (each != null && each.next()) {
				if (each.startOffset() >= 0) {
					places.add(new HitText.Place(each.startOffset(), each.endOffset()));
				}
			}
		}
		return places;
	}

}
