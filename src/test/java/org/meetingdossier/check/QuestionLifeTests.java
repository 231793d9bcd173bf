package org.meetingdossier.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionClosedException;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.check.question.QuestionState;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.check.question.Turn;
import org.meetingdossier.check.worklist.Decisions;
import org.meetingdossier.check.worklist.WorkFilter;
import org.meetingdossier.check.worklist.WorkLine;
import org.meetingdossier.check.worklist.WorkState;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of a question on each database: asked, answered, closed; and what becomes of
 * it when its place changes, gets stricter or goes.
 */
@RecordsTest
abstract class QuestionLifeTests {

	private static final String UNKNOWN = "Zie Kamerstuk 28676, nr. 99997.";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Editions editions;

	@Autowired
	private DossierChecks checks;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Worklist worklist;

	@Autowired
	private Questions questions;

	@Autowired
	private QuestionQueries asked;

	@Autowired
	private People people;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "vraag-" + UUID.randomUUID();

	private final SignedInPerson clerk = person("sanne", Role.CLERK, Level.CONFIDENTIAL);

	private final SignedInPerson editor = person("els", Role.EDITOR, Level.CONFIDENTIAL);

	@Test
	void leavesTheReferenceOpenAndFindable() {
		create(dossier(UNKNOWN));
		ask("Welk stuk?");
		assertThat(line().state()).isEqualTo(WorkState.WAITING_FOR_AUTHOR);
		assertThat(line().checked().isOpen()).isTrue();
		assertThat(found(WorkFilter.State.OPEN)).isZero();
		assertThat(found(WorkFilter.State.WAITING_FOR_AUTHOR)).isOne();
		this.questions.answer(question().id(), "Nr. 499", this.editor);
		assertThat(line().state()).isEqualTo(WorkState.ANSWERED);
		assertThat(found(WorkFilter.State.OPEN)).as("it is the turn of the clerk").isOne();
		assertThat(found(WorkFilter.State.ANSWERED)).isOne();
	}

	@Test
	void tellsNoReader() {
		Dossier dossier = create(dossier(UNKNOWN));
		this.dossiers.publish(dossier.id(), 1, "auteur", null);
		ask("Welk stuk?");
		assertThat(this.checks.of(this.editions.current(this.slug, Level.PUBLIC).orElseThrow())).singleElement()
			.satisfies((place) -> {
				assertThat(place.mark()).isEqualTo("NOT_IN_REGISTER");
				assertThat(place.isOpen()).isTrue();
			});
	}

	@Test
	void namesWhoWroteThePlaceIfTheyCanStillWrite() {
		String author = "auteur-" + UUID.randomUUID();
		UUID id = this.people.add(author, new PersonDetails("Bo", Set.of(Role.EDITOR), Level.PUBLIC)).id();
		Dossier dossier = dossier("Nog niets.");
		this.dossiers.create(dossier, AnAuthor.cleared("een-ander"), "Nieuw");
		this.dossiers.save(introducedBy(dossier, UNKNOWN), 1, new Author(author, Level.CONFIDENTIAL), "Inleiding");
		ask("Welk stuk?");
		assertThat(question().author()).isEqualTo(author);
		this.people.disable(id);
		ask("En nu?");
		assertThat(question().author()).as("whoever writes in the dossier").isNull();
		assertThat(question().turns()).hasSize(2);
	}

	@Test
	void isClosedOrAskedAgain() {
		create(dossier(UNKNOWN));
		ask("Welk stuk?");
		UUID id = question().id();
		this.questions.answer(id, "Nr. 499", this.editor);
		this.questions.askAgain(id, "Zeker?", this.clerk);
		assertThat(question().state()).isEqualTo(QuestionState.WAITING_FOR_AUTHOR);
		this.questions.close(id, null, this.clerk);
		assertThat(line().question()).isNull();
		assertThat(line().state()).isEqualTo(WorkState.OPEN);
		assertThat(this.asked.find(id, Level.PUBLIC).orElseThrow().turns()).extracting(Turn::kind)
			.containsExactly(Turn.Kind.ASKED, Turn.Kind.ANSWERED, Turn.Kind.ASKED, Turn.Kind.CLOSED);
		assertThatExceptionOfType(QuestionClosedException.class)
			.isThrownBy(() -> this.questions.answer(id, "Te laat", this.editor));
		assertThat(this.audit.page(new AuditFilter(null, "QUESTION_CLOSED", null, null, null), 1).entries())
			.anySatisfy((entry) -> assertThat(entry.after()).contains(id.toString()));
	}

