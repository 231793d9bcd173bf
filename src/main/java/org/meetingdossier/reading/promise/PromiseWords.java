package org.meetingdossier.reading.promise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text that say what it is about. Words of the trade, which stand in every
 * promise and in every title, say nothing.
 */
final class PromiseWords {

	private static final int SHORTEST = 4;

	/** Words that begin with so many of the same letters are forms of one, or nearly. */
	private static final int SAME = 6;

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");

	private static final Set<String> OF_THE_TRADE = Set.of("aangaande", "alle", "ambassadeur", "behandeling",
			"betreffende", "betrekking", "brief", "daarover", "deze", "door", "eerste", "geannoteerde", "geïnformeerd",
			"gedaan", "heeft", "hoort", "informeren", "informeert", "kabinet", "kamer", "kamerbrief", "kunnen",
			"minister", "ministers", "naar", "nederland", "nederlands", "nederlandse", "over", "staat", "tweede",
			"voor", "vóór", "wordt", "worden", "zoals", "zullen");

	private final List<String> words;

	private PromiseWords(List<String> words) {
		this.words = words;
	}

	static PromiseWords of(String text) {
		return new PromiseWords(BETWEEN.splitAsStream(text)
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.filter((word) -> word.length() >= SHORTEST && !OF_THE_TRADE.contains(word))
			.distinct()
			.toList());
	}

	List<String> words() {
		return this.words;
	}

	/** The words of this that another text has as well, in whatever form. */
	Set<String> sharedWith(PromiseWords other) {
		return this.words.stream()
			.filter((word) -> other.words.stream().anyMatch((one) -> isSame(word, one)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static boolean isSame(String one, String other) {
		return one.equals(other) || (one.length() >= SAME && other.length() >= SAME
				&& one.substring(0, SAME).equals(other.substring(0, SAME)));
	}

}
