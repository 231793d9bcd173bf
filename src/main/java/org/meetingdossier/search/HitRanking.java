package org.meetingdossier.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.search.shelf.FoundKind;

/**
 * Ranks the hits in one part of the index, some thousand entries at a time: way by way,
 * as a list is read faster to its end than many lists side by side.
 */
final class HitRanking {

	private static final int AT_ONCE = 4096;

	/** From so many times fewer hits on each is looked up in a list. */
	private static final int FEW = 8;

	private final FixedBitSet hits;

	private final EntryColumns columns;

	private final int base;

	private final List<RankedPart> parts;

	/**
	 * The hits that can still come among the first, counted from the entry begun with.
	 */
	private final int[] left = new int[AT_ONCE];

	private int number;

	private final float[] scores = new float[AT_ONCE];

	private final float[] best = new float[AT_ONCE];

	private final float[] rest = new float[AT_ONCE];

	HitRanking(AskedWeights asked, FixedBitSet hits, EntryColumns columns, LeafReaderContext leaf) throws IOException {
		this.hits = hits;
		this.columns = columns;
		this.base = leaf.docBase;
		this.parts = RankedPart.of(asked, leaf, columns.mostOfKind());
	}

	void addTo(FirstHits first) throws IOException {
		float most = 0;
		for (RankedPart part : this.parts) {
			most += part.most();
		}
		most += this.columns.mostOfKind();
		for (int from = next(0); from < this.hits.length()
				&& first.canTake(most, this.columns.latest(from)); from = next(from + AT_ONCE)) {
			take(from, Math.min(this.hits.length(), from + AT_ONCE));
			for (RankedPart part : this.parts) {
				read(part, from, first);
			}
			for (int index = 0; index < this.number; index++) {
				float score = this.scores[this.left[index]];
				int hit = from + this.left[index];
				if (first.canTake(score + this.columns.mostOfKind(), this.columns.day(hit))) {
					float kind = IndexQuery.ofKind(FoundKind.ALL.get(this.columns.kind(hit)));
					first.add(this.base + hit, score + kind, this.columns.day(hit));
				}
			}
		}
	}

	private int next(int entry) {
		return (entry < this.hits.length()) ? Math.min(this.hits.length(), this.hits.nextSetBit(entry))
				: this.hits.length();
	}

	private void take(int from, int end) {
		this.number = 0;
		for (int hit = from; hit < end; hit = next(hit + 1)) {
			int place = hit - from;
			this.left[this.number++] = place;
			this.scores[place] = 0;
			this.best[place] = 0;
			this.rest[place] = 0;
		}
	}

	/** Reads scores, and lets go of the hits that no longer come among the first. */
	private void read(RankedPart part, int from, FirstHits first) throws IOException {
		for (RankedPart.Way way : part.ways()) {
			if (!first.canTake(way.most() + way.behind(), this.columns.latest(from))) {
				keep(way, this.columns.latest(from), first);
			}
			read(way.scorer(), from);
		}
		for (int index = 0; index < this.number; index++) {
			int place = this.left[index];
			this.scores[place] += this.best[place] + IndexQuery.TIE * this.rest[place];
			this.best[place] = 0;
			this.rest[place] = 0;
		}
	}

	/** Those that can still come among the first by this way and what is behind it. */
	private void keep(RankedPart.Way way, long day, FirstHits first) {
		int kept = 0;
		for (int index = 0; index < this.number; index++) {
			int place = this.left[index];
			float one = Math.max(this.best[place], way.most());
			float other = this.rest[place] + Math.min(this.best[place], way.most());
			if (first.canTake(this.scores[place] + one + IndexQuery.TIE * other + way.behind(), day)) {
				this.left[kept++] = place;
			}
		}
		this.number = kept;
	}

	/** Only of what is a hit it is looked whether the words stand as they should. */
	private void read(Scorer way, int from) throws IOException {
		if (this.number == 0) {
			return;
		}
		TwoPhaseIterator twice = way.twoPhaseIterator();
		DocIdSetIterator list = (twice != null) ? twice.approximation() : way.iterator();
		if (list.cost() * AT_ONCE > (long) FEW * this.number * this.hits.length()) {
			for (int index = 0; index < this.number; index++) {
				int hit = from + this.left[index];
				if (((list.docID() < hit) ? list.advance(hit) : list.docID()) == hit) {
					add(hit - from, way, twice);
				}
			}
		}
		else {
			int end = from + this.left[this.number - 1];
			int first = from + this.left[0];
			for (int entry = (list.docID() < first) ? list.advance(first) : list.docID(); entry <= end; entry = list
				.nextDoc()) {
				if (this.hits.get(entry)) {
					add(entry - from, way, twice);
				}
			}
		}
	}

	private void add(int place, Scorer way, @Nullable TwoPhaseIterator twice) throws IOException {
		if (twice == null || twice.matches()) {
			float score = way.score();
			if (score > this.best[place]) {
				this.rest[place] += this.best[place];
				this.best[place] = score;
			}
			else {
				this.rest[place] += score;
			}
		}
	}

}
