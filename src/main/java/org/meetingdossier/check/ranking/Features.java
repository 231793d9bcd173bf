package org.meetingdossier.check.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.meetingdossier.register.RegisteredDocument;

/** In what the words fit another paper better than the cited one, as numbers to weigh. */
final class Features {

	static final List<String> NAMES = List.of("one", "words gained", "words lost", "numbers gained", "numbers lost",
			"days gained", "days lost", "sent gained", "sent lost", "part of the other", "part of the cited",
			"whole other", "explained by the other", "explained by the cited", "gained alone", "gained exactly",
			"not described", "confirmed", "elsewhere", "differs");

	private static final int WORDS = NAMES.indexOf("words gained");

	private static final int OTHER_PART = NAMES.indexOf("part of the other");

	private static final int WHOLE = NAMES.indexOf("whole other");

	private static final int EXPLAINED = NAMES.indexOf("explained by the other");

	private static final int ALONE = NAMES.indexOf("gained alone");

	private static final int EXACTLY = NAMES.indexOf("gained exactly");

	private static final int NOT_DESCRIBED = NAMES.indexOf("not described");

	private static final int CONFIRMED = NAMES.indexOf("confirmed");

	private static final int ELSEWHERE = NAMES.indexOf("elsewhere");

	private static final int DIFFERS = NAMES.indexOf("differs");

	/** The kinds of signs that are gained or lost, in their order above. */
	private static final List<String> KINDS = List.of(Signs.NUMBER, Signs.DAY, Signs.SENT);

	/** So much is gained once and for all. */
	private static final double ENOUGH = 2;

	private final double[] values;

	private final List<String> deciding;

	private Features(double[] values, List<String> deciding) {
		this.values = values;
		this.deciding = deciding;
	}

	/** One number for each of {@link #NAMES}. */
	double[] values() {
		return this.values.clone();
	}

	/** The words that only the other paper has. */
	List<String> deciding() {
		return this.deciding;
	}

	/** The same where something that is said differs from the other paper. */
	Features differing() {
		double[] differing = values();
		differing[DIFFERS] = 1;
		return new Features(differing, this.deciding);
	}

	static Features of(Sought sought, PaperIndex.Entry other, PaperIndex index) {
		TellingWords statement = sought.statement();
		RegisteredDocument cited = sought.cited();
		double[] values = new double[NAMES.size()];
		values[0] = 1;
		Set<String> citedSigns = (cited != null) ? Signs.of(cited).all() : Set.of();
		Matched matched = new Matched(statement, index, other.signs().all(), citedSigns);
		matched.gained().forEach((sign) -> {
			int place = place(sign);
			if (place > 0) {
				values[place] += index.weight(sign);
			}
			if (place == WORDS && statement.signs().all().contains(sign)) {
				values[EXACTLY] += index.weight(sign);
			}
		});
		matched.cited.stream()
			.filter((sign) -> !matched.shared.contains(sign) && place(sign) > 0)
			.forEach((sign) -> values[place(sign) + 1] += index.weight(sign));
		boolean alone = matched.cited.stream().noneMatch((sign) -> place(sign) == WORDS && PaperIndex.isTelling(sign));
		values[ALONE] = alone ? Math.min(ENOUGH, values[WORDS]) : 0;
		values[EXACTLY] = Math.min(ENOUGH, values[EXACTLY]);
		values[OTHER_PART] = part(matched.other, other.signs().all(), index);
		values[OTHER_PART + 1] = part(matched.cited, citedSigns, index);
		values[WHOLE] = Math.pow(values[OTHER_PART], 4);
		Set<String> said = statement.signs().all();
		values[EXPLAINED] = part(matched.saidOfOther, said, index);
		values[EXPLAINED + 1] = part(matched.saidOfCited, said, index);
		values[NOT_DESCRIBED] = (cited == null || cited.title() == null) ? 1 : 0;
		values[CONFIRMED] = sought.confirmed() ? 1 : 0;
		values[ELSEWHERE] = index.isElsewhere() ? 1 : 0;
		return new Features(values,
				matched.gained().stream().map((sign) -> matched.words.getOrDefault(sign, sign)).distinct().toList());
	}

	/** Where a sign counts that is gained; one that is lost counts behind it. */
	private static int place(String sign) {
		if (sign.startsWith(Signs.BODY)) {
			return 0;
		}
		int kind = 0;
		while (kind < KINDS.size() && !sign.startsWith(KINDS.get(kind))) {
			kind++;
		}
		return (kind < KINDS.size()) ? WORDS + 2 * (kind + 1) : WORDS;
	}

	private static double part(Set<String> matched, Set<String> all, PaperIndex index) {
		double whole = all.stream().filter((sign) -> !sign.startsWith(Signs.SENT)).mapToDouble(index::weight).sum();
		return (whole == 0 || matched.isEmpty()) ? 0
				: matched.stream().filter((sign) -> !sign.startsWith(Signs.SENT)).mapToDouble(index::weight).sum()
						/ whole;
	}

	/** Which signs of both papers the statement names, itself or in a compound. */
	private static final class Matched {

		private final Set<String> other = new TreeSet<>();

		private final Set<String> cited = new TreeSet<>();

		/** Those of which the words for them mean one of each. */
		private final Set<String> shared = new TreeSet<>();

		private final Map<String, String> words = new HashMap<>();

		private final Set<String> saidOfOther = new TreeSet<>();

		private final Set<String> saidOfCited = new TreeSet<>();

		private Matched(TellingWords statement, PaperIndex index, Set<String> otherSigns, Set<String> citedSigns) {
			Map<String, List<String>> about = statement.about();
			statement.signs().written().forEach((said, word) -> {
				Set<String> meant = statement.meant(index, said);
				boolean ofOther = meant.stream().anyMatch(otherSigns::contains);
				boolean ofCited = meant.stream().anyMatch(citedSigns::contains);
				this.saidOfOther.addAll(ofOther ? Set.of(said) : Set.of());
				this.saidOfCited.addAll(ofCited ? Set.of(said) : Set.of());
				boolean both = Signs.isOwn(said, citedSigns) || (ofOther && ofCited)
						|| about.getOrDefault(said, List.of()).stream().anyMatch(citedSigns::contains);
				for (String sign : meant) {
					if (otherSigns.contains(sign)) {
						this.other.add(sign);
						this.words.putIfAbsent(sign, word);
					}
					if (citedSigns.contains(sign)) {
						this.cited.add(sign);
					}
					if (both) {
						this.shared.add(sign);
					}
				}
			});
		}

		private List<String> gained() {
			return this.other.stream().filter((sign) -> !this.shared.contains(sign)).toList();
		}

	}

}
