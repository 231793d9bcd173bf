package org.meetingdossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.check.worklist.Chosen;
import org.meetingdossier.check.worklist.DecideTogether;
import org.meetingdossier.check.worklist.Decisions;
import org.meetingdossier.check.worklist.Holder;
import org.meetingdossier.check.worklist.ReferenceRejected;
import org.meetingdossier.check.worklist.Shown;
import org.meetingdossier.check.worklist.WorkFilter;
import org.meetingdossier.check.worklist.WorkInHand;
import org.meetingdossier.check.worklist.WorkLine;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.check.worklist.WorklistPage;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Several clerks at one list: who has what, and what is decided in one go.
 */
@RecordsTest
@RecordApplicationEvents
abstract class WorkTogetherTests {

	private static final String THREE = "Zie Kamerstuk 28676, nr. 99991. Zie Kamerstuk 28676, nr. 99992. "
			+ "Zie Kamerstuk 28676, nr. 99993.";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Worklist worklist;

	@Autowired
	private Decisions decisions;

	@Autowired
	private DecideTogether together;

	@Autowired
	private WorkInHand hands;

	@Autowired
	private AuditLog audit;

	@Autowired
	private ApplicationEvents told;

	private final String slug = "samen-" + UUID.randomUUID();

	private final SignedInPerson sanne = clerk("sanne", Level.PUBLIC);

	private final SignedInPerson piet = clerk("piet", Level.PUBLIC);

	@Test
	void givesAReferenceToOneClerkAtATime() {
		create(THREE);
		this.hands.take(trail(0), this.sanne);
		assertThat(holders()).containsExactly("sanne", null, null);
		assertThat(this.hands.takeFree(List.of(trail(0), trail(1)), this.piet)).isEqualTo(1);
		assertThat(holders()).containsExactly("sanne", "piet", null);
		this.hands.take(trail(0), this.piet);
		assertThat(holders()).containsExactly("piet", "piet", null);
		this.hands.giveBack(trail(1), this.sanne);
		assertThat(holders()).containsExactly("piet", null, null);
	}

	@Test
	void findsWhatIsInWhoseHand() {
		Dossier dossier = create(THREE);
		this.hands.take(trail(1), this.sanne);
		assertThat(found(dossier, WorkFilter.Whose.MINE, this.sanne)).containsExactly("kst-28676-99992");
		assertThat(found(dossier, WorkFilter.Whose.MINE, this.piet)).isEmpty();
		assertThat(found(dossier, WorkFilter.Whose.NOBODY, this.piet)).containsExactly("kst-28676-99991",
				"kst-28676-99993");
	}

