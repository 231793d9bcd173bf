package org.meetingdossier.intake.stage.outline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.stage.words.Phrases;
import org.meetingdossier.letter.Block;

/**
 * What headings say by their words: which label parts the background of a topic from the
 * Dutch position, and which frame the letter. A heading that comes back under topic after
 * topic is a label too, whatever its words are.
 */
public final class Labels {

	private static final int LONGEST = 60;

	/** A label comes back, at least so many times. */
	private static final int OFTEN = 2;

	/** So much of a text argues where a label heads what is argued. */
	private static final double HALF = 0.5;

	private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

	private static final Map<Kind, Pattern> OPEN = new EnumMap<>(Kind.class);

	/** Who argues, and that somebody does. */
	private static final Pattern OURS = Pattern
		.compile("(?u)(?<!\\p{L})(?:nederland\\p{L}*|kabinets?\\p{L}*|regering\\p{L}*|nl|onze)(?!\\p{L})");

	private static final Pattern ARGUES = Pattern.compile(
			"(?u)(?:inzet|positie|standpunt|inbreng|lijn|opstelling|houding|reactie|oordeel|appreciatie|beoordeling|boodschap|prioriteit\\p{L}*|aandachtspunt\\p{L}*|interventie|optreden)(?!\\p{L})");

	/** What the Netherlands wants, as a question: wat vindt Nederland. */
	private static final Pattern ASKS = Pattern.compile("^(?:wat|waar|hoe|waarom) ");

	/** A sentence that goes on behind a colon: de Nederlandse inzet is terughoudend. */
	private static final Pattern SAYS = Pattern.compile("(?u) (?:is|zijn|blijft|luidt) \\p{L}");

	/** What a label may be about. */
	private static final String ABOUT = " (?:aan|voor|van|over|en|in|raad|bespreking|behandeling|agendapunt|voorstel|lidstaten|landen|bondgenoten|moties|toezeggingen)(?!\\p{L})[^:.;]{0,60}";

	/** What was asked or promised before, and what came of it. */
	private static final Pattern KEPT = Pattern.compile(
			"(?u)^(?:(?:uitvoering|stand van zaken|afdoening|invulling|opvolging|voortgang)(?: van)?(?: de| het)? )?(?:moties?|toezegging(?:en)?)(?:$|[ -](?:lid|leden|van|aan|over|inzake|van de|\\p{L}+$))");

	/** What stands above all topics: inzet per onderwerp. */
	private static final Pattern EACH = Pattern
		.compile("(?u)(?<!\\p{L})per (?:agenda)?(?:onderwerp|punt|thema|sessie)$");

	static {
		Map<Kind, Set<String>> open = new EnumMap<>(Kind.class);
		for (String line : Phrases.text("headings").split("\n")) {
			String[] columns = line.split("\t");
			if (columns.length == 2) {
				Map<Kind, Set<String>> into = columns[1].endsWith("*") ? open : WORDS;
				into.computeIfAbsent(Kind.valueOf(columns[0]), (kind) -> new HashSet<>())
					.add(columns[1].replace("*", "").strip());
			}
		}
		open.forEach((kind, words) -> OPEN.put(kind, Pattern.compile("(?su)^(?:"
				+ words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")" + ABOUT + '$')));
	}

	private final Set<String> repeated;

	/** The label below which the letter argues, whatever its words are. */
	private final String arguing;

	private Labels(Set<String> repeated, String arguing) {
		this.repeated = repeated;
		this.arguing = arguing;
	}

	/**
	 * Reads which labels are a letter's own.
	 * @param blocks its blocks, of which headings are known
	 * @param argues how much a text argues, from none to all of it
	 * @return what its headings say
	 */
	public static Labels of(List<Block> blocks, ToDoubleFunction<String> argues) {
		Map<String, Integer> counts = new HashMap<>();
		Map<String, Integer> levels = new HashMap<>();
		for (Block block : blocks) {
			if (Heading.is(block)) {
				String words = words(block.text());
				counts.merge(words, 1, Integer::sum);
				levels.merge(words, block.level(), Math::max);
			}
		}
		// What is labelled has headings of its own above the labels.
		List<Integer> single = counts.entrySet()
			.stream()
			.filter((one) -> one.getValue() < OFTEN)
			.map((one) -> levels.getOrDefault(one.getKey(), 0))
			.sorted()
			.toList();
		int second = (single.size() < OFTEN) ? Integer.MAX_VALUE : single.get(OFTEN - 1);
		Set<String> repeated = new HashSet<>();
		counts.forEach((words, count) -> {
			if (count >= OFTEN && words.length() <= LONGEST && second < levels.getOrDefault(words, 0)) {
				repeated.add(words);
			}
		});
		return new Labels(repeated, arguing(blocks, repeated, argues));
	}

