package org.meetingdossier.dossier.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.edition.EditionKeys;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.edition.PublicationRefusedException.Reason;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.publishing.PlannedPublication.State;
import org.meetingdossier.dossier.publishing.PublishingState.Stage;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What must hold of the way to readers on each database, with a second pair of eyes.
 */
@RecordsTest
abstract class PublishingTests {

	private static final Instant NOW = FixedClockConfiguration.NOW;

	private static final Instant LATER = NOW.plus(Duration.ofHours(2));

	@Autowired
	private Publishing publishing;

	@Autowired
	private PublicationSchedule schedule;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Overrides overrides;

	@Autowired
	private People people;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Editions editions;

	@Autowired
	private EditionKeys keys;

	private final String slug = "publishing-" + UUID.randomUUID();

	private final Dossier dossier = complete(this.slug).build();

	@BeforeEach
	void create() {
		this.dossiers.create(this.dossier, AnAuthor.cleared("auteur"), "Nieuw");
	}

	@Test
	void goesFromDraftThroughReviewToAnEdition() {
		assertThat(stage()).isEqualTo(Stage.DRAFT);
		this.publishing.handIn(id(), new AskReview(1, "Graag vandaag", null, null), "auteur");
		assertThat(stage()).isEqualTo(Stage.IN_REVIEW);
		this.publishing.approve(id(), 1, AnAuthor.cleared("chef"), null);
		assertThat(stage()).isEqualTo(Stage.APPROVED);
		assertThat(publish(1).letter()).isEqualTo("A");
		assertThat(stage()).isEqualTo(Stage.PUBLISHED);
		assertThat(this.publishing.state(id()).steps()).extracting(StepTaken::kind, StepTaken::who, StepTaken::note)
			.containsExactly(tuple(StepKind.PUBLISHED, "auteur", "Eerste"), tuple(StepKind.APPROVED, "chef", null),
					tuple(StepKind.HANDED_IN, "auteur", "Graag vandaag"));
		assertThat(this.editions.list(this.slug, Level.PUBLIC)).singleElement()
			.satisfies((edition) -> assertThat(edition.change()).isEqualTo(ChangeKind.MINOR));
	}

	@Test
	void goesBackToDraftWhenItIsSentBackOrSavedAgain() {
		this.publishing.handIn(id(), new AskReview(1, null, null, null), "auteur");
		this.publishing.sendBack(id(), 1, "chef", "De bron ontbreekt");
		assertThat(stage()).isEqualTo(Stage.DRAFT);
		this.publishing.handIn(id(), new AskReview(1, null, null, null), "auteur");
		this.publishing.approve(id(), 1, AnAuthor.cleared("chef"), null);
		this.dossiers.save(titled("Anders"), 1, AnAuthor.cleared("auteur"), "Titel");
		assertThat(stage()).isEqualTo(Stage.DRAFT);
		assertRefused(Reason.OUTDATED, () -> this.publishing.approve(id(), 1, AnAuthor.cleared("chef"), null));
		assertRefused(Reason.NOT_APPROVED, () -> publish(2));
	}

	@Test
	void refusesTheApprovalOfWhoWroteAnyOfIt() {
		this.dossiers.save(titled("Anders"), 1, AnAuthor.cleared("chef"), "Titel");
		this.publishing.handIn(id(), new AskReview(2, null, null, null), "auteur");
		assertRefused(Reason.OWN_EDIT, () -> this.publishing.approve(id(), 2, AnAuthor.cleared("auteur"), null));
		assertRefused(Reason.OWN_EDIT, () -> this.publishing.approve(id(), 2, AnAuthor.cleared("chef"), null));
		this.publishing.approve(id(), 2, AnAuthor.cleared("ander"), null);
		publish(2);
		this.dossiers.save(titled("Weer anders"), 2, AnAuthor.cleared("auteur"), "Titel");
		this.publishing.handIn(id(), new AskReview(3, null, null, null), "auteur");
		this.publishing.approve(id(), 3, AnAuthor.cleared("chef"), null);
		assertThat(stage()).as("what the chief wrote was published already").isEqualTo(Stage.APPROVED);
	}

