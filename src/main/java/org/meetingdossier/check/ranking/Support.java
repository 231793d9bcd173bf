package org.meetingdossier.check.ranking;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.meetingdossier.check.agreement.Agreement;
import org.meetingdossier.check.agreement.wording.Stems;
import org.meetingdossier.register.RegisteredDocument;

/**
 * How far words tell what the title of a paper tells.
 *
 * @param telling whether the words tell of anything at all
 * @param explained which part of what they say the title says too, from 0 to 1
 * @param part which part of the title they say, from 0 to 1
 * @param shared the words that both have
 * @param otherDays whether both name days, and none in common
 */
public record Support(boolean telling, double explained, double part, Set<String> shared, boolean otherDays) {

	private static final double BETTER_PART = 0.5;

	private static final double GOOD_PART = 0.34;

	/** Who tells of something else as well says so much of the title, or little else. */
	private static final double LARGER_PART = 0.42;

	private static final double NEARLY_ALL = 0.6;

	private static final int SOME = 2;

	private static final double AS_LARGE = 0.9;

	/** Copies the words. */
	public Support {
		shared = Collections.unmodifiableSet(new LinkedHashSet<>(shared));
	}

	/**
	 * Compares words with a paper.
	 * @param dossier the papers of its dossier, for what each word tells
	 */
	public static Support of(String subject, RegisteredDocument paper, PaperIndex dossier) {
		return of(Signs.of(subject), PaperIndex::meant, paper, dossier);
	}

	/** Compares all that is said with a paper. */
	public static Support of(TellingWords statement, RegisteredDocument paper, PaperIndex dossier) {
		return statement.support(dossier, paper, () -> of(statement.signs(), statement::meant, paper, dossier));
	}

	private static Support of(Signs said, BiFunction<PaperIndex, String, Set<String>> meaning, RegisteredDocument paper,
			PaperIndex dossier) {
		PaperIndex index = dossier.has(paper.id()) ? dossier : new PaperIndex(Set.of(paper), dossier);
		Map<String, String> ofTitle = Signs.of(paper).written();
		Set<String> titled = ofTitle.keySet();
		Map<String, String> likewise = new HashMap<>();
		said.written().forEach((sign, word) -> {
			String its = sign.startsWith(Signs.ABOUT) ? ofTitle.get(sign) : null;
			if (its != null) {
				likewise.putIfAbsent(Stems.of(word), Stems.of(its));
			}
		});
		Set<String> named = new TreeSet<>();
		Set<String> shared = new LinkedHashSet<>();
		double whole = 0;
		double told = 0;
		for (Map.Entry<String, String> one : said.written().entrySet()) {
			if (one.getKey().startsWith(Signs.SENT)) {
				named.addAll(titled.contains(one.getKey()) ? Set.of(one.getKey()) : Set.of());
				continue;
			}
			if (one.getKey().startsWith(Signs.ABOUT)) {
				continue;
			}
			Set<String> meant = meaning.apply(index, one.getKey())
				.stream()
				.filter(titled::contains)
				.collect(Collectors.toSet());
			String other = likewise.get(one.getKey());
			if (meant.isEmpty() && other != null) {
				meant = Set.of(other);
			}
			named.addAll(meant);
			whole += index.weight(one.getKey());
			told += meant.isEmpty() ? 0 : index.weight(one.getKey());
			if (!meant.isEmpty() && PaperIndex.isTelling(one.getKey())) {
				shared.add(one.getValue());
			}
		}
		boolean telling = said.all().stream().anyMatch(PaperIndex::isTelling);
		return new Support(telling, (whole == 0) ? 0 : told / whole, part(named, titled, index), shared,
				areOtherDays(said.all(), titled));
	}

	/** Who names no day and no number has not said less of the subject. */
	private static double part(Set<String> named, Set<String> titled, PaperIndex index) {
		boolean dated = named.stream().anyMatch(Support::isDated);
		double whole = 0;
		double told = 0;
		for (String sign : titled) {
			if (!sign.startsWith(Signs.SENT) && !sign.startsWith(Signs.ABOUT) && (dated || !isDated(sign))) {
				whole += index.weight(sign);
				told += named.contains(sign) ? index.weight(sign) : 0;
			}
		}
		return (whole == 0) ? 0 : told / whole;
	}

	private static boolean isDated(String sign) {
		return sign.startsWith(Signs.DAY) || sign.startsWith(Signs.NUMBER);
	}

	private static boolean areOtherDays(Set<String> said, Set<String> titled) {
		boolean stated = said.stream().anyMatch((sign) -> sign.startsWith(Signs.DAY));
		boolean dated = titled.stream().anyMatch((sign) -> sign.startsWith(Signs.DAY));
		return stated && dated
				&& said.stream()
					.filter((sign) -> sign.startsWith(Signs.DAY) || sign.startsWith(Signs.SENT))
					.noneMatch(titled::contains);
	}

	/**
	 * Whether what is said fits no other paper of the dossier as well.
	 * @return false when another one has all that it has of what is said, and as large a
	 * part of that one's title is said
	 */
	public static boolean isOfOne(TellingWords statement, RegisteredDocument paper, PaperIndex dossier) {
		return statement.isOfOne(dossier, paper, () -> fitsNoOther(statement, paper, dossier));
	}

	private static boolean fitsNoOther(TellingWords statement, RegisteredDocument paper, PaperIndex dossier) {
		PaperIndex index = dossier.has(paper.id()) ? dossier : new PaperIndex(Set.of(paper), dossier);
		Set<String> titled = Signs.of(paper).all();
		Set<String> named = statement.signs()
			.all()
			.stream()
			.flatMap((sign) -> statement.meant(index, sign).stream())
			.filter(titled::contains)
			.collect(Collectors.toSet());
		if (named.isEmpty()) {
			return dossier.all().isEmpty();
		}
		String rarest = Collections.max(named, Comparator.comparingDouble(index::weight));
		return dossier.with(rarest)
			.stream()
			.filter((entry) -> !entry.paper().id().equals(paper.id()) && entry.signs().all().containsAll(named)
					&& !Agreement.isOfOtherAnswers(statement.text(), entry.paper()))
			.noneMatch((entry) -> part(named, entry.signs().all(), index) >= AS_LARGE * part(named, titled, index));
	}

	/**
	 * Whether the words alone tell that it is the subject of the paper.
	 * @param more whether they tell of something that it does not know
	 * @return whether they say the better part of its title or little else, or several
	 * words of it
	 */
	public boolean isEnough(boolean more) {
		return !this.otherDays && isEnoughButForDays()
				&& (!more || this.explained >= NEARLY_ALL || this.part >= LARGER_PART);
	}

	/**
	 * The same where the days are left aside.
	 * @return whether the words but for the days tell that it is the subject of the paper
	 */
	public boolean isEnoughButForDays() {
		return !this.shared.isEmpty() && (this.explained >= BETTER_PART || this.part >= BETTER_PART
				|| (this.shared.size() >= SOME && this.part >= GOOD_PART));
	}

	/**
	 * Whether they speak of it, where day or people tell the rest.
	 * @return whether they share a telling word
	 */
	public boolean isSome() {
		return !this.otherDays && !this.shared.isEmpty();
	}

}
