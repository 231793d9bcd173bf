package org.meetingdossier.check.verdict;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.register.RegisterState;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Indexes of the papers of dossiers, each made once for a state of the register. Reading
 * all papers of a dossier is most of what it costs to check a few citations.
 */
final class KnownIndexes {

	private static final Duration WANTED = Duration.ofMinutes(10);

	/** About as many megabytes as thousands. */
	private static final int MOST_PAPERS = 20_000;

	private final Cache<Key, PaperIndex> indexes = Caffeine.newBuilder()
		.expireAfterAccess(WANTED)
		.maximumWeight(MOST_PAPERS)
		.weigher((Key key, PaperIndex index) -> 1 + index.size())
		.build();

	PaperIndex of(RegisterState state, DossierNumber dossier, Supplier<List<RegisteredDocument>> papers) {
		return this.indexes.get(new Key(state, dossier), (key) -> new PaperIndex(papers.get()));
	}

	/**
	 * What an index is of.
	 *
	 * @param state what it rests on
	 */
	private record Key(RegisterState state, DossierNumber dossier) {

	}

}
