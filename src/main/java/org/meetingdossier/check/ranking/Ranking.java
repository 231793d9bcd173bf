package org.meetingdossier.check.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Finds the paper that words fit better than the cited one.
 */
public final class Ranking {

	/** So many papers with the most in common are looked at closely. */
	private static final int CLOSELY = 5;

	/** So far must another paper be ahead of one that fits. */
	private static final double CONFIRMED = 1;

	/** So far must a paper be ahead that is not even of the dossier. */
	private static final double ELSEWHERE = 0.8;

	/** So far behind one that fits, another may still be the one that is meant. */
	private static final double RIVAL = 0.2;

	private Ranking() {
	}

	/**
	 * Finds a paper that is clearly ahead of the cited one.
	 * @param statement what the words say
	 * @param document the cited paper
	 * @param cited what the register knows of it; null when it is not there
	 * @param index the papers that could be meant
	 * @param confirmed whether what the words say fits the cited paper already
	 * @param possible whether a paper can be meant: nothing that is said differs from it
	 * @return the paper and the words that decide; empty when none is clearly ahead
	 */
	public static Optional<Ahead> ahead(TellingWords statement, OfficialId document, @Nullable RegisteredDocument cited,
			PaperIndex index, boolean confirmed, Predicate<RegisteredDocument> possible) {
		return closest(statement, document, index).stream()
			.map((entry) -> new Scored(entry, Features.of(statement, cited, entry, index)))
			.filter((scored) -> scored.score() > (confirmed ? RIVAL : index.isElsewhere() ? ELSEWHERE : 0))
			.sorted(Comparator.comparingDouble(Scored::score).reversed())
			.filter((scored) -> possible.test(scored.entry().paper()))
			.findFirst()
			.map((scored) -> new Ahead(scored.entry().paper(), scored.features().deciding(),
					!confirmed || scored.score() > CONFIRMED));
	}

	static List<PaperIndex.Entry> closest(TellingWords statement, OfficialId document, PaperIndex index) {
		if (index.all().isEmpty()) {
			return List.of();
		}
		Map<PaperIndex.Entry, Double> scores = new HashMap<>();
		for (String said : statement.signs().all()) {
			for (String sign : index.meant(said)) {
				index.with(sign).forEach((entry) -> scores.merge(entry, index.weight(sign), Double::sum));
			}
		}
		List<Map.Entry<PaperIndex.Entry, Double>> found = new ArrayList<>(scores.entrySet());
		found.removeIf((one) -> {
			OfficialId id = one.getKey().paper().id();
			return id.equals(document) || statement.others().contains(id);
		});
		found.sort(Map.Entry.<PaperIndex.Entry, Double>comparingByValue()
			.reversed()
			.thenComparing((one) -> one.getKey().paper().id()));
		return found.stream().limit(CLOSELY).map(Map.Entry::getKey).toList();
	}

	/**
	 * A paper that is ahead.
	 *
	 * @param paper the paper
	 * @param words the words that decide
	 * @param clear whether it is clearly ahead, and not only as near as the cited one
	 */
	public record Ahead(RegisteredDocument paper, List<String> words, boolean clear) {

		/**
		 * Copies the words.
		 */
		public Ahead {
			words = List.copyOf(words);
		}

	}

	/**
	 * A paper with its score.
	 *
	 * @param entry the paper
	 * @param features what speaks for it
	 */
	private record Scored(PaperIndex.Entry entry, Features features) {

		double score() {
			return Weights.score(this.features);
		}

	}

}
