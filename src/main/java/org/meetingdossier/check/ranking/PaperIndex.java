package org.meetingdossier.check.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Stems;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/**
 * The papers of a dossier by their signs, and how much each sign tells: the fewer papers
 * have it, the more.
 */
public final class PaperIndex {

	/** A part of a compound has at least so many letters. */
	private static final int PART = 5;

	/** An abbreviation has at most so many letters. */
	private static final int LONGEST = 4;

	/**
	 * What is said of nearly every paper tells little, even where only one title has it.
	 */
	private static final Set<String> COMMON = Stream.of(Subject.common(), Subject.recurring())
		.flatMap(Set::stream)
		.map(Stems::of)
		.collect(Collectors.toUnmodifiableSet());

	private static final double COMMONLY = 0.3;

	/**
	 * In a small dossier a word that only one title has tells as much as in a larger one.
	 */
	private static final int FEW = 30;

	private final Map<OfficialId, Entry> entries = new HashMap<>();

	private final Map<String, List<Entry>> bySign = new HashMap<>();

	private final @Nullable PaperIndex background;

	/** Compounds by what they begin or end with. */
	private final Map<String, Set<String>> byPart = new HashMap<>();

	/** Words that follow each other in a title by their first letters: "SGP", "AI". */
	private final Map<String, Set<String>> byInitials = new HashMap<>();

	/**
	 * Reads papers.
	 * @param papers the papers that could be meant
	 */
	public PaperIndex(Collection<RegisteredDocument> papers) {
		this(papers, null);
	}

	/**
	 * Reads papers from elsewhere, whose words tell as much as in a dossier.
	 * @param papers the papers that could be meant
	 * @param background the dossier; null to count these papers alone
	 */
	public PaperIndex(Collection<RegisteredDocument> papers, @Nullable PaperIndex background) {
		this.background = background;
		for (RegisteredDocument paper : papers) {
			Entry entry = new Entry(paper, Signs.of(paper));
			if (this.entries.putIfAbsent(paper.id(), entry) == null) {
				entry.signs()
					.all()
					.forEach((sign) -> this.bySign.computeIfAbsent(sign, (one) -> new ArrayList<>()).add(entry));
				addInitials(entry.signs());
			}
		}
		this.bySign.keySet()
			.forEach((sign) -> parts(sign)
				.forEach((part) -> this.byPart.computeIfAbsent(part, (one) -> new TreeSet<>()).add(sign)));
	}

	private void addInitials(Signs signs) {
		List<String> words = signs.all().stream().filter((sign) -> sign.indexOf(' ') < 0).toList();
		for (int from = 0; from < words.size(); from++) {
			StringBuilder initials = new StringBuilder();
			for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
				initials.append(words.get(to).charAt(0));
				if (to > from) {
					this.byInitials.computeIfAbsent(initials.toString(), (one) -> new TreeSet<>())
						.addAll(words.subList(from, to + 1));
				}
			}
		}
	}

	private static List<String> parts(String sign) {
		List<String> parts = new ArrayList<>();
		if (sign.indexOf(' ') < 0) {
			for (int length = PART; length < sign.length(); length++) {
				parts.add(sign.substring(0, length));
				parts.add(sign.substring(sign.length() - length));
			}
		}
		return parts;
	}

	/** Whether a sign is more than what is said of nearly every paper. */
	static boolean isTelling(String sign) {
		return !COMMON.contains(sign) && !sign.startsWith(Signs.SENT);
	}

	/** How many papers it is of. */
	public int size() {
		return this.entries.size();
	}

	Collection<Entry> all() {
		return this.entries.values();
	}

	/** Whether the papers are of no single dossier. */
	boolean isElsewhere() {
		return this.background != null;
	}

	boolean has(OfficialId id) {
		return this.entries.containsKey(id);
	}

	/** How much a sign tells. */
	double weight(String sign) {
		int papers = papers(sign) + ((this.background != null) ? this.background.papers(sign) : 0);
		double common = COMMON.contains(sign) ? COMMONLY : 1;
		int all = Math.max(FEW, this.entries.size() + ((this.background != null) ? this.background.entries.size() : 0));
		return common * Math.log((all + 2.0) / (papers + 1.0)) / Math.log(all + 2.0);
	}

	private int papers(String sign) {
		return with(sign).size();
	}

	/** Whether a title of the dossier has a word, or a compound with it. */
	public boolean isNamed(String word) {
		return !meant(Stems.of(word)).isEmpty();
	}

	List<Entry> with(String sign) {
		return this.bySign.getOrDefault(sign, List.of());
	}

	/**
	 * The signs of papers that a sign of a sentence can mean: itself, or compounds with
	 * it.
	 */
	Set<String> meant(String sign) {
		Set<String> meant = new TreeSet<>();
		if (this.bySign.containsKey(sign)) {
			meant.add(sign);
		}
		if (sign.length() <= LONGEST && !COMMON.contains(sign)) {
			meant.addAll(this.byInitials.getOrDefault(sign, Set.of()));
		}
		if (sign.indexOf(' ') < 0 && sign.length() >= PART) {
			meant.addAll(this.byPart.getOrDefault(sign, Set.of()));
			parts(sign).stream().filter(this.bySign::containsKey).forEach(meant::add);
		}
		return meant;
	}

	/**
	 * A paper with its signs.
	 *
	 * @param paper the paper
	 * @param signs what tells it from others
	 */
	record Entry(RegisteredDocument paper, Signs signs) {

	}

}
