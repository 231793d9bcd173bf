package org.meetingdossier.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.TopicState;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Looks for what stands in the way of publishing a dossier. Sources are asked of texts
 * that are as open as the dossier itself: what has a stricter level may rest on things
 * that nobody may cite.
 */
@Component
public class Obstacles {

	/** Fewer characters may be the same by chance. */
	private static final int TELLING = 40;

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R+");

	private static final Pattern BLANK = Pattern.compile("[\\s*_]+");

	private static final CitationFinder FINDER = new CitationFinder();

	private final Register register;

	Obstacles(Register register) {
		this.register = register;
	}

	/**
	 * Looks at a dossier.
	 * @param dossier its whole content
	 * @return what is in the way: first what has to be repaired, then in the order of the
	 * page
	 */
	public List<Obstacle> in(Dossier dossier) {
		List<FieldText> texts = FieldText.of(dossier);
		List<Obstacle> found = new ArrayList<>(stricterWords(texts));
		dossier.topics()
			.stream()
			.filter((topic) -> topic.state() == TopicState.ON_AGENDA)
			.forEach((topic) -> found.addAll(silent(dossier, topic)));
		List<FieldText> open = texts.stream().filter((text) -> text.level() == dossier.level()).toList();
		found.addAll(citations(open));
		return List.copyOf(found);
	}

	private static List<Obstacle> silent(Dossier dossier, Dossier.Topic topic) {
		if (topic.background().isBlank() && topic.positions().isEmpty()) {
			return List.of(new Obstacle(Obstacle.Kind.EMPTY_TOPIC,
					new Element(dossier.id(), ElementKind.TOPIC, topic.id()), dossier.level(), ""));
		}
		if (cites(topic.background())) {
			return List.of();
		}
		return topic.positions()
			.stream()
			.filter((position) -> dossier.level().sees(position.level()))
			.filter((position) -> !cites(position.line()) && !cites(position.explanation()))
			.map((position) -> new Obstacle(Obstacle.Kind.NO_SOURCE,
					new Element(dossier.id(), ElementKind.POSITION, position.id()), dossier.level(), ""))
			.toList();
	}

	private static boolean cites(String text) {
		return !FINDER.findCited(text).isEmpty() || text.contains("^[");
	}

	private List<Obstacle> citations(List<FieldText> texts) {
		List<Obstacle> found = new ArrayList<>();
		Set<OfficialId> ids = texts.stream()
			.flatMap((text) -> FINDER.findCited(text.text()).stream())
			.flatMap((citation) -> citation.id().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<OfficialId, RegisteredDocument> known = this.register.find(ids);
		for (FieldText text : texts) {
			for (Citation citation : FINDER.find(text.text())) {
				Optional<OfficialId> id = citation.id();
				if (id.isEmpty() || !known.containsKey(id.get())) {
					Obstacle.Kind kind = id.isEmpty() ? Obstacle.Kind.INCOMPLETE_CITATION
							: Obstacle.Kind.UNKNOWN_CITATION;
					found.add(new Obstacle(kind, text.element(), text.level(), citation.text()));
				}
			}
		}
		return found.stream().distinct().toList();
	}

	private static List<Obstacle> stricterWords(List<FieldText> texts) {
		return texts.stream()
			.filter((open) -> texts.stream()
				.filter((strict) -> !open.level().sees(strict.level()))
				.flatMap(Obstacles::sentences)
				.anyMatch(plain(open.text())::contains))
			.map((open) -> new Obstacle(Obstacle.Kind.STRICTER_WORDS, open.element(), open.level(), ""))
			.toList();
	}

	private static Stream<String> sentences(FieldText text) {
		return SENTENCE_END.splitAsStream(text.text()).map(Obstacles::plain).filter((one) -> one.length() >= TELLING);
	}

	private static String plain(String text) {
		return Objects.requireNonNull(BLANK.matcher(text).replaceAll(" ")).strip().toLowerCase(Locale.ROOT);
	}

}
