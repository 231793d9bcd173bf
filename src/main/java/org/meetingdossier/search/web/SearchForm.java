package org.meetingdossier.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.Choice;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.search.SearchQuestion;
import org.meetingdossier.search.SearchQuestion.Facet;
import org.meetingdossier.search.SearchQuestion.Order;
import org.meetingdossier.search.shelf.FoundKind;

/**
 * A question as it stands in an address.
 *
 * @param words the words as typed
 * @param chosen the values that were chosen
 * @param order which hits come first
 * @param page which page, from 1
 */
record SearchForm(String words, Map<Facet, Set<String>> chosen, Order order, int page) {

	private static final String WORDS = "q";

	private static final String ORDER = "sort";

	private static final String PAGE = "page";

	/** The switch of the language, which every page has. */
	private static final String LANGUAGE = "lang";

	private static final int MOST_VALUES = 20;

	static SearchForm of(MultiValueMap<String, String> parameters) {
		Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			List<String> values = parameters.getOrDefault(name(facet), List.of());
			Set<String> some = values.stream()
				.filter((value) -> stands(facet, value))
				.limit(MOST_VALUES)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			if (!some.isEmpty()) {
				chosen.put(facet, some);
			}
		}
		String words = Objects.requireNonNullElse(parameters.getFirst(WORDS), "").strip();
		Order order = "newest".equals(parameters.getFirst(ORDER)) ? Order.NEWEST : Order.BEST;
		return new SearchForm(words, chosen, order, page(parameters.getFirst(PAGE)));
	}

	private static int page(@Nullable String typed) {
		boolean number = typed != null && typed.matches("[1-9]\\d{0,2}");
		return number ? Math.min(Integer.parseInt(Objects.requireNonNull(typed)), SearchQuestion.LAST_PAGE) : 1;
	}

	/** What was chosen and no hit can have. */
	static List<Unknown> unknown(MultiValueMap<String, String> parameters) {
		return Stream.of(Facet.values())
			.flatMap((facet) -> parameters.getOrDefault(name(facet), List.of())
				.stream()
				.filter((value) -> !value.isBlank() && !stands(facet, value))
				.map((value) -> new Unknown(facet.name(), value)))
			.distinct()
			.limit(MOST_VALUES)
			.toList();
	}

	/** Names of parameters that are none of ours, or stand for nothing. */
	static List<String> wrong(MultiValueMap<String, String> parameters) {
		Set<String> known = new LinkedHashSet<>(List.of(WORDS, ORDER, PAGE, LANGUAGE));
		for (Facet facet : Facet.values()) {
			known.add(name(facet));
		}
		return parameters.entrySet()
			.stream()
			.filter((one) -> !known.contains(one.getKey()) || !isRight(one.getKey(), one.getValue()))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	private static boolean isRight(String name, List<String> values) {
		return switch (name) {
			case ORDER -> values.size() == 1 && Set.of("best", "newest").contains(values.get(0));
			case PAGE -> values.size() == 1 && values.get(0).matches("[1-9]\\d?")
					&& page(values.get(0)) == Integer.parseInt(values.get(0));
			case WORDS -> values.size() == 1;
			case LANGUAGE -> true;
			default -> values.size() <= MOST_VALUES
					&& values.stream().allMatch((value) -> stands(Facet.valueOf(name.toUpperCase(Locale.ROOT)), value));
		};
	}

	/** Whether a value is one that hits can have. */
	private static boolean stands(Facet facet, String value) {
		return switch (facet) {
			case KIND -> isNamed(value, FoundKind.values());
			case VERDICT -> isNamed(value, Verdict.values()) || isNamed(value, Choice.values());
			case LEVEL -> isNamed(value, Level.values());
			case YEAR -> value.matches("\\d{4}");
			case FORUM -> !value.isBlank();
		};
	}

	private static boolean isNamed(String value, Enum<?>[] constants) {
		return Stream.of(constants).anyMatch((one) -> one.name().equals(value));
	}

	static String name(Facet facet) {
		return facet.name().toLowerCase(Locale.ROOT);
	}

	SearchQuestion toQuestion() {
		return new SearchQuestion(this.words, this.chosen, this.order, this.page);
	}

	boolean has(Facet facet, String value) {
		return this.chosen.getOrDefault(facet, Set.of()).contains(value);
	}

	boolean isNarrowed() {
		return !this.chosen.isEmpty();
	}

	boolean isNewestFirst() {
		return this.order == Order.NEWEST;
	}

	/** The query of this question with one value more, or with one less. */
	String with(Facet facet, String value) {
		Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
		this.chosen.forEach((one, values) -> other.put(one, new LinkedHashSet<>(values)));
		Set<String> values = other.computeIfAbsent(facet, (one) -> new LinkedHashSet<>());
		if (!values.add(value)) {
			values.remove(value);
		}
		return new SearchForm(this.words, other, this.order, 1).query();
	}

	String withOrder(Order other) {
		return new SearchForm(this.words, this.chosen, other, 1).query();
	}

	String withPage(int other) {
		return new SearchForm(this.words, this.chosen, this.order, other).query();
	}

	SearchForm with(String other) {
		return new SearchForm(other, this.chosen, this.order, this.page);
	}

	String withoutChoice() {
		return new SearchForm(this.words, Map.of(), this.order, 1).query();
	}

	private String query() {
		StringBuilder query = new StringBuilder("?" + WORDS + "=" + encode(this.words));
		this.chosen.forEach((facet, values) -> values
			.forEach((value) -> query.append('&').append(name(facet)).append('=').append(encode(value))));
		if (this.order == Order.NEWEST) {
			query.append("&" + ORDER + "=newest");
		}
		if (this.page > 1) {
			query.append("&" + PAGE + "=").append(this.page);
		}
		return query.toString();
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	/**
	 * A value that is none.
	 *
	 * @param facet the name of its facet
	 * @param value the value
	 */
	record Unknown(String facet, String value) {

	}

}
