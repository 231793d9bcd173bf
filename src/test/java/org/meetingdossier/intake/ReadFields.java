package org.meetingdossier.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import org.meetingdossier.intake.stage.words.MeetingName;

/**
 * How much of letters was read as it is meant, by kind of field. Blanks and the look of
 * quotes count for nothing. Strictly, the third topic is compared with the third;
 * leniently with the one whose words are most like it, so that a missing one shifts no
 * other. A field that the meant letter leaves out could not be decided and is not
 * counted.
 */
final class ReadFields {

	private static final List<String> FACTS = List.of("title", "forum", "place", "firstDay", "lastDay", "agenda",
			"letterDate");

	private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

	static {
		PARTS.put("sessions", List.of("kind", "date", "title", "host"));
		PARTS.put("topics", List.of("title", "part", "background", "positions", "footnotes"));
		PARTS.put("commitments", List.of("who", "term", "text"));
		PARTS.put("motions", List.of("words", "ids"));
	}

	private final boolean strict;

	private final Map<String, int[]> counts = new LinkedHashMap<>();

	private final List<String> wrong = new ArrayList<>();

	private ReadFields(boolean strict) {
		this.strict = strict;
	}

	/** Compares place by place. */
	static ReadFields strictly() {
		return new ReadFields(true);
	}

	/** Compares what is most alike. */
	static ReadFields leniently() {
		return new ReadFields(false);
	}

	void compare(String letter, JsonNode meant, JsonNode read) {
		count(letter, "proposals", meant.size() == read.size(), meant.size() + " read as " + read.size());
		Notation notation = Notation.of(meant);
		for (JsonNode[] pair : pairs(notation.plain(meant, read), notation.plain(read, read),
				List.of("forum", "title", "firstDay"))) {
			proposal(letter, pair[0], pair[1]);
		}
	}

	private void proposal(String letter, JsonNode meant, JsonNode read) {
		FACTS.forEach((fact) -> field(letter, fact, meant, read));
		PARTS.forEach((kind, fields) -> {
			if (!meant.isMissingNode() && !meant.has(kind)) {
				return;
			}
			List<String> telling = switch (kind) {
				case "sessions" -> List.of("kind", "title", "date");
				case "topics" -> List.of("title", "background", "positions");
				case "commitments" -> List.of("text");
				default -> List.of("words", "ids");
			};
			for (JsonNode[] pair : pairs(meant.path(kind), read.path(kind), telling)) {
				fields.forEach((field) -> field(letter, kind + '.' + field, pair[0], pair[1]));
			}
		});
		field(letter, "citations", meant, read);
		field(letter, "footnotesOutsideTopics", meant, read);
	}

	private void field(String letter, String field, JsonNode meant, JsonNode read) {
		String name = field.substring(field.lastIndexOf('.') + 1);
		if (!meant.isMissingNode() && !meant.has(name)) {
			return;
		}
		if (field.equals("title") && isSameName(meant, read)) {
			count(letter, field, true, "");
			return;
		}
		compare(letter, field, meant.path(name), read.path(name));
	}

	/**
	 * A letter's own title says besides which meeting it is about what paper it is, when
	 * and where.
	 */
	private static boolean isSameName(JsonNode meant, JsonNode read) {
		String whole = String.join("", plain(meant.path("title")));
		String name = MeetingName.in(whole, meant.path("place").asString(null));
		return !whole.isEmpty() && name.equals(String.join("", plain(read.path("title"))));
	}

	private void compare(String letter, String field, JsonNode meant, JsonNode read) {
		boolean there = meant instanceof MissingNode == read instanceof MissingNode;
		boolean same = there && (this.strict ? plain(meant).equals(plain(read))
				: String.join(" ", plain(meant)).equals(String.join(" ", plain(read))));
		count(letter, field, same, meant + " read as " + read);
	}

	private void count(String letter, String field, boolean right, String words) {
		int[] count = this.counts.computeIfAbsent(field, (name) -> new int[2]);
		count[0] += right ? 1 : 0;
		count[1]++;
		if (!right) {
			this.wrong.add(letter + ' ' + field + ": " + words);
		}
	}

	private List<JsonNode[]> pairs(JsonNode meant, JsonNode read, List<String> telling) {
		List<JsonNode[]> pairs = new ArrayList<>();
		if (this.strict) {
			for (int i = 0; i < Math.max(meant.size(), read.size()); i++) {
				pairs.add(new JsonNode[] { meant.path(i), read.path(i) });
			}
			return pairs;
		}
		boolean[] used = new boolean[read.size()];
		Function<JsonNode, Set<String>> words = (node) -> words(node, telling);
		for (JsonNode one : meant) {
			int best = -1;
			double most = 0.2;
			for (int i = 0; i < read.size(); i++) {
				double like = (!used[i]) ? likeness(words.apply(one), words.apply(read.path(i))) : 0;
				if (like > most) {
					most = like;
					best = i;
				}
			}
			if (best >= 0) {
				used[best] = true;
			}
			pairs.add(new JsonNode[] { one, (best != -1) ? read.path(best) : MissingNode.getInstance() });
		}
		for (int i = 0; i < read.size(); i++) {
			if (!used[i]) {
				pairs.add(new JsonNode[] { MissingNode.getInstance(), read.path(i) });
			}
		}
		return pairs;
	}

	private static double likeness(Set<String> one, Set<String> other) {
		Set<String> both = new HashSet<>(one);
		both.retainAll(other);
		return (2.0 * both.size()) / Math.max(1, one.size() + other.size());
	}

	private static Set<String> words(JsonNode node, List<String> fields) {
		Set<String> words = new HashSet<>();
		fields.forEach((field) -> plain(node.path(field))
			.forEach((text) -> words.addAll(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))));
		words.remove("");
		return words;
	}

	private static List<String> plain(JsonNode node) {
		List<String> texts = new ArrayList<>();
		if (node.isArray()) {
			node.forEach((one) -> texts.addAll(plain(one)));
		}
		else if (!node.isNull() && !node.isMissingNode()) {
			texts.add(Normalizer.normalize(node.asString(), Normalizer.Form.NFC)
				.replaceAll("[\u2018\u2019\u201A\u2032`]", "'")
				.replaceAll("[\u201C\u201D\u201E\u2033]", "\"")
				.replaceAll("[\\s\u00A0]+", " ")
				.strip());
		}
		return texts;
	}

	int right() {
		return this.counts.values().stream().mapToInt((count) -> count[0]).sum();
	}

	int all() {
		return this.counts.values().stream().mapToInt((count) -> count[1]).sum();
	}

	List<String> wrong() {
		return this.wrong;
	}

	/** Right and all of each kind of field, and of all together. */
	Map<String, String> table() {
		Map<String, String> table = new LinkedHashMap<>();
		this.counts.forEach((field, count) -> table.put(field, share(count[0], count[1])));
		table.put("all", share(right(), all()));
		return table;
	}

	private static String share(int right, int all) {
		return String.format(Locale.ROOT, "%.3f (%d of %d)", (all > 0) ? (double) right / all : 1.0, right, all);
	}

}
