package org.meetingdossier.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.Passage;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.publishing.Publishing;
import org.meetingdossier.dossier.theme.UnchangedClaim;
import org.meetingdossier.editing.remark.RemarkThread;
import org.meetingdossier.editing.remark.Remarks;
import org.meetingdossier.reading.glossary.Glossary;
import org.meetingdossier.reading.glossary.UnknownAbbreviations;

/**
 * Looks for what stands in the way of publishing a dossier. Sources are asked of texts
 * that are as open as the dossier itself: what has a stricter level may rest on things
 * that nobody may cite.
 */
@Component
public class Obstacles {

	/** Fewer characters may be the same by chance. */
	private static final int TELLING = 40;

	/** How much of a remark is said in the list. */
	private static final int SHORT = 80;

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R+");

	private static final Pattern BLANK = Pattern.compile("[\\s*_]+");

	private static final CitationFinder FINDER = new CitationFinder();

	private final DossierChecks checks;

	private final Questions questions;

	private final Remarks remarks;

	private final Publishing publishing;

	private final EarlierTimes earlier;

	private final Glossary glossary;

	Obstacles(DossierChecks checks, Questions questions, Remarks remarks, Publishing publishing, EarlierTimes earlier,
			Glossary glossary) {
		this.glossary = glossary;
		this.remarks = remarks;
		this.checks = checks;
		this.questions = questions;
		this.publishing = publishing;
		this.earlier = earlier;
	}

	/**
	 * Looks at a dossier.
	 * @param dossier its whole content
	 * @param revision the number of the revision that this is
	 * @return what is in the way: first what has to be repaired, then in the order of the
	 * page
	 */
	public List<Obstacle> in(Dossier dossier, int revision) {
		List<FieldText> texts = FieldText.of(dossier);
		List<Obstacle> found = new ArrayList<>(stricterWords(texts));
		found.addAll(unseen(dossier, revision));
		found.addAll(missing(dossier));
		dossier.topics()
			.stream()
			.filter((topic) -> topic.facts().state() == TopicState.ON_AGENDA)
			.forEach((topic) -> {
				found.addAll(silent(dossier, topic));
				topic.lines().forEach((position) -> unchanged(dossier, topic, position).ifPresent(found::add));
			});
		List<FieldText> open = texts.stream().filter((text) -> text.level() == dossier.level()).toList();
		found.addAll(unknown(open));
		found.addAll(incomplete(open));
		found.addAll(citations(dossier, revision));
		found.addAll(remarks(dossier));
		return List.copyOf(found);
	}

	private List<Obstacle> unseen(Dossier dossier, int revision) {
		if (this.publishing.isSeenByAnother(dossier.id(), revision)) {
			return List.of();
		}
		Obstacle.Kind kind = this.publishing.needsApproval() ? Obstacle.Kind.NOT_APPROVED : Obstacle.Kind.NOT_REVIEWED;
		return List.of(new Obstacle(kind, whole(dossier, ElementKind.MEETING), dossier.level(), "",
				String.valueOf(revision)));
	}

	/** What a reader would look for in vain. */
	private static List<Obstacle> missing(Dossier dossier) {
		List<Obstacle> missing = new ArrayList<>();
		if (dossier.facts().introduction().isBlank()) {
			missing.add(empty(dossier, Obstacle.Kind.EMPTY_INTRODUCTION, whole(dossier, ElementKind.MEETING)));
		}
		if (dossier.facts().delegation().isBlank()) {
			missing.add(empty(dossier, Obstacle.Kind.EMPTY_DELEGATION, whole(dossier, ElementKind.MEETING)));
		}
		if (dossier.generalLine() == null) {
			missing.add(empty(dossier, Obstacle.Kind.NO_GENERAL_LINE, whole(dossier, ElementKind.GENERAL_LINE)));
		}
		return missing;
	}

	private static ElementKey whole(Dossier dossier, ElementKind kind) {
		return new ElementKey(dossier.id(), kind, dossier.id());
	}

	private static Obstacle empty(Dossier dossier, Obstacle.Kind kind, ElementKey element) {
		return new Obstacle(kind, element, dossier.level(), "", "");
	}

	private static List<Obstacle> silent(Dossier dossier, Dossier.Topic topic) {
		ElementKey itself = new ElementKey(dossier.id(), ElementKind.TOPIC, topic.id());
		boolean background = !topic.facts().background().isBlank();
		if (topic.lines().isEmpty()) {
			return List.of(empty(dossier, background ? Obstacle.Kind.NO_POSITION : Obstacle.Kind.EMPTY_TOPIC, itself));
		}
		List<Obstacle> silent = new ArrayList<>();
		if (!background) {
			silent.add(empty(dossier, Obstacle.Kind.NO_BACKGROUND, itself));
		}
		if (!cites(topic.facts().background())) {
			topic.lines()
				.stream()
				.filter((position) -> dossier.level().sees(position.level()))
				.filter((position) -> !cites(position.line()) && !cites(position.explanation()))
				.map((position) -> new Obstacle(Obstacle.Kind.NO_SOURCE,
						new ElementKey(dossier.id(), ElementKind.POSITION, position.id()), dossier.level(), "",
						position.line() + '\n' + position.explanation()))
				.forEach(silent::add);
		}
		return silent;
	}