	@Test
	void isClosedByADecision() {
		create(dossier(UNKNOWN));
		ask("Welk stuk?");
		UUID id = question().id();
		this.decisions.decide(new Decide(line().checked().trail(), null, Choice.CONFIRMED, null, null), this.clerk);
		assertThat(this.asked.find(id, Level.PUBLIC).orElseThrow().isOpen()).isFalse();
		assertThat(line().state()).isEqualTo(WorkState.DECIDED);
		this.decisions.ask(line().checked().trail(), decision(), "Toch nog iets", this.clerk);
		assertThat(line().state()).isEqualTo(WorkState.WAITING_FOR_AUTHOR);
		assertThat(line().checked().decision()).isNull();
	}

	@Test
	void isAnsweredByASaveThatChangesThePlace() {
		Dossier dossier = create(dossier(UNKNOWN));
		ask("Klopt de zin?");
		Dossier other = dossier.with(Content.with(dossier.facts(), "host", "Turkije"));
		this.dossiers.save(other, 1, AnAuthor.cleared("els"), "Iets anders");
		assertThat(question().isWaiting()).isTrue();
		this.dossiers.save(introducedBy(other, "Over de motie: zie Kamerstuk 28676, nr. 99997."), 2,
				AnAuthor.cleared("els"), "De zin");
		assertThat(question().state()).isEqualTo(QuestionState.ANSWERED);
		assertThat(question().last()).satisfies((turn) -> assertThat(turn.kind()).isEqualTo(Turn.Kind.CHANGED))
			.satisfies((turn) -> assertThat(turn.revision()).isEqualTo(3))
			.satisfies((turn) -> assertThat(turn.who()).isEqualTo("els"));
	}

	@Test
	void goesOnWithTheCitationThatTookItsPlace() {
		Dossier dossier = create(dossier(UNKNOWN));
		ask("Welk stuk?");
		this.dossiers.save(introducedBy(dossier, "Zie Kamerstuk 28676, nr. 99998."), 1, AnAuthor.cleared("els"),
				"Ander nummer");
		assertThat(line().reference().document().value()).isEqualTo("kst-28676-99998");
		assertThat(line().state()).isEqualTo(WorkState.ANSWERED);
		assertThat(question().document().value()).as("what was asked about").isEqualTo("kst-28676-99997");
	}

	@Test
	void staysToBeClosedWhenItsCitationIsGone() {
		Dossier dossier = create(dossier(UNKNOWN));
		ask("Welk stuk?");
		this.dossiers.save(introducedBy(dossier, "Niets meer."), 1, AnAuthor.cleared("els"), "Weg");
		assertThat(lines()).isEmpty();
		assertThat(this.asked.of(dossier.id(), Level.PUBLIC)).singleElement()
			.extracting(Question::state)
			.isEqualTo(QuestionState.ANSWERED);
	}

	@Test
	void waitsOnWhenSomethingElseIsSavedAfterItsCitationWent() {
		Dossier dossier = create(dossier(UNKNOWN));
		this.dossiers.publish(dossier.id(), 1, "auteur", null);
		ask("Welk stuk?");
		UUID id = question().id();
		Dossier without = introducedBy(dossier, "Niets meer.");
		this.dossiers.save(without, 1, AnAuthor.cleared("els"), "Weg");
		this.questions.askAgain(id, "Waarom is het weg?", this.clerk);
		this.dossiers.save(without.with(Content.with(without.facts(), "host", "Turkije")), 2, AnAuthor.cleared("els"),
				"Iets anders");
		assertThat(this.asked.find(id, Level.PUBLIC).orElseThrow().isWaiting())
			.as("the edition cites it still, but no revision changed it")
			.isTrue();
	}

