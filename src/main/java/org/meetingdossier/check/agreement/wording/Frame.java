package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;

/** What a clause tells in passing. */
public final class Frame {

	private final Words words;

	/** What a {@link Phrase} kept of it, by its name. */
	private final Map<String, Read<?>> kept;

	Frame(Words words, Map<String, Read<?>> kept) {
		this.words = words;
		this.kept = kept;
	}

	/** As a description of a paper of no kind. */
	Description description() {
		return new Description(PaperKind.ANDERS, "", false, false, names(), isOpen(), offices(), authorWords(), dates(),
				said("when", "ago", "season"), house(), null, 0, 0, -1, false);
	}

	private String authorWords() {
		Read<?> people = this.kept.get("people");
		Read<?> others = this.kept.get("others");
		return (people != null && others != null) ? this.words.text(people.start(), others.end())
				: said("who", "named", "people");
	}

	/** The offices that it names. */
	public List<Office> offices() {
		Read<?> who = first("who", "named");
		return (who != null) ? list(who, Office.class) : List.of();
	}

	/** The days that it names. */
	public List<StatedDate> dates() {
		return this.kept.values().stream().flatMap((read) -> list(read, StatedDate.class).stream()).toList();
	}

	/** The people that it names. */
	public List<PersonName> names() {
		List<PersonName> names = new ArrayList<>();
		Stream.of("people", "others", "mover", "surname").map((name) -> value(name)).forEach((people) -> {
			if (people instanceof NameReader.Names more) {
				names.addAll(more.names());
			}
		});
		return names;
	}

	boolean isOpen() {
		return value("people") instanceof NameReader.Names people && people.open();
	}

	@Nullable Chamber house() {
		return (value("house") instanceof Chamber house) ? house : null;
	}

	/**
	 * What was kept by the first of some names, with its place; null when nothing was.
	 */
	@Nullable Read<?> first(String... names) {
		return Stream.of(names).map(this.kept::get).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** What was kept by a name. */
	@Nullable Object value(String name) {
		Read<?> read = this.kept.get(name);
		return (read != null) ? read.value() : null;
	}

	/**
	 * A part as it stands in the text.
	 * @param names its names; the first that was kept counts
	 * @return the words; empty when none was kept
	 */
	public String said(String... names) {
		Read<?> read = first(names);
		return (read != null) ? this.words.text(read.start(), read.end()) : "";
	}

	private static <T> List<T> list(Read<?> read, Class<T> type) {
		return (read.value() instanceof List<?> list) ? list.stream().filter(type::isInstance).map(type::cast).toList()
				: List.of();
	}

}