	@Test
	void keepsWhatSomebodyTookThroughASaveAndForgetsWhatIsGone() {
		Dossier dossier = create(THREE);
		this.hands.take(trail(0), this.sanne);
		this.hands.take(trail(2), this.sanne);
		String shorter = "Vooraf. Zie Kamerstuk 28676, nr. 99991. Zie Kamerstuk 28676, nr. 99992.";
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), "introduction", shorter)), 1,
				AnAuthor.cleared("auteur"), "Twee");
		assertThat(holders()).containsExactly("sanne", null);
		this.hands.take(trail(1), this.piet);
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), "introduction", THREE)), 2,
				AnAuthor.cleared("auteur"), "Drie");
		assertThat(holders()).containsExactly("sanne", "piet", null);
	}

	@Test
	void takesOutOfTheHandWhatIsDecided() {
		create(THREE);
		this.hands.take(trail(0), this.piet);
		this.decisions.decide(new Decide(trail(0), null, Choice.CONFIRMED, null, null), this.sanne);
		assertThat(holders()).containsExactly(null, null, null);
	}

	@Test
	void decidesTogetherAndTakesThatBackTogether() {
		Dossier dossier = create(THREE);
		UUID decided = this.together.decide(shown(), Choice.CONFIRMED, "Nagekeken", this.sanne);
		assertThat(work()).extracting((line) -> line.checked().decision())
			.allSatisfy((decision) -> assertThat(decision).isNotNull()
				.extracting(Decision::choice, Decision::note, Decision::name)
				.containsExactly(Choice.CONFIRMED, "Nagekeken", "sanne"));
		assertThat(this.audit.page(new AuditFilter(null, "REFERENCE_DECIDED", "meeting/" + dossier.id(), null, null), 1)
			.entries()).hasSize(3);
		assertThat(this.together.undo(decided, this.piet)).as("taken back by another").isZero();
		assertThat(this.together.undo(decided, this.sanne)).isEqualTo(3);
		assertThat(work()).allMatch(WorkLine::isUndecided);
		assertThat(this.together.undo(decided, this.sanne)).as("taken back twice").isZero();
	}

	@Test
	void leavesAloneWhatWasNotShownLikeThatOrIsInAnotherHand() {
		Dossier dossier = create(THREE);
		List<Shown> shown = shown();
		this.decisions.decide(new Decide(trail(0), null, Choice.WRONG, null, null), this.piet);
		this.hands.take(trail(1), this.piet);
		this.dossiers.save(
				dossier.with(Content.with(dossier.facts(), "introduction",
						THREE.replace("Zie Kamerstuk 28676, nr. 99993", "Vergelijk Kamerstuk 28676, nr. 99993"))),
				1, AnAuthor.cleared("auteur"), "Twee");
		Chosen chosen = this.together.look(shown, this.sanne);
		assertThat(chosen.lines()).isEmpty();
		assertThat(chosen.held()).extracting((line) -> line.reference().document().value())
			.containsExactly("kst-28676-99992");
		assertThat(chosen.changed()).isEqualTo(2);
		UUID decided = this.together.decide(shown, Choice.CONFIRMED, null, this.sanne);
		assertThat(this.together.standing(decided, this.sanne)).isEmpty();
	}

	@Test
	void leavesAloneADecisionThatTookThePlaceOfOneThatWasTakenTogether() {
		create(THREE);
		UUID decided = this.together.decide(shown(), Choice.CONFIRMED, null, this.sanne);
		Decision standing = work().get(0).checked().decision();
		assertThat(standing).isNotNull();
		this.decisions.decide(new Decide(trail(0), (standing != null) ? standing.id() : null, Choice.WRONG, null, null),
				this.sanne);
		assertThat(this.together.undo(decided, this.sanne)).isEqualTo(2);
		assertThat(work()).extracting(WorkLine::isUndecided).containsExactly(false, true, true);
	}

	@Test
	void neitherTakesNorDecidesWhatIsAboveTheClearance() {
		this.dossiers.create(DossierBuilder.aDossier()
			.at(this.slug)
			.withTopic("Eén", "Achtergrond", DossierBuilder.position(Level.DELEGATION, "Lijn", THREE))
			.build(), AnAuthor.cleared("auteur"), "Nieuw");
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.hands.take(trail(0), this.sanne));
		assertThat(this.hands.takeFree(List.of(trail(0)), this.sanne)).isZero();
		Chosen chosen = this.together.look(shown(), this.sanne);
		assertThat(chosen.lines()).isEmpty();
		assertThat(chosen.changed()).isEqualTo(3);
		UUID decided = this.together.decide(shown(), Choice.WRONG, null, clerk("anna", Level.DELEGATION));
		assertThat(this.together.standing(decided, clerk("anna", Level.DELEGATION))).hasSize(3);
		assertThat(this.together.standing(decided, clerk("anna", Level.PUBLIC))).isEmpty();
	}

	@Test
	void tellsOfWhatIsWrongAndOfNothingElse() {
		Dossier dossier = create(THREE);
		this.decisions.decide(new Decide(trail(0), null, Choice.CONFIRMED, null, null), this.piet);
		assertThat(rejected()).isEmpty();
		this.together.decide(shown(), Choice.WRONG, null, this.sanne);
		assertThat(rejected()).hasSize(2)
			.containsOnly(new ReferenceRejected(dossier.id(), Level.PUBLIC, null, "sanne"));
		Decision standing = work().get(0).checked().decision();
		assertThat(standing).isNotNull();
		this.decisions.decide(new Decide(trail(0), (standing != null) ? standing.id() : null, Choice.WRONG, null, null),
				this.sanne);
		assertThat(rejected()).hasSize(3);
	}

	private List<ReferenceRejected> rejected() {
		return this.told.stream(ReferenceRejected.class).toList();
	}

	@Test
	void looksAtNoMoreThanAPageAndCountsTheRest() {
		create(THREE);
		List<Shown> many = new ArrayList<>();
		for (int number = 0; number < WorklistPage.SIZE; number++) {
			many.add(new Shown(UUID.randomUUID(), UUID.randomUUID()));
		}
		many.addAll(shown());
		Chosen chosen = this.together.look(many, this.sanne);
		assertThat(chosen.lines()).isEmpty();
		assertThat(chosen.changed()).isEqualTo(WorklistPage.SIZE);
		assertThat(chosen.beyond()).isEqualTo(3);
	}

	private List<Shown> shown() {
		return work().stream().map(WorkLine::shown).toList();
	}

	private UUID trail(int index) {
		return work().get(index).checked().trail();
	}

	private List<@Nullable String> holders() {
		List<@Nullable String> holders = new ArrayList<>();
		for (WorkLine line : work()) {
			Holder holder = line.holder();
			holders.add((holder != null) ? holder.username() : null);
		}
		return holders;
	}

	private List<WorkLine> work() {
		List<WorkLine> lines = new ArrayList<>();
		this.worklist.forEach(new WorkFilter(WorkFilter.State.ALL, null, null, null), Level.CONFIDENTIAL, lines::add);
		return lines.stream().filter((line) -> line.dossier().slug().equals(this.slug)).toList();
	}

	private List<String> found(Dossier dossier, WorkFilter.Whose whose, SignedInPerson clerk) {
		WorkFilter filter = new WorkFilter(WorkFilter.State.ALL, null, dossier.id(), null,
				new WorkFilter.Hand(whose, clerk.username()));
		return this.worklist.page(filter, clerk.clearance(), 1)
			.lines()
			.stream()
			.map((line) -> line.reference().document().value())
			.toList();
	}

	private Dossier create(String introduction) {
		Dossier dossier = DossierBuilder.aDossier().at(this.slug).introducedBy(introduction).build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		return dossier;
	}

	private static SignedInPerson clerk(String name, Level clearance) {
		return new SignedInPerson(UUID.randomUUID(), name, name, Set.of(Role.CLERK), clearance);
	}

}
