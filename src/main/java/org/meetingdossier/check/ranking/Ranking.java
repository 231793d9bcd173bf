package org.meetingdossier.check.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.citation.Months;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/** Finds the paper that words fit better than the cited one. */
public final class Ranking {

	/** So many papers with the most in common are looked at closely. */
	private static final int CLOSELY = 5;

	/** So far behind, another paper may still be the one that is meant. */
	private static final double RIVAL = -0.8;

	/**
	 * So much more of a topic, and so much of the other title, is told by chance seldom.
	 */
	private static final double MORE = 0.15;

	private static final double PART = 0.35;

	/** Who says so much of the cited title speaks of it. */
	private static final double MOST = 0.5;

	private static final Pattern DAY_OF_A_PAPER = Pattern
		.compile("(?:brief|motie|amendement|nota|schrijven) (?:van|dd|d\\.d\\.) (?:\\p{L}+dag )?\\d{1,2} ");

	private Ranking() {
	}

	/**
	 * Finds a paper that is ahead of the cited one.
	 * @param index the papers that could be meant
	 * @return the paper and the words that decide; empty when none is ahead
	 */
	public static Optional<Ahead> ahead(Sought sought, PaperIndex index) {
		double least = sought.confirmed() ? RIVAL : 0;
		return closest(sought, index).stream()
			.map((entry) -> new Scored(entry, Features.of(sought, entry, index)))
			.filter((scored) -> scored.score() > least)
			.map((scored) -> sought.possible().test(scored.entry().paper()) ? scored
					: new Scored(scored.entry(), scored.features().differing()))
			.filter((scored) -> scored.score() > least)
			.max(Comparator.comparingDouble(Scored::score))
			.map((scored) -> new Ahead(scored.entry().paper(), scored.features().deciding(),
					scored.score() > 0 && isTold(sought.statement(), scored.features().deciding())));
	}

	/**
	 * Finds a paper of the dossier of whose title more is told than of the cited one's.
	 * @param topic the words that tell of what it is, without days and people
	 * @return the paper whose title has all words that the cited one has of the topic,
	 * and clearly more, one of them alone; empty when there is none
	 */
	public static Optional<Ahead> ofTopic(Sought sought, String topic, PaperIndex dossier) {
		RegisteredDocument cited = sought.cited();
		if (cited == null || topic.isEmpty()) {
			return Optional.empty();
		}
		Support own = Support.of(topic, cited, dossier);
		if (own.part() >= MOST) {
			return Optional.empty();
		}
		return closest(sought, dossier).stream().map(PaperIndex.Entry::paper).filter((paper) -> {
			Support other = Support.of(topic, paper, dossier);
			return other.shared().size() > own.shared().size() && other.shared().containsAll(own.shared())
					&& other.explained() >= own.explained() + MORE && other.part() >= PART && other.part() > own.part()
					&& tellsAlone(paper, topic, dossier);
		}).findFirst().map((paper) -> new Ahead(paper, List.copyOf(Support.of(topic, paper, dossier).shared()), true));
	}

	/**
	 * The day of a paper makes no other paper likelier, nor words that nearly every paper
	 * has, or where parliament sits; that of a meeting may.
	 */
	private static boolean isTold(TellingWords statement, List<String> deciding) {
		if (deciding.stream().allMatch((word) -> Subject.isCommon(word.toLowerCase(Locale.ROOT)))) {
			return false;
		}
		return deciding.stream().anyMatch((word) -> !isDay(word)) || !DAY_OF_A_PAPER.matcher(statement.text()).find();
	}

	private static boolean isDay(String words) {
		return Arrays.stream(words.split(" ")).anyMatch((word) -> Months.number(word) > 0);
	}

	/**
	 * Whether one of the words, or what it is a word for, is told by this paper alone.
	 */
	private static boolean tellsAlone(RegisteredDocument paper, String topic, PaperIndex dossier) {
		return Signs.of(topic)
			.all()
			.stream()
			.filter(PaperIndex::isTelling)
			.flatMap((said) -> dossier.meant(said).stream())
			.map(dossier::with)
			.anyMatch((papers) -> papers.size() == 1 && papers.get(0).paper().id().equals(paper.id()));
	}

	static List<PaperIndex.Entry> closest(Sought sought, PaperIndex index) {
		TellingWords statement = sought.statement();
		if (index.all().isEmpty()) {
			return List.of();
		}
		IdentityHashMap<PaperIndex.Entry, Double> scores = new IdentityHashMap<>();
		for (String said : statement.signs().all()) {
			for (String sign : statement.meant(index, said)) {
				double weight = index.weight(sign);
				index.with(sign).forEach((entry) -> scores.merge(entry, weight, Double::sum));
			}
		}
		List<Map.Entry<PaperIndex.Entry, Double>> found = new ArrayList<>(scores.entrySet());
		found.removeIf((one) -> {
			OfficialId id = one.getKey().paper().id();
			return id.equals(sought.number()) || statement.others().contains(id);
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

		/** Copies the words. */
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
