package org.meetingdossier.check.verdict;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Indexes of the papers of dossiers that were made a moment ago. Reading all papers of a
 * dossier is most of what it costs to check a few citations, so what nobody keeps may
 * rest on how the register was a minute before. What is kept never does.
 */
final class KnownIndexes {

	private static final Duration A_MOMENT = Duration.ofMinutes(1);

	/** About as many megabytes as thousands. */
	private static final int MOST_PAPERS = 20_000;

	private final @Nullable Cache<Key, PaperIndex> indexes;

	private KnownIndexes(@Nullable Cache<Key, PaperIndex> indexes) {
		this.indexes = indexes;
	}

	/** Makes each anew. */
	static KnownIndexes none() {
		return new KnownIndexes(null);
	}

	static KnownIndexes ofAMoment() {
		return new KnownIndexes(Caffeine.newBuilder()
			.expireAfterWrite(A_MOMENT)
			.maximumWeight(MOST_PAPERS)
			.weigher((Key key, PaperIndex index) -> 1 + index.size())
			.build());
	}

	PaperIndex of(@Nullable RegisterSnapshot newest, DossierNumber dossier, Supplier<List<RegisteredDocument>> papers) {
		if (this.indexes == null || newest == null) {
			return new PaperIndex(papers.get());
		}
		Key key = new Key(newest, dossier);
		PaperIndex known = this.indexes.getIfPresent(key);
		if (known == null) {
			known = new PaperIndex(papers.get());
			this.indexes.put(key, known);
		}
		return known;
	}

	/**
	 * What an index is of.
	 *
	 * @param newest what the register rests on
	 */
	private record Key(RegisterSnapshot newest, DossierNumber dossier) {

	}

}
