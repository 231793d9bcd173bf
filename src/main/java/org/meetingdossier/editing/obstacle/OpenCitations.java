package org.meetingdossier.editing.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.verdict.Likelier;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.Passage;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.editing.ElementKey;

/**
 * Finds citations on which nobody can rely yet.
 */
@Component
class OpenCitations {

	private static final CitationFinder FINDER = new CitationFinder();

	private final DossierChecks checks;

	OpenCitations(DossierChecks checks) {
		this.checks = checks;
	}

	/**
	 * What the register does not confirm, and no clerk decided on; and what a clerk asked
	 * or found wrong, whatever the register says of it. A decision is on the cited paper:
	 * where another is cited by now, it does not stand there.
	 */
	List<Obstacle> in(Dossier dossier, int revision, Map<UUID, Question> asked) {
		PublishedDossier shown = new PublishedDossier(
				new PublishedDossier.Edition(dossier.id(), "-", revision, Instant.EPOCH, null), dossier.level(),
				dossier);
		return this.checks.of(shown)
			.stream()
			.flatMap((checked) -> citation(dossier, checked, question(checked, asked)).stream())
			.distinct()
			.toList();
	}

	/** What does not say which document it means. */
	static List<Obstacle> incomplete(List<FieldText> texts) {
		return texts.stream()
			.flatMap((text) -> FINDER.find(text.text())
				.stream()
				.filter((citation) -> citation.id().isEmpty())
				.map((citation) -> new Obstacle(Obstacle.Kind.INCOMPLETE_CITATION, text.element(), text.level(),
						citation.text(), "")))
			.distinct()
			.toList();
	}

	private static @Nullable Question question(CheckedPlace checked, Map<UUID, Question> asked) {
		return (checked.checked() != null) ? asked.get(checked.checked().trail()) : null;
	}

	private static Optional<Obstacle> citation(Dossier dossier, CheckedPlace checked, @Nullable Question asked) {
		CitedPlace place = checked.place();
		ElementKey element = element(dossier, place.passage());
		if (asked != null) {
			return Optional.of(new Obstacle(Obstacle.Kind.OPEN_QUESTION, element, asked.level(), asked.words(),
					asked.id() + "/" + asked.turns().size(), asked.words().equals(place.words()) ? "" : place.words()));
		}
		if (checked.isFoundWrong()) {
			return Optional.of(new Obstacle(Obstacle.Kind.WRONG_CITATION, element, place.level(), place.words(),
					place.sentence() + '\n' + checked.shouldBe(), checked.shouldBe()));
		}
		boolean open = checked.isOpen() && place.level() == dossier.level();
		return open ? Optional.of(new Obstacle(kind(checked.outcome().verdict()), element, dossier.level(),
				place.words(), place.sentence(), named(checked.outcome().likelier()))) : Optional.empty();
	}

	private static String named(@Nullable Likelier likelier) {
		return Stream.ofNullable(likelier)
			.flatMap((one) -> Stream.concat(Stream.of(one.document().display()), Stream.ofNullable(one.title())))
			.collect(Collectors.joining(": "));
	}

	private static Obstacle.Kind kind(Verdict verdict) {
		return switch (verdict) {
			case DIFFERS -> Obstacle.Kind.DIFFERING_CITATION;
			case LIKELIER -> Obstacle.Kind.LIKELIER_CITATION;
			default -> Obstacle.Kind.OPEN_CITATION;
		};
	}

	private static ElementKey element(Dossier dossier, Passage passage) {
		UUID whole = dossier.id();
		UUID id = Objects.requireNonNullElse(passage.element(), whole);
		return switch (passage.part()) {
			case INTRODUCTION -> new ElementKey(whole, ElementKind.MEETING, whole);
			case GENERAL_LINE -> new ElementKey(whole, ElementKind.GENERAL_LINE, whole);
			case SESSION -> new ElementKey(whole, ElementKind.SESSION, id);
			case BACKGROUND -> new ElementKey(whole, ElementKind.TOPIC, id);
			case POSITION, EXPLANATION -> (passage.topic() != null) ? new ElementKey(whole, ElementKind.POSITION, id)
					: new ElementKey(whole, ElementKind.GENERAL_LINE, whole);
			case COMMITMENT -> new ElementKey(whole, ElementKind.COMMITMENT, id);
		};
	}

}
