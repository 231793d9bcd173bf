package org.meetingdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.search.SearchQuestion.Facet;
import org.meetingdossier.search.SearchRefusedException.Reason;
import org.meetingdossier.search.shelf.OpenedIndex;
import org.meetingdossier.search.shelf.SearchIndex;

/**
 * Finds what readers may read, by its words.
 */
@Component
public class Search {

	/** The most characters that a question may have. */
	public static final int MOST_LETTERS = AskedWords.MOST_LETTERS;

	/** The most terms that a question may have. */
	public static final int MOST_TERMS = AskedWords.MOST_TERMS;

	private final SearchIndex index;

	private final ReadableNow readable;

	private final ReadOnce<EntryColumns> columns = new ReadOnce<>();

	Search(SearchIndex index, ReadableNow readable) {
		this.index = index;
		this.readable = readable;
	}

	/**
	 * Finds what has all of the words.
	 * @param question what is asked for
	 * @param clearance how far the reader may see
	 * @return what was found; nothing for a question without words
	 * @throws SearchRefusedException if it asks too much, or there is no index yet
	 */
	public SearchFound find(SearchQuestion question, Level clearance) {
		AskedWords asked = read(question.words());
		return asked.isEmpty() ? SearchFound.nothing()
				: inIndex(clearance, (opened) -> findOrMeant(question, asked, clearance, opened));
	}

	/**
	 * Finds what may be meant while somebody types: the last word may be the beginning of
	 * one.
	 * @param words what was typed so far
	 * @param clearance how far the reader may see
	 * @return the best hits
	 * @throws SearchRefusedException if it asks too much, or there is no index yet
	 */
	public List<SearchHit> suggest(String words, Level clearance) {
		AskedWords asked = read(words);
		AskedWords typing = words.endsWith(" ") ? asked : asked.stillTyping();
		return asked.isEmpty() ? List.of() : inIndex(clearance, (opened) -> look(SearchQuestion.of(words), typing,
				clearance, this.readable.with(clearance), timeout(), opened))
			.hits();
	}

	/**
	 * Since when there is nothing newer than what is searched.
	 * @return the time; empty as long as this instance has no index
	 */
	public Optional<Instant> asOf() {
		return this.index.asOf();
	}

	/**
	 * Whether another index is being made.
	 * @return true until it is in its place
	 */
	public boolean isBuilding() {
		return this.index.isBuilding();
	}

	/**
	 * Asks every instance to make its index anew.
	 */
	public void askRebuild() {
		this.index.askRebuild();
	}

	private static AskedWords read(String words) {
		if (words.length() > MOST_LETTERS) {
			throw new SearchRefusedException(Reason.TOO_LONG);
		}
		AskedWords asked = AskedWords.read(words);
		if (asked.terms() > MOST_TERMS) {
			throw new SearchRefusedException(Reason.TOO_MANY_TERMS);
		}
		return asked;
	}

	private SearchFound inIndex(Level clearance, Looking looking) {
		try (OpenedIndex opened = this.index.open(clearance)
			.orElseThrow(() -> new SearchRefusedException(Reason.NOT_READY))) {
			return looking.in(opened.searcher());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index cannot be read", ex);
		}
	}

	private QueryTimeout timeout() {
		return new QueryTimeoutImpl(this.index.mostMillis());
	}

	private SearchFound findOrMeant(SearchQuestion question, AskedWords asked, Level clearance, IndexSearcher searcher)
			throws IOException {
		QueryTimeout timeout = timeout();
		ReadableStates readable = this.readable.with(clearance);
		SearchFound found = look(question, asked, clearance, readable, timeout, searcher);
		if (found.total() > 0 || !found.whole()) {
			return found;
		}
		Optional<String> meant = new MeantWords(searcher.getIndexReader(), timeout).meant(question.words())
			.filter((words) -> words.length() <= MOST_LETTERS);
		// Nothing is proposed that would find nothing: its words may be of what is no
		// longer shown.
		if (meant.isPresent()) {
			SearchQuestion other = question.with(meant.get());
			SearchFound instead = look(other, AskedWords.read(other.words()), clearance, readable, timeout, searcher);
			if (instead.total() > 0) {
				return instead.insteadOf(other.words());
			}
		}
		return found;
	}

	private SearchFound look(SearchQuestion question, AskedWords asked, Level clearance, ReadableStates readable,
			QueryTimeout timeout, IndexSearcher searcher) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		AskedWeights weights = AskedWeights.of(IndexQuery.of(asked), searcher);
		HitCollector collected = new HitCollector(question, readable, this.columns).collect(leaves, weights, timeout);
		List<SearchHit> page = new ReadHits(searcher, new MarkedWords(leaves, weights), clearance)
			.read(collected.page());
		return new SearchFound(collected.total(), page, facets(collected, clearance), null, collected.isWhole());
	}

	private static Map<Facet, List<SearchFound.Value>> facets(HitCollector collected, Level clearance) {
		Map<Facet, List<SearchFound.Value>> facets = new EnumMap<>(Facet.class);
		collected.counts().forEach((facet, counts) -> {
			if (facet != Facet.LEVEL || clearance != Level.PUBLIC) {
				facets.put(facet, values(facet, counts));
			}
		});
		return facets;
	}

	private static List<SearchFound.Value> values(Facet facet, Map<String, Integer> counts) {
		Comparator<SearchFound.Value> order = (facet == Facet.YEAR)
				? Comparator.comparing(SearchFound.Value::value).reversed()
				: Comparator.comparingInt(SearchFound.Value::count).reversed().thenComparing(SearchFound.Value::value);
		return counts.entrySet()
			.stream()
			.map((one) -> new SearchFound.Value(one.getKey(), one.getValue()))
			.sorted(order)
			.toList();
	}

	/** Looks something up in an index that is open. */
	private interface Looking {

		SearchFound in(IndexSearcher searcher) throws IOException;

	}

}