	@Test
	void refusesTheApprovalOfWhoMayNotSeeAllOfIt() {
		Dossier partly = DossierBuilder.aDossier()
			.at(this.slug + "-partly")
			.withTopic("Steun", "Achtergrond.", DossierBuilder.position(Level.CONFIDENTIAL, "Vertrouwelijk.", ""))
			.build();
		this.dossiers.create(partly, AnAuthor.cleared("auteur"), "Nieuw");
		this.publishing.handIn(partly.id(), new AskReview(1, null, null, null), "auteur");
		assertRefused(Reason.NOT_WHOLE,
				() -> this.publishing.approve(partly.id(), 1, AnAuthor.seeing(Level.DELEGATION, "chef"), null));
		this.publishing.approve(partly.id(), 1, AnAuthor.cleared("chef"), null);
		assertThat(this.publishing.state(partly.id()).stage()).isEqualTo(Stage.APPROVED);
	}

	@Test
	void refusesWhatIsNotInReviewOrNotApproved() {
		assertRefused(Reason.NOT_IN_REVIEW, () -> this.publishing.approve(id(), 1, AnAuthor.cleared("chef"), null));
		assertRefused(Reason.NOT_IN_REVIEW, () -> this.publishing.sendBack(id(), 1, "chef", "Nee"));
		assertRefused(Reason.NOT_APPROVED, () -> publish(1));
		assertThat(stage()).isEqualTo(Stage.DRAFT);
	}