	@Test
	void leavesACitationToOneQuestionOnly() {
		Dossier dossier = create(dossier("Zie Kamerstuk 28676, nr. 99997. Zie ook Kamerstuk 28676, nr. 99996."));
		List<UUID> trails = lines().stream().map((line) -> line.checked().trail()).toList();
		trails.forEach((trail) -> this.decisions.ask(trail, null, "Welk stuk?", this.clerk));
		this.dossiers.save(introducedBy(dossier, "Zie Kamerstuk 28676, nr. 99998."), 1, AnAuthor.cleared("els"),
				"Eén in plaats van twee");
		assertThat(trails).hasSize(2);
		assertThat(this.asked.of(dossier.id(), Level.PUBLIC)).extracting(Question::trail)
			.doesNotHaveDuplicates()
			.containsOnlyOnce(line().checked().trail());
	}

	@Test
	void isAsStrictAsTheStrictestThatItsPlaceWas() {
		Dossier.Position position = DossierBuilder.position(Level.PUBLIC, "Lijn", UNKNOWN);
		Dossier dossier = create(
				DossierBuilder.aDossier().at(this.slug).withTopic("Eén", "Achtergrond", position).build());
		ask("Welk stuk?");
		UUID id = question().id();
		assertThat(this.asked.find(id, Level.PUBLIC)).isPresent();
		Dossier strict = withLevel(dossier, position, Level.CONFIDENTIAL);
		this.dossiers.save(strict, 1, AnAuthor.cleared("els"), "Strenger");
		assertThat(this.asked.find(id, Level.DELEGATION)).isEmpty();
		this.dossiers.lower(withLevel(dossier, position, Level.PUBLIC), 2, AnAuthor.cleared("els"), "Losser");
		assertThat(this.asked.find(id, Level.DELEGATION)).as("it may tell what the place said then").isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.questions.answer(id, "Nee", person("bo", Role.EDITOR, Level.DELEGATION)));
	}

	private Dossier withLevel(Dossier dossier, Dossier.Position position, Level level) {
		return dossier.withTopics((topic) -> topic.withPositions(
				List.of(new Dossier.Position(position.id(), level, position.line(), position.explanation()))));
	}

	private UUID decision() {
		return this.jdbc
			.queryForList("select id from decision where standing_trail = ?", UUID.class, line().checked().trail())
			.get(0);
	}

	private void ask(String words) {
		this.decisions.ask(line().checked().trail(), null, words, this.clerk);
	}

	private Question question() {
		Question question = line().question();
		assertThat(question).isNotNull();
		return Objects.requireNonNull(question);
	}

	private WorkLine line() {
		return lines().get(0);
	}

	private List<WorkLine> lines() {
		List<WorkLine> lines = new ArrayList<>();
		this.worklist.forEach(new WorkFilter(WorkFilter.State.ALL, null, null, null), Level.CONFIDENTIAL, lines::add);
		return lines.stream().filter((line) -> line.dossier().slug().equals(this.slug)).toList();
	}

	private long found(WorkFilter.State state) {
		return this.worklist.page(new WorkFilter(state, null, line().dossier().id(), null), Level.PUBLIC, 1).total();
	}

	private Dossier create(Dossier dossier) {
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		return dossier;
	}

	private Dossier dossier(String introduction) {
		return DossierBuilder.aDossier().at(this.slug).on(LocalDate.of(2025, 5, 14)).introducedBy(introduction).build();
	}

	private static Dossier introducedBy(Dossier dossier, String introduction) {
		return dossier.with(Content.with(dossier.facts(), "introduction", introduction));
	}

	private static SignedInPerson person(String name, Role role, Level clearance) {
		return new SignedInPerson(UUID.randomUUID(), name, name, Set.of(role), clearance);
	}

}
