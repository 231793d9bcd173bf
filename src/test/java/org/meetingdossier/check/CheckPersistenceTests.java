package org.meetingdossier.check;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditEntry;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.check.run.CheckReferences;
import org.meetingdossier.check.run.Rechecked;
import org.meetingdossier.check.verdict.Basis;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.check.worklist.DecisionConflictException;
import org.meetingdossier.check.worklist.Decisions;
import org.meetingdossier.check.worklist.WorkFilter;
import org.meetingdossier.check.worklist.WorkLine;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.check.worklist.WorklistPage;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.EditionKeys;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.register.ImportSnapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What must hold of verdicts and decisions on each database, through saves, publications
 * and re-checks.
 */
@RecordsTest
abstract class CheckPersistenceTests {

	private static final String KNOWN = "Zie Kamerstuk 28676, nr. 499.";

	private static final String UNKNOWN = "Zie Kamerstuk 28676, nr. 99997.";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Editions editions;

	@Autowired
	private EditionKeys keys;

	@Autowired
	private CheckReferences checkReferences;

	@Autowired
	private DossierChecks checks;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Worklist worklist;

	@Autowired
	private ImportSnapshot importSnapshot;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "toets-" + UUID.randomUUID();

	private final SignedInPerson clerk = clerk(Level.PUBLIC);

	@Test
	void judgesEachReferenceOnSave() {
		create(dossier(KNOWN + " " + UNKNOWN));
		assertThat(work()).extracting((line) -> line.reference().document().value())
			.containsExactly("kst-28676-499", "kst-28676-99997");
		assertThat(work()).extracting((line) -> line.checked().outcome().verdict().isOpen())
			.containsExactly(false, true);
		assertThat(work()).extracting((line) -> line.checked().outcome().basis())
			.containsOnly(new Basis("zoek.officielebekendmakingen.nl, tweedekamer.nl", LocalDate.of(2026, 11, 23)));
	}

	@Test
	void keepsTheVerdictsOfAnEditionWhenTheTextGoesOn() {
		Dossier dossier = publish(dossier(UNKNOWN));
		this.dossiers.save(introducedBy(dossier, KNOWN), 1, AnAuthor.cleared("auteur"), "Twee");
		assertThat(edition()).singleElement()
			.satisfies((place) -> assertThat(place.outcome().verdict()).isEqualTo(Verdict.NOT_IN_REGISTER));
		assertThat(work()).singleElement()
			.satisfies((line) -> assertThat(line.reference().document().value()).isEqualTo("kst-28676-499"));
	}

	@Test
	void forgetsTheVerdictsOfARevisionThatNobodyReads() {
		Dossier dossier = create(dossier(UNKNOWN));
		this.dossiers.save(introducedBy(dossier, KNOWN), 1, AnAuthor.cleared("auteur"), "Twee");
		assertThat(rows(dossier)).isEqualTo(1);
	}

	@Test
	void judgesAgainWhenTheRegisterKnowsMore() {
		int number = 20_000 + Math.floorMod(this.slug.hashCode(), 70_000);
		Dossier dossier = publish(dossier("Zie Kamerstuk 25295, nr. %d.".formatted(number)));
		int before = key();
		register("kst-25295-" + number);
		assertThat(this.checkReferences.again(dossier.id())).isEqualTo(new Rechecked(1, 1));
		assertThat(edition()).singleElement().satisfies((place) -> {
			assertThat(place.outcome().verdict()).isEqualTo(Verdict.FOUND);
			assertThat(place.outcome().basis()).extracting(Basis::source).isEqualTo("proef");
		});
		assertThat(key()).as("ready pages are made anew").isGreaterThan(before);
	}

	@Test
	void leavesReadyPagesAloneWhenNothingChanged() {
		Dossier dossier = publish(dossier(KNOWN));
		this.checkReferences.again(dossier.id());
		int before = key();
		this.checkReferences.again(dossier.id());
		assertThat(key()).isEqualTo(before);
	}

	@Test
	void judgesReferencesFromBeforeThereWasChecking() {
		Dossier dossier = publish(dossier(UNKNOWN + " " + UNKNOWN));
		this.dossiers.save(introducedBy(dossier, UNKNOWN + " Meer. " + UNKNOWN), 1, AnAuthor.cleared("auteur"), "Twee");
		this.jdbc.update("delete from reference_check where meeting_id = ?", dossier.id());
		assertThat(edition()).extracting(CheckedPlace::checked).containsOnlyNulls();
		assertThat(this.checkReferences.again(dossier.id())).isEqualTo(new Rechecked(4, 4));
		assertThat(edition()).hasSize(2).extracting(CheckedPlace::checked).doesNotContainNull();
		assertThat(work()).hasSize(2);
		assertThat(edition()).extracting((place) -> trail(place))
			.containsExactlyElementsOf(work().stream().map((line) -> line.checked().trail()).toList());
	}