	@Test
	void refusesToPublishARevisionTwiceOrOneThatIsNotThere() {
		approve(1);
		publish(1);
		this.publishing.handIn(id(), new AskReview(1, null, null, null), "auteur");
		this.publishing.approve(id(), 1, AnAuthor.cleared("chef"), null);
		assertRefused(Reason.ALREADY_PUBLISHED, () -> publish(1));
		assertThat(stage()).as("the refused step left no trace").isEqualTo(Stage.APPROVED);
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> publish(7));
	}

	@Test
	void refusesWhatSomethingStandsInTheWayOfUntilAReasonIsGiven() {
		this.dossiers.save(titled(TitleObstacle.OBSTRUCTED), 1, AnAuthor.cleared("auteur"), "Titel");
		approve(2);
		assertThatExceptionOfType(PublicationRefusedException.class).isThrownBy(() -> publish(2))
			.satisfies((refused) -> assertThat(refused.obstacles()).containsExactly("TITLE"));
		this.overrides.override(id(), 2, "TITLE", "Het mag van de minister", "chef");
		this.overrides.override(id(), 2, "TITLE", "Een tweede reden", "ander");
		assertThat(this.overrides.of(id()).values())
			.containsExactly(new OverriddenObstacle("TITLE", "Het mag van de minister", "chef", NOW));
		assertThat(publish(2).revision()).isEqualTo(2);
		assertThat(this.overrides.of(UUID.randomUUID())).isEmpty();
	}

	@Test
	void keepsTheFirstOfTwoReasonsThatAreGivenAtTheSameTime() {
		List<CompletableFuture<?>> second = new ArrayList<>();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.overrides.override(id(), 1, "TITLE", "De eerste", "chef");
			second
				.add(CompletableFuture.runAsync(() -> this.overrides.override(id(), 1, "TITLE", "De tweede", "ander")));
			LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
		});
		second.forEach(CompletableFuture::join);
		assertThat(this.overrides.of(id()).values()).extracting(OverriddenObstacle::reason)
			.containsExactly("De eerste");
	}

	@Test
	void publishesAtThePlannedTimeAndOnlyOnce() {
		approve(1);
		this.schedule.plan(command(1), LATER, "auteur");
		this.schedule.publishDue(LATER.minusSeconds(1));
		assertThat(letters()).isEmpty();
		this.schedule.publishDue(LATER.plus(Duration.ofDays(3)));
		this.schedule.publishDue(LATER.plus(Duration.ofDays(3)));
		assertThat(letters()).containsExactly("A");
		assertThat(this.schedule.latest(id())).get().extracting(PlannedPublication::state).isEqualTo(State.PUBLISHED);
	}

	@Test
	void publishesOnceWhenSeveralInstancesAreAtWork() throws Exception {
		approve(1);
		this.schedule.plan(command(1), LATER, "auteur");
		ExecutorService instances = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Integer>> turns = new ArrayList<>();
			for (int instance = 0; instance < 8; instance++) {
				turns.add(() -> this.schedule.publishDue(LATER));
			}
			int published = 0;
			for (Future<Integer> turn : instances.invokeAll(turns)) {
				published += turn.get();
			}
			assertThat(published).isEqualTo(1);
		}
		finally {
			instances.shutdown();
		}
		assertThat(letters()).containsExactly("A");
	}

	@Test
	void publishesWhatWasPlannedAlsoWhenSomebodyWentOnWriting() {
		approve(1);
		this.schedule.plan(command(1), LATER, "auteur");
		this.dossiers.save(titled("Nog niet af"), 1, AnAuthor.cleared("auteur"), "Titel");
		this.schedule.publishDue(LATER);
		assertThat(this.editions.current(this.slug, Level.PUBLIC)).get()
			.satisfies((published) -> assertThat(published.dossier().title()).isEqualTo("Raad in Brussel"));
	}

	@Test
	void tellsWhyAPlannedPublicationDidNotTakePlace() {
		this.dossiers.save(titled("Anders"), 1, AnAuthor.cleared("auteur"), "Titel");
		approve(2);
		this.schedule.plan(command(2), LATER, "auteur");
		publish(2);
		this.schedule.publishDue(LATER);
		assertThat(letters()).containsExactly("A");
		assertThat(this.schedule.latest(id())).get().satisfies((planned) -> {
			assertThat(planned.state()).isEqualTo(State.REFUSED);
			assertThat(planned.refusal()).isNotNull();
		});
	}

	@Test
	void publishesTheOthersWhenOneFails() {
		Dossier broken = complete("publishing-" + UUID.randomUUID()).build();
		this.dossiers.create(broken.with(Content.with(broken.facts(), "title", TitleObstacle.BROKEN)),
				AnAuthor.cleared("auteur"), "Nieuw");
		this.publishing.handIn(broken.id(), new AskReview(1, null, null, null), "auteur");
		this.publishing.approve(broken.id(), 1, AnAuthor.cleared("chef"), null);
		this.schedule.plan(new PublishRevision(broken.id(), 1, ChangeKind.MINOR, null), LATER.minusSeconds(60),
				"auteur");
		this.overrides.override(broken.id(), 1, "TITLE", "Gaat stuk", "chef");
		approve(1);
		this.schedule.plan(command(1), LATER, "auteur");
		assertThatExceptionOfType(IllegalStateException.class).as("the work is tried again")
			.isThrownBy(() -> this.schedule.publishDue(LATER));
		assertThat(letters()).containsExactly("A");
		assertThat(this.schedule.latest(broken.id())).get()
			.extracting(PlannedPublication::state)
			.isEqualTo(State.WAITING);
		this.schedule.cancel(broken.id(), "chef");
	}

	@Test
	void keepsOnePlanThatCanBeCalledOff() {
		approve(1);
		this.schedule.plan(command(1), LATER, "auteur");
		this.schedule.plan(command(1), LATER.plusSeconds(60), "auteur");
		this.schedule.publishDue(LATER);
		assertThat(letters()).isEmpty();
		this.schedule.cancel(id(), "chef");
		assertRefused(Reason.NOT_PLANNED, () -> this.schedule.cancel(id(), "chef"));
		this.schedule.publishDue(LATER.plus(Duration.ofDays(1)));
		assertThat(letters()).isEmpty();
	}

	@Test
	void doesNotPublishWhatSomebodyPlannedWhoWasDisabledSince() {
		String planner = "planner-" + UUID.randomUUID();
		UUID id = this.people.add(planner, new PersonDetails("Planner", Set.of(Role.EDITOR), Level.CONFIDENTIAL)).id();
		approve(1);
		this.schedule.plan(command(1), LATER, planner);
		this.people.disable(id);
		this.schedule.publishDue(LATER);
		assertThat(letters()).isEmpty();
		assertThat(this.schedule.latest(id())).get()
			.extracting(PlannedPublication::state, PlannedPublication::refusal)
			.containsExactly(State.REFUSED, Reason.PLANNER_LEFT);
		this.people.enable(id);
		this.schedule.plan(command(1), LATER, planner);
		this.schedule.publishDue(LATER);
		assertThat(letters()).containsExactly("A");
	}

	@Test
	void tellsOfThePlanThatWaitsAndThenOfTheOneThatEndedLast() {
		approve(1);
		this.schedule.plan(command(1), LATER.plus(Duration.ofDays(1)), "auteur");
		this.schedule.plan(command(1), LATER, "auteur");
		assertThat(this.schedule.latest(id())).get()
			.extracting(PlannedPublication::state, PlannedPublication::dueAt)
			.containsExactly(State.WAITING, LATER);
		publish(1);
		this.schedule.publishDue(LATER);
		assertThat(this.schedule.latest(id())).get().extracting(PlannedPublication::state).isEqualTo(State.REFUSED);
	}

	@Test
	void refusesToPlanInThePastOrWhatMightNotBePublishedNow() {
		assertRefused(Reason.NOT_APPROVED, () -> this.schedule.plan(command(1), LATER, "auteur"));
		approve(1);
		assertRefused(Reason.TIME_PASSED, () -> this.schedule.plan(command(1), NOW, "auteur"));
	}

	@Test
	void takesAWithdrawnEditionAndAllBeforeItAwayFromReaders() {
		approve(1);
		publish(1);
		this.dossiers.save(titled("Twee"), 1, AnAuthor.cleared("auteur"), "Titel");
		approve(2);
		publish(2);
		this.dossiers.withdraw(id(), "De bijlage klopt niet.", "chef");
		assertThat(this.editions.current(this.slug, Level.CONFIDENTIAL)).isEmpty();
		assertThat(this.keys.current(this.slug, Level.CONFIDENTIAL)).isEmpty();
		assertThat(this.editions.meetings(Level.CONFIDENTIAL)).noneMatch((line) -> line.slug().equals(this.slug));
		assertThat(this.editions.withdrawn(this.slug, Level.PUBLIC)).get()
			.satisfies((withdrawn) -> assertThat(withdrawn.notice()).isEqualTo("De bijlage klopt niet."));
		assertThat(this.editions.edition(this.slug, "B", Level.CONFIDENTIAL)).isEmpty();
		assertThat(this.editions.edition(this.slug, "A", Level.PUBLIC)).isPresent();
		assertThat(this.editions.list(this.slug, Level.PUBLIC)).extracting(EditionSummary::isReadable)
			.containsExactly(false, true);
		assertRefused(Reason.NOT_CURRENT, () -> this.dossiers.withdraw(id(), "Nog eens", "chef"));
		this.dossiers.save(titled("Drie"), 2, AnAuthor.cleared("auteur"), "Titel");
		approve(3);
		publish(3);
		assertThat(this.editions.current(this.slug, Level.PUBLIC)).isPresent();
		assertThat(this.editions.withdrawn(this.slug, Level.PUBLIC)).isEmpty();
	}

	/** Nothing that a reader looks for is missing. */
	private static DossierBuilder complete(String slug) {
		return DossierBuilder.aDossier()
			.at(slug)
			.withTopic("Steun", "De steun gaat door.^[Eigen noot]",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt.", ""));
	}

	private UUID id() {
		return this.dossier.id();
	}

	private Stage stage() {
		return this.publishing.state(id()).stage();
	}

	private void approve(int revision) {
		this.publishing.handIn(id(), new AskReview(revision, null, null, null), "auteur");
		this.publishing.approve(id(), revision, AnAuthor.cleared("chef"), null);
	}

	private PublishedDossier.Edition publish(int revision) {
		return this.publishing.publish(command(revision), "auteur");
	}

	private PublishRevision command(int revision) {
		return new PublishRevision(id(), revision, ChangeKind.MINOR, "Eerste");
	}

	private List<String> letters() {
		return this.editions.list(this.slug, Level.PUBLIC).stream().map(EditionSummary::letter).toList();
	}

	private Dossier titled(String title) {
		return this.dossier.with(Content.with(this.dossier.facts(), "title", title));
	}

	private static void assertRefused(Reason reason, Runnable step) {
		assertThatExceptionOfType(PublicationRefusedException.class).isThrownBy(step::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
