package org.meetingdossier.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;

import org.meetingdossier.search.shelf.FoundKind;
import org.meetingdossier.search.shelf.IndexField;

/**
 * Ranks the hits in one part of the index, some thousand entries at a time: way by way,
 * as a list is read faster to its end than many lists side by side.
 */
final class HitRanking {

	private static final int AT_ONCE = 4096;

	/** From so many times fewer hits on each is looked up in a list. */
	private static final int FEW = 16;

	private final FixedBitSet hits;

	/** How many hits some entries have on the average. */
	private final int number;

	private final int base;

	private final List<RankedPart> parts;

	private final NumericDocValues days;

	private final NumericDocValues kinds;

	private final float[] scores = new float[AT_ONCE];

	private final float[] best = new float[AT_ONCE];

	private final float[] rest = new float[AT_ONCE];

	HitRanking(AskedWeights asked, FixedBitSet hits, LeafReaderContext leaf) throws IOException {
		this.hits = hits;
		this.number = (int) ((long) hits.cardinality() * AT_ONCE / hits.length());
		this.base = leaf.docBase;
		this.days = DocValues.getNumeric(leaf.reader(), IndexField.DAY);
		this.kinds = DocValues.getNumeric(leaf.reader(), IndexField.KIND);
		this.parts = RankedPart.of(asked, leaf);
	}

	void addTo(FirstHits first) throws IOException {
		for (int from = next(0); from < this.hits.length(); from = next(from + AT_ONCE)) {
			int end = Math.min(this.hits.length(), from + AT_ONCE);
			read(from, end, first);
			for (int hit = next(from); hit < end; hit = next(hit + 1)) {
				float score = this.scores[hit - from];
				if (first.canTake(score + IndexQuery.MOST_OF_KIND)) {
					float kind = this.kinds.advanceExact(hit)
							? IndexQuery.ofKind(FoundKind.ALL.get((int) this.kinds.longValue())) : 0;
					long day = this.days.advanceExact(hit) ? this.days.longValue() : Long.MIN_VALUE;
					first.add(this.base + hit, score + kind, day);
				}
			}
		}
	}

	/** Reads scores, and lets go of the hits that no longer come among the first. */
	private void read(int from, int end, FirstHits first) throws IOException {
		Arrays.fill(this.scores, 0);
		int left = this.number;
		for (RankedPart part : this.parts) {
			Arrays.fill(this.best, 0);
			Arrays.fill(this.rest, 0);
			for (RankedPart.Way way : part.ways()) {
				if (!first.canTake(way.most() + way.behind())) {
					left = keep(from, end, way, first);
				}
				read(way.scorer(), from, end, left);
			}
			for (int place = 0; place < AT_ONCE; place++) {
				this.scores[place] += this.best[place] + IndexQuery.TIE * this.rest[place];
			}
		}
	}

	/** How many can still come among the first by this way and what is behind it. */
	private int keep(int from, int end, RankedPart.Way way, FirstHits first) {
		int kept = 0;
		for (int hit = next(from); hit < end; hit = next(hit + 1)) {
			int place = hit - from;
			float one = Math.max(this.best[place], way.most());
			float other = this.rest[place] + Math.min(this.best[place], way.most());
			if (first.canTake(this.scores[place] + one + IndexQuery.TIE * other + way.behind())) {
				kept++;
			}
			else {
				this.hits.clear(hit);
			}
		}
		return kept;
	}

	private int next(int entry) {
		return (entry < this.hits.length()) ? Math.min(this.hits.length(), this.hits.nextSetBit(entry))
				: this.hits.length();
	}

	/** Only of what is a hit it is looked whether the words stand as they should. */
	private void read(Scorer way, int from, int end, int left) throws IOException {
		TwoPhaseIterator twice = way.twoPhaseIterator();
		DocIdSetIterator list = (twice != null) ? twice.approximation() : way.iterator();
		boolean each = list.cost() * AT_ONCE > (long) FEW * left * this.hits.length();
		int entry = next(from);
		while (entry < end) {
			int found = (list.docID() < entry) ? list.advance(entry) : list.docID();
			if (found == entry && this.hits.get(entry) && (twice == null || twice.matches())) {
				add(entry - from, way.score());
			}
			entry = each ? next(entry + 1) : Math.max(entry + 1, found);
		}
	}

	private void add(int place, float score) {
		if (score > this.best[place]) {
			this.rest[place] += this.best[place];
			this.best[place] = score;
		}
		else {
			this.rest[place] += score;
		}
	}

}
