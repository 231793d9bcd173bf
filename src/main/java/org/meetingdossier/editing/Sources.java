package org.meetingdossier.editing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Finds the official document that an editor wants to cite, by its number or by words.
 */
@Component
public class Sources {

	/** How many are proposed at most. */
	static final int MOST = 12;

	/** A dossier number and the first digits of a paper in it: {@code 28676 4}. */
	private static final Pattern NUMBERS = Pattern
		.compile("\\D{0,20}?(\\d{2}[ .]?\\d{3})(?:[,;]?\\s*(?:nr\\.?)?\\s*|[-/])(\\d{1,4})?\\s*");

	private static final CitationFinder FINDER = new CitationFinder();

	private final Register register;

	Sources(Register register) {
		this.register = register;
	}

	/**
	 * Finds documents.
	 * @param words a number as people write it, or the start of one
	 * @return what the register holds, and what is written in full whether or not the
	 * register holds it
	 */
	public List<Source> find(String words) {
		String asked = words.strip();
		Set<OfficialId> exact = new LinkedHashSet<>();
		OfficialId.tryParse(asked).ifPresent(exact::add);
		FINDER.findCited(asked).stream().map(Citation::id).flatMap(Optional::stream).forEach(exact::add);
		Set<OfficialId> ids = new LinkedHashSet<>(exact);
		ids.addAll(startingWith(asked));
		Map<OfficialId, RegisteredDocument> known = this.register.find(ids);
		return ids.stream()
			.filter((id) -> exact.contains(id) || known.containsKey(id))
			.map((id) -> new Source(id, Optional.ofNullable(known.get(id))))
			.limit(MOST)
			.toList();
	}

	/**
	 * One document.
	 * @param id its canonical id
	 * @return the document, with what the register knows of it
	 */
	public Source of(OfficialId id) {
		return new Source(id, this.register.find(id));
	}

	/**
	 * What the answers rest on.
	 * @return the newest snapshot of the register, or empty if nothing was imported
	 */
	public Optional<RegisterSnapshot> snapshot() {
		return this.register.newestSnapshot();
	}

	private static List<OfficialId> startingWith(String asked) {
		Matcher matcher = NUMBERS.matcher(asked);
		if (!matcher.matches()) {
			return List.of();
		}
		String dossier = matcher.group(1).replaceAll("[ .]", "");
		Stream<String> numbers = Optional.ofNullable(matcher.group(2))
			.map(Sources::numbersStartingWith)
			.orElseGet(() -> IntStream.range(1, 1000).mapToObj(Integer::toString));
		return numbers.flatMap((number) -> OfficialId.tryParse("kst-" + dossier + "-" + number).stream()).toList();
	}

	private static Stream<String> numbersStartingWith(String digits) {
		return Stream.of("", "#", "##")
			.flatMap((more) -> IntStream.range(0, (int) Math.pow(10, more.length()))
				.mapToObj((end) -> more.isEmpty() ? digits : digits + ("%0" + more.length() + "d").formatted(end)));
	}

}
