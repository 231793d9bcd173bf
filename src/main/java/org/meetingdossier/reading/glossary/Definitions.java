package org.meetingdossier.reading.glossary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The abbreviations that are defined at one moment.
 */
public final class Definitions {

	/** Where nothing is defined. */
	public static final Definitions NONE = new Definitions(List.of());

	private static final Pattern WORD = Pattern
		.compile("(?<![\\p{L}\\p{N}])" + Abbreviation.FORM + "(?![\\p{L}\\p{N}])");

	private final Map<String, Abbreviation> byForm;

	private final UUID version;

	Definitions(Collection<Abbreviation> all) {
		this.byForm = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
		all.forEach((one) -> this.byForm.put(one.form(), one));
		this.version = UUID.nameUUIDFromBytes(this.byForm.values().toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What pages with definitions are made of besides editions.
	 * @return another value as soon as a definition changes
	 */
	public UUID version() {
		return this.version;
	}

	/**
	 * All of them.
	 * @return in the order of the alphabet
	 */
	public List<Abbreviation> all() {
		return List.copyOf(this.byForm.values());
	}

	/**
	 * One of them.
	 * @param form as it is written
	 * @return it, or empty when it is not defined
	 */
	public Optional<Abbreviation> of(String form) {
		return Optional.ofNullable(this.byForm.get(form));
	}

	/**
	 * Those that stand in texts.
	 * @param texts the texts
	 * @return in the order of the alphabet
	 */
	public List<Abbreviation> in(Collection<String> texts) {
		List<String> forms = texts.stream()
			.flatMap((text) -> places(text).stream())
			.map((place) -> place.abbreviation().form())
			.toList();
		return this.byForm.values()
			.stream()
			.filter((one) -> forms.contains(one.form()))
			.collect(Collectors.toUnmodifiableList());
	}

	/**
	 * Where they stand in a text.
	 * @param text running text
	 * @return in the order in which they are read
	 */
	public List<Place> places(String text) {
		List<Place> places = new ArrayList<>();
		Matcher words = WORD.matcher(text);
		while (!this.byForm.isEmpty() && words.find()) {
			Abbreviation known = this.byForm.get(words.group());
			if (known != null) {
				places.add(new Place(words.start(), words.end(), known));
			}
		}
		return places;
	}

	/**
	 * A place where an abbreviation stands.
	 *
	 * @param start where it starts
	 * @param end where it ends, exclusive
	 * @param abbreviation what stands there
	 */
	public record Place(int start, int end, Abbreviation abbreviation) {

	}

}