	@Test
	void nothingHappensToADossierThatIsGone() {
		assertThat(this.checkReferences.again(UUID.randomUUID())).isEqualTo(new Rechecked(0, 0));
	}

	@Test
	void keepsADecisionThroughChecksAndMarksIt() {
		Dossier dossier = publish(dossier(UNKNOWN));
		int before = key();
		decide(0, Choice.WRONG, OfficialId.parse("kst-28676-499"), "Verkeerd overgenomen");
		assertThat(key()).isGreaterThan(before);
		this.checkReferences.again(dossier.id());
		assertThat(edition()).singleElement().satisfies((place) -> {
			assertThat(place.mark()).isEqualTo("WRONG");
			assertThat(place.isOpen()).isFalse();
			assertThat(place.decision()).isNotNull().satisfies((decision) -> {
				assertThat(decision.shouldBe()).isEqualTo(OfficialId.parse("kst-28676-499"));
				assertThat(decision.note()).isEqualTo("Verkeerd overgenomen");
				assertThat(decision.name()).isEqualTo("Sanne");
				assertThat(decision.decidedAt()).isEqualTo(FixedClockConfiguration.NOW);
				assertThat(decision.verdict()).isEqualTo(Verdict.NOT_IN_REGISTER);
			});
		});
	}

	@Test
	void keepsADecisionWithItsCitationWhenTheTextBeforeItChanges() {
		Dossier dossier = create(
				dossier("Eerst dit. " + UNKNOWN + " En verder Kamerstuk 28676, nr. 99997, zoals gezegd."));
		decide(1, Choice.CONFIRMED, null, null);
		this.dossiers.save(
				introducedBy(dossier,
						"Kamerstuk 28676, nr. 99997 staat nu ook vooraan. Eerst iets anders. " + UNKNOWN
								+ " En verder Kamerstuk 28676, nr. 99997, zoals gezegd."),
				1, AnAuthor.cleared("auteur"), "Ervoor");
		assertThat(work()).extracting((line) -> line.checked().decision() != null).containsExactly(false, false, true);
	}

	@Test
	void keepsADecisionWhenItsSentenceIsWrittenAnew() {
		Dossier dossier = create(dossier(UNKNOWN));
		decide(0, Choice.CONFIRMED, null, null);
		this.dossiers.save(introducedBy(dossier, "Over het voorgaande meer in Kamerstuk 28676, nr. 99997."), 1,
				AnAuthor.cleared("auteur"), "Anders");
		assertThat(work()).singleElement()
			.satisfies((line) -> assertThat(line.checked().decision()).isNotNull()
				.satisfies((decision) -> assertThat(decision.sentence()).isNotEqualTo(line.reference().sentence())));
	}

	@Test
	void keepsADecisionWhenItsTopicMoves() {
		Dossier dossier = create(
				DossierBuilder.aDossier().at(this.slug).withTopic("Eén", UNKNOWN).withTopic("Twee", UNKNOWN).build());
		decide(1, Choice.WRONG, null, "Welk stuk?");
		List<Dossier.Topic> turned = new ArrayList<>(dossier.topics());
		Collections.reverse(turned);
		this.dossiers.save(withTopics(dossier, turned), 1, AnAuthor.cleared("auteur"), "Volgorde");
		assertThat(work()).extracting((line) -> line.checked().decision() != null).containsExactly(true, false);
	}

	@Test
	void doesNotGiveADecisionToAnotherDocument() {
		Dossier dossier = create(dossier(UNKNOWN));
		decide(0, Choice.CONFIRMED, null, null);
		this.dossiers.save(introducedBy(dossier, "Zie Kamerstuk 28676, nr. 99998."), 1, AnAuthor.cleared("auteur"),
				"Ander stuk");
		assertThat(work()).singleElement().satisfies((line) -> assertThat(line.checked().decision()).isNull());
	}

	@Test
	void takesADecisionBack() {
		create(dossier(UNKNOWN));
		decide(0, Choice.CONFIRMED, null, null);
		WorkLine line = work().get(0);
		this.decisions.withdraw(line.checked().trail(), decision(line).id(), this.clerk);
		assertThat(work().get(0).checked().decision()).isNull();
		assertThat(work().get(0).checked().isOpen()).isTrue();
	}