	/**
	 * Where no label is known to head what the Netherlands argues for, one that comes
	 * back may do so: the texts below it argue more than those below the others.
	 */
	private static String arguing(List<Block> blocks, Set<String> repeated, ToDoubleFunction<String> argues) {
		boolean known = blocks.stream().anyMatch((block) -> Heading.is(block) && known(block.text()) == Kind.POSITION);
		if (repeated.size() < OFTEN || known) {
			return "";
		}
		Map<String, DoubleSummaryStatistics> shares = new HashMap<>();
		String label = "";
		for (Block block : blocks) {
			if (Heading.is(block)) {
				String words = words(block.text());
				label = (repeated.contains(words) && known(block.text()) == null) ? words : "";
			}
			else if (!label.isEmpty()) {
				shares.computeIfAbsent(label, (words) -> new DoubleSummaryStatistics())
					.accept(argues.applyAsDouble(block.text()));
			}
		}
		return shares.entrySet()
			.stream()
			.filter((one) -> one.getValue().getAverage() > HALF)
			.max(Comparator.comparingDouble((one) -> one.getValue().getAverage()))
			.map(Map.Entry::getKey)
			.orElse("");
	}

	/**
	 * What a heading is by its words.
	 * @param heading the words of the heading
	 * @return its kind; null when it says what follows
	 */
	public @Nullable Kind kindOf(String heading) {
		if (!this.arguing.isEmpty() && this.arguing.equals(words(heading))) {
			return Kind.POSITION;
		}
		Kind kind = known(heading);
		// "Inleiding" below each topic introduces that topic, not the letter.
		return ((kind == null || kind == Kind.FRAME) && this.repeated.contains(words(heading))) ? Kind.BACKGROUND
				: kind;
	}

	/** Whether a heading parts a topic. */
	public boolean isLabel(String heading) {
		Kind kind = kindOf(heading);
		return kind == Kind.POSITION || kind == Kind.BACKGROUND;
	}

	/**
	 * What a heading is by its words in any letter.
	 * @param heading the words of the heading
	 * @return its kind; null when it says what follows
	 */
	public static @Nullable Kind known(String heading) {
		if (heading.length() > LONGEST * 2 || heading.contains(": ")) {
			return null;
		}
		String words = words(heading);
		for (Map.Entry<Kind, Set<String>> one : WORDS.entrySet()) {
			if (one.getValue().contains(words)) {
				return one.getKey();
			}
		}
		if (words.length() > LONGEST) {
			return null;
		}
		for (Map.Entry<Kind, Pattern> one : OPEN.entrySet()) {
			if (one.getValue().matcher(words).matches()) {
				return one.getKey();
			}
		}
		if (EACH.matcher(words).find()) {
			return Kind.FRAME;
		}
		if (KEPT.matcher(words).find()) {
			return Kind.ASIDE;
		}
		if (isAllFrame(words)) {
			return Kind.FRAME;
		}
		if (words.indexOf('/') > 0 && words.chars().filter((sign) -> sign == '/').count() == 1) {
			Kind first = known(words.substring(0, words.indexOf('/')));
			return (first != null && known(words.substring(words.indexOf('/') + 1)) != null) ? first : null;
		}
		boolean asks = ASKS.matcher(words).find();
		boolean ours = !heading.strip().endsWith(".") && words.split(" ").length <= 6 && OURS.matcher(words).find()
				&& (asks || ARGUES.matcher(words).find()) && !SAYS.matcher(words).find();
		return ours ? Kind.POSITION : null;
	}

	/** Whether all that a heading names frames the letter: inleiding en programma. */
	private static boolean isAllFrame(String words) {
		String[] parts = words.split(",? en |, ");
		Set<String> frames = WORDS.getOrDefault(Kind.FRAME, Set.of());
		return parts.length > 1 && frames.containsAll(Arrays.asList(parts));
	}

	private static String words(String heading) {
		return Heading.title(heading)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[:.?]$", "")
			.replaceAll("\\s+", " ")
			.strip()
			.replaceFirst("^(?:de|het) ", "");
	}

	/**
	 * What a heading is by its words.
	 */
	public enum Kind {

		/** A label above what the Netherlands argues for. */
		POSITION,

		/** A label above what the topic is about. */
		BACKGROUND,

		/** A heading of what is no topic, or of all topics. */
		FRAME,

		/** A heading of what is no topic, as is all below it. */
		ASIDE

	}

}
