package org.meetingdossier.check.agreement.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries and other places that sentences name. */
public final class Places {

	/** Countries that are called like the town where people meet. */
	private static final Set<String> SEATS = words("seat").collect(Collectors.toUnmodifiableSet());

	/** "Oekraïense" and "Oekraïne" have so much in common. */
	private static final int STEM = 5;

	private static final Set<String> COUNTRIES = words("country").collect(Collectors.toUnmodifiableSet());

	/** Those whose people can be told by them, by how they begin. */
	private static final Map<String, List<String>> BY_STEM = COUNTRIES.stream()
		.filter((country) -> country.length() > STEM)
		.collect(Collectors.groupingBy((country) -> country.substring(0, STEM)));

	private Places() {
	}

	static Set<String> all() {
		return Stream.concat(COUNTRIES.stream(), words("actor")).collect(Collectors.toUnmodifiableSet());
	}

	/** The countries that a text names, themselves or by what is theirs. */
	public static Set<String> countries(String text) {
		Words words = Words.of(text);
		Set<String> countries = new TreeSet<>();
		for (int at = 0; at < words.size(); at++) {
			String word = words.get(at).folded();
			if (words.get(at).isCapitalised() && COUNTRIES.contains(word)) {
				countries.add(word);
			}
			if (words.get(at).isCapitalised() && word.length() >= STEM) {
				BY_STEM.getOrDefault(word.substring(0, STEM), List.of())
					.stream()
					.filter((country) -> word.startsWith(country.substring(0, Math.max(STEM, country.length() - 2))))
					.forEach(countries::add);
			}
		}
		return countries;
	}

	/** Whether people may meet in a place of that name. */
	static boolean isTown(Token name) {
		return SEATS.contains(name.folded()) || countries(name.text()).isEmpty();
	}

	private static Stream<String> words(String trait) {
		return Table.rows("places")
			.stream()
			.filter((row) -> row.get(0).equals(trait))
			.flatMap((row) -> Arrays.stream(row.get(1).split(" ")));
	}

}