	@Test
	void refusesADecisionOnWhatSomebodyElseDecidedInBetween() {
		create(dossier(UNKNOWN));
		decide(0, Choice.CONFIRMED, null, null);
		Decide late = new Decide(work().get(0).checked().trail(), null, Choice.WRONG, null, "Te laat");
		assertThatExceptionOfType(DecisionConflictException.class)
			.isThrownBy(() -> this.decisions.decide(late, this.clerk))
			.satisfies((conflict) -> assertThat(conflict.standing()).get()
				.extracting(Decision::choice)
				.isEqualTo(Choice.CONFIRMED));
		assertThat(decision(work().get(0)).choice()).isEqualTo(Choice.CONFIRMED);
	}

	@Test
	void replacesADecisionThatTheClerkSaw() {
		create(dossier(UNKNOWN));
		decide(0, Choice.WRONG, null, null);
		decide(0, Choice.CONFIRMED, null, "Antwoord gekregen");
		assertThat(decision(work().get(0)).choice()).isEqualTo(Choice.CONFIRMED);
		assertThat(this.jdbc.queryForObject("select count(*) from decision where trail = ?", Integer.class,
				work().get(0).checked().trail()))
			.as("the first one is kept too")
			.isEqualTo(2);
	}

	@Test
	void showsNobodyAndLetsNobodyDecideOnWhatIsAboveTheirClearance() {
		create(DossierBuilder.aDossier()
			.at(this.slug)
			.withTopic("Eén", "Achtergrond", DossierBuilder.position(Level.DELEGATION, "Lijn", UNKNOWN))
			.build());
		assertThat(work(Level.PUBLIC)).isEmpty();
		assertThat(this.worklist.page(all(), Level.PUBLIC, 1).lines())
			.noneMatch((line) -> line.dossier().slug().equals(this.slug));
		UUID trail = work(Level.DELEGATION).get(0).checked().trail();
		Decide decide = new Decide(trail, null, Choice.CONFIRMED, null, null);
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.decisions.decide(decide, this.clerk));
		this.decisions.decide(decide, clerk(Level.DELEGATION));
		assertThat(work(Level.DELEGATION).get(0).checked().decision()).isNotNull();
	}

	@Test
	void filtersTheWork() {
		Dossier dossier = create(dossier(KNOWN + " " + UNKNOWN + " Zie Stb. 2024, 12."));
		assertThat(found(new WorkFilter(WorkFilter.State.OPEN, null, dossier.id(), null)))
			.containsExactly("kst-28676-99997", "stb-2024-12");
		assertThat(found(
				new WorkFilter(WorkFilter.State.ALL, Verdict.NOT_IN_REGISTER, dossier.id(), CitationKind.STAATSBLAD)))
			.containsExactly("stb-2024-12");
		decide(1, Choice.CONFIRMED, null, null);
		assertThat(found(new WorkFilter(WorkFilter.State.DECIDED, null, dossier.id(), null)))
			.containsExactly("kst-28676-99997");
		assertThat(found(new WorkFilter(WorkFilter.State.OPEN, null, dossier.id(), null)))
			.containsExactly("stb-2024-12");
	}

	@Test
	void putsTheNextMeetingFirstAndPastOnesLast() {
		create(DossierBuilder.aDossier()
			.at(this.slug + "-p")
			.on(LocalDate.of(2025, 5, 1))
			.introducedBy(UNKNOWN)
			.build());
		create(DossierBuilder.aDossier()
			.at(this.slug + "-b")
			.on(LocalDate.of(2025, 6, 9))
			.introducedBy(UNKNOWN)
			.build());
		create(DossierBuilder.aDossier()
			.at(this.slug + "-a")
			.on(LocalDate.of(2025, 5, 9))
			.introducedBy(UNKNOWN)
			.build());
		List<String> slugs = new ArrayList<>();
		this.worklist.forEach(all(), Level.PUBLIC, (line) -> slugs.add(line.dossier().slug()));
		assertThat(slugs).filteredOn((one) -> one.startsWith(this.slug))
			.containsExactly(this.slug + "-a", this.slug + "-b", this.slug + "-p");
	}

	@Test
	void goesThroughAllThatWasThereWhateverIsDecidedMeanwhile() {
		int most = WorklistPage.SIZE + 10;
		Dossier dossier = create(dossier(IntStream.range(0, most)
			.mapToObj((number) -> "Zie Kamerstuk 28676, nr. %d.".formatted(90_000 + number))
			.collect(Collectors.joining(" "))));
		List<UUID> seen = new ArrayList<>();
		this.worklist.forEach(new WorkFilter(WorkFilter.State.OPEN, null, dossier.id(), null), Level.PUBLIC, (line) -> {
			assertThat(TransactionSynchronizationManager.isActualTransactionActive()).as("a connection is held")
				.isFalse();
			UUID trail = line.checked().trail();
			if (seen.isEmpty()) {
				this.decisions.decide(new Decide(trail, null, Choice.CONFIRMED, null, null), this.clerk);
			}
			seen.add(trail);
		});
		assertThat(seen).hasSize(most).doesNotHaveDuplicates();
	}

	@Test
	void recordsDecisionsWithoutTellingWhatTheyAreAbout() {
		Dossier dossier = create(dossier(UNKNOWN));
		decide(0, Choice.CONFIRMED, null, "Gebeld");
		List<AuditEntry> entries = this.audit
			.page(new AuditFilter(null, "REFERENCE_DECIDED", "meeting/" + dossier.id(), null, null), 1)
			.entries();
		assertThat(entries).singleElement().satisfies((entry) -> {
			assertThat(entry.who()).isEqualTo("sanne");
			assertThat(entry.after()).contains("CONFIRMED").doesNotContain("28676", "Gebeld");
		});
	}

	private static @Nullable UUID trail(CheckedPlace place) {
		CheckedReference checked = place.checked();
		return (checked != null) ? checked.trail() : null;
	}

	private static Decision decision(WorkLine line) {
		Decision decision = line.checked().decision();
		assertThat(decision).isNotNull();
		return Objects.requireNonNull(decision);
	}

	private void decide(int index, Choice choice, @Nullable OfficialId shouldBe, @Nullable String note) {
		CheckedReference checked = work().get(index).checked();
		Decision standing = checked.decision();
		this.decisions.decide(
				new Decide(checked.trail(), (standing != null) ? standing.id() : null, choice, shouldBe, note),
				this.clerk);
	}

	private List<WorkLine> work() {
		return work(Level.CONFIDENTIAL);
	}

	private List<WorkLine> work(Level clearance) {
		List<WorkLine> lines = new ArrayList<>();
		this.worklist.forEach(all(), clearance, lines::add);
		return lines.stream().filter((line) -> line.dossier().slug().equals(this.slug)).toList();
	}

	private List<String> found(WorkFilter filter) {
		return this.worklist.page(filter, Level.PUBLIC, 1)
			.lines()
			.stream()
			.map((line) -> line.reference().document().value())
			.toList();
	}

	private static WorkFilter all() {
		return new WorkFilter(WorkFilter.State.ALL, null, null, null);
	}

	private List<CheckedPlace> edition() {
		return this.checks.of(this.editions.current(this.slug, Level.PUBLIC).orElseThrow());
	}

	private int key() {
		return this.keys.current(this.slug, Level.PUBLIC).orElseThrow().checks();
	}

	private int rows(Dossier dossier) {
		Integer rows = this.jdbc.queryForObject("select count(*) from reference_check where meeting_id = ?",
				Integer.class, dossier.id());
		return (rows != null) ? rows : -1;
	}

	private void register(String id) {
		this.importSnapshot.run(new ByteArrayResource(
				"# source: proef\n# as-of: 2025-05-02\nid\ttitle\tliteral\n%s\tProefstuk\tfalse\n".formatted(id)
					.getBytes(StandardCharsets.UTF_8)),
				"beheer");
	}

	private Dossier create(Dossier dossier) {
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		return dossier;
	}

	private Dossier publish(Dossier dossier) {
		create(dossier);
		this.dossiers.publish(dossier.id(), 1, "auteur", null);
		return dossier;
	}

	private Dossier dossier(String introduction) {
		return DossierBuilder.aDossier().at(this.slug).introducedBy(introduction).build();
	}

	private static Dossier introducedBy(Dossier dossier, String introduction) {
		return dossier.with(Content.with(dossier.facts(), "introduction", introduction));
	}

	private static Dossier withTopics(Dossier dossier, List<Dossier.Topic> topics) {
		return dossier.withTopics(topics);
	}

	private static SignedInPerson clerk(Level clearance) {
		return new SignedInPerson(UUID.randomUUID(), "sanne", "Sanne", Set.of(Role.CLERK), clearance);
	}

}
