package org.meetingdossier.check.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.RegisteredDocument;

/**
 * In what the words fit another paper better than the cited one, as numbers to weigh.
 */
final class Features {

	static final List<String> NAMES = List.of("one", "words gained", "words lost", "numbers gained", "numbers lost",
			"days gained", "days lost", "sent gained", "sent lost", "bodies gained", "bodies lost", "part of the other",
			"part of the cited", "words gained twice", "not described", "whole other", "explained by the other",
			"explained by the cited", "gained alone", "gained exactly");

	private static final int WORDS = 1;

	private static final int OTHER_PART = 11;

	private static final int CITED_PART = 12;

	private static final int TWICE = 13;

	private static final int NOT_DESCRIBED = 14;

	private static final int WHOLE = 15;

	private static final int EXPLAINED = 16;

	private static final int ALONE = 18;

	private static final int EXACTLY = 19;

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

	static Features of(TellingWords statement, @Nullable RegisteredDocument cited, PaperIndex.Entry other,
			PaperIndex index) {
		double[] values = new double[NAMES.size()];
		values[0] = 1;
		Set<String> citedSigns = (cited != null) ? Signs.of(cited).all() : Set.of();
		Matched matched = new Matched(statement, index, other.signs().all(), citedSigns);
		List<String> deciding = new ArrayList<>();
		matched.other.forEach((sign) -> {
			if (!matched.shared.contains(sign)) {
				values[place(sign)] += index.weight(sign);
				values[EXACTLY] += (place(sign) == WORDS && statement.signs().all().contains(sign)) ? index.weight(sign)
						: 0;
				deciding.add(matched.words.getOrDefault(sign, sign));
			}
		});
		matched.cited.forEach((sign) -> {
			if (!matched.shared.contains(sign)) {
				values[place(sign) + 1] += index.weight(sign);
			}
		});
		boolean alone = matched.cited.stream().noneMatch((sign) -> place(sign) == WORDS && PaperIndex.isTelling(sign));
		values[ALONE] = alone ? Math.min(ENOUGH, values[WORDS]) : 0;
		values[EXACTLY] = Math.min(ENOUGH, values[EXACTLY]);
		values[OTHER_PART] = part(matched.other, other.signs().all(), index);
		values[CITED_PART] = part(matched.cited, citedSigns, index);
		values[TWICE] = Math.max(0, values[WORDS] - 1);
		values[WHOLE] = Math.pow(values[OTHER_PART], 4);
		double said = statement.signs()
			.all()
			.stream()
			.filter((sign) -> !sign.startsWith(Signs.SENT))
			.mapToDouble(index::weight)
			.sum();
		values[EXPLAINED] = (said == 0) ? 0 : matched.saidOfOther / said;
		values[EXPLAINED + 1] = (said == 0) ? 0 : matched.saidOfCited / said;
		values[NOT_DESCRIBED] = (cited == null || cited.title() == null) ? 1 : 0;
		return new Features(values, deciding.stream().distinct().toList());
	}

	private static int place(String sign) {
		if (sign.startsWith(Signs.NUMBER)) {
			return 3;
		}
		if (sign.startsWith(Signs.DAY)) {
			return 5;
		}
		if (sign.startsWith(Signs.SENT)) {
			return 7;
		}
		return sign.startsWith(Signs.BODY) ? 9 : WORDS;
	}

	private static double part(Set<String> matched, Set<String> all, PaperIndex index) {
		double whole = all.stream().filter((sign) -> !sign.startsWith(Signs.SENT)).mapToDouble(index::weight).sum();
		return (whole == 0) ? 0
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

		private double saidOfOther;

		private double saidOfCited;

		private Matched(TellingWords statement, PaperIndex index, Set<String> otherSigns, Set<String> citedSigns) {
			statement.signs().written().forEach((said, word) -> {
				Set<String> meant = index.meant(said);
				boolean counts = !said.startsWith(Signs.SENT);
				this.saidOfOther += (counts && meant.stream().anyMatch(otherSigns::contains)) ? index.weight(said) : 0;
				this.saidOfCited += (counts && meant.stream().anyMatch(citedSigns::contains)) ? index.weight(said) : 0;
				boolean both = Signs.isOwn(said, citedSigns) || (meant.stream().anyMatch(otherSigns::contains)
						&& meant.stream().anyMatch(citedSigns::contains));
				for (String sign : meant) {
					if (otherSigns.contains(sign)) {
						this.other.add(sign);
						this.words.putIfAbsent(sign, word);
						this.shared.addAll(both ? Set.of(sign) : Set.of());
					}
					if (citedSigns.contains(sign)) {
						this.cited.add(sign);
						this.shared.addAll(both ? Set.of(sign) : Set.of());
					}
				}
			});
		}

	}

}