	/** A claim is measured against what those may know who read it. */
	private Optional<Obstacle> unchanged(Dossier dossier, Dossier.Topic topic, Dossier.Position position) {
		Level level = position.level().stricter(dossier.level());
		return UnchangedClaim.of(position.line(), position.explanation())
			.flatMap((claim) -> this.earlier.measure(dossier, topic, claim, level)
				.filter((lastTime) -> lastTime.lines().noneMatch((line) -> claim.against(line) != UnchangedClaim.Outcome.DIFFERS))
				.map((lastTime) -> new Obstacle(Obstacle.Kind.UNCHANGED_CLAIM,
						new ElementKey(dossier.id(), ElementKind.POSITION, position.id()), level, claim.words(),
						position.line() + lastTime.lines().collect(Collectors.joining("\n", "\n", "")))));
	}

	private static boolean cites(String text) {
		return !FINDER.findCited(text).isEmpty() || text.contains("^[");
	}

	/**
	 * What the register does not confirm, and no clerk decided on; and what a clerk asked,
	 * whatever the register says of it.
	 */
	private List<Obstacle> citations(Dossier dossier, int revision) {
		PublishedDossier shown = new PublishedDossier(
				new PublishedDossier.Edition(dossier.id(), "-", revision, Instant.EPOCH, null), dossier.level(), dossier);
		Map<UUID, Question> asked = this.questions.of(dossier.id(), Level.CONFIDENTIAL)
			.stream()
			.filter(Question::isOpen)
			.collect(Collectors.toMap(Question::trail, Function.identity(), (one, other) -> one));
		return this.checks.of(shown)
			.stream()
			.flatMap((checked) -> citation(dossier, checked, question(checked, asked)).stream())
			.distinct()
			.toList();
	}

	/** What those who write have to say to each other still, also of what was taken out since. */
	private List<Obstacle> remarks(Dossier dossier) {
		Elements elements = new Elements(dossier);
		return this.remarks.of(dossier.id(), Level.CONFIDENTIAL)
			.stream()
			.filter(RemarkThread::open)
			.map((remark) -> new Obstacle(Obstacle.Kind.OPEN_REMARK,
					elements.key(remark.place().element()).orElseGet(() -> whole(dossier, ElementKind.MEETING)),
					remark.level(), said(remark), remark.id() + "/" + remark.lines().size()))
			.toList();
	}

	private static String said(RemarkThread remark) {
		String words = Objects.requireNonNullElse(remark.first().words(), "");
		return (words.length() > SHORT) ? words.substring(0, SHORT - 1) + '…' : words;
	}

	private static @Nullable Question question(CheckedPlace checked, Map<UUID, Question> asked) {
		return (checked.checked() != null) ? asked.get(checked.checked().trail()) : null;
	}

	private static Optional<Obstacle> citation(Dossier dossier, CheckedPlace checked, @Nullable Question asked) {
		ElementKey element = element(dossier, checked.place().passage());
		if (asked != null) {
			return Optional.of(new Obstacle(Obstacle.Kind.OPEN_QUESTION, element, asked.level(),
					checked.place().words(), asked.id() + "/" + asked.turns().size()));
		}
		boolean open = checked.isOpen() && checked.place().level() == dossier.level();
		return open ? Optional.of(new Obstacle(kind(checked.outcome().verdict()), element, dossier.level(),
					checked.place().words(), checked.place().sentence()))
				: Optional.empty();
	}

	private static Obstacle.Kind kind(Verdict verdict) {
		return switch (verdict) {
			case DIFFERS -> Obstacle.Kind.DIFFERING_CITATION;
			case LIKELIER -> Obstacle.Kind.LIKELIER_CITATION;
			default -> Obstacle.Kind.OPEN_CITATION;
		};
	}

	private static List<Obstacle> incomplete(List<FieldText> texts) {
		return texts.stream()
			.flatMap((text) -> FINDER.find(text.text())
				.stream()
				.filter((citation) -> citation.id().isEmpty())
				.map((citation) -> new Obstacle(Obstacle.Kind.INCOMPLETE_CITATION, text.element(), text.level(),
						citation.text(), "")))
			.distinct()
			.toList();
	}

	/** Each once, where it stands first. */
	private List<Obstacle> unknown(List<FieldText> texts) {
		return UnknownAbbreviations.in(texts.stream().map(FieldText::text).toList(), this.glossary.definitions())
			.stream()
			.flatMap((form) -> texts.stream()
				.filter((text) -> UnknownAbbreviations.stands(form, text.text()))
				.limit(1)
				.map((text) -> new Obstacle(Obstacle.Kind.UNKNOWN_ABBREVIATION, text.element(), text.level(), form, "")))
			.toList();
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

	private static List<Obstacle> stricterWords(List<FieldText> texts) {
		return texts.stream()
			.filter((open) -> texts.stream()
				.filter((strict) -> !open.level().sees(strict.level()))
				.flatMap(Obstacles::sentences)
				.anyMatch(plain(open.text())::contains))
			.map((open) -> new Obstacle(Obstacle.Kind.STRICTER_WORDS, open.element(), open.level(), "", ""))
			.toList();
	}

	private static Stream<String> sentences(FieldText text) {
		return SENTENCE_END.splitAsStream(text.text()).map(Obstacles::plain).filter((one) -> one.length() >= TELLING);
	}

	private static String plain(String text) {
		return Objects.requireNonNull(BLANK.matcher(text).replaceAll(" ")).strip().toLowerCase(Locale.ROOT);
	}

}
