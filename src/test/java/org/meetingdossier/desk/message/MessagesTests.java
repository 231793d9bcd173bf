package org.meetingdossier.desk.message;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.question.AskedPlace;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.check.worklist.ReferenceRejected;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.References;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.publishing.AskReview;
import org.meetingdossier.dossier.publishing.PublicationSchedule;
import org.meetingdossier.dossier.publishing.PublishRevision;
import org.meetingdossier.dossier.publishing.Publishing;
import org.meetingdossier.editing.remark.MakeRemark;
import org.meetingdossier.editing.remark.Remarks;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.reading.promise.PromiseOutcome;
import org.meetingdossier.reading.promise.Steps;
import org.meetingdossier.register.ImportFailed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is told what, and who may read it, on each database.
 */
@RecordsTest
abstract class MessagesTests {

	private static final LocalDate TODAY = LocalDate.ofInstant(FixedClockConfiguration.NOW, ZoneOffset.UTC);

	@Autowired
	private Messages messages;

	@Autowired
	private TellOfCommitments commitments;

	@Autowired
	private Steps steps;

	@Autowired
	private Remarks remarks;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Publishing publishing;

	@Autowired
	private PublicationSchedule schedule;

	@Autowired
	private Questions questions;

	@Autowired
	private QuestionQueries asked;

	@Autowired
	private References references;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transactions;

	private PersonSummary author;

	private PersonSummary reviewer;

	private PersonSummary clerk;

	@BeforeEach
	void addPeople() {
		this.author = person(Level.CONFIDENTIAL, Role.EDITOR);
		this.reviewer = person(Level.CONFIDENTIAL, Role.EDITOR);
		this.clerk = person(Level.CONFIDENTIAL, Role.CLERK);
	}

	@Test
	void tellsWhoIsAskedToReviewAndWhoAsked() {
		Dossier dossier = dossier(Level.PUBLIC);
		this.publishing.handIn(dossier.id(), asking(this.reviewer), this.author.username());
		assertThat(told(this.reviewer)).singleElement().satisfies((message) -> {
			assertThat(message.kind()).isEqualTo(MessageKind.REVIEW_ASKED);
			assertThat(message.by()).isEqualTo(this.author.username());
			assertThat(message.address()).isEqualTo("/edit/" + dossier.slug() + "/publish");
			assertThat(message.read()).isFalse();
		});
		assertThat(told(this.author)).isEmpty();
		this.publishing.approve(dossier.id(), 1, AnAuthor.cleared(this.reviewer.username()), null);
		assertThat(told(this.author)).extracting(Message::kind).containsExactly(MessageKind.REVIEW_APPROVED);
	}

	@Test
	void tellsEveryEditorWhoMaySignInWhenNobodyIsNamed() {
		PersonSummary left = person(Level.CONFIDENTIAL, Role.EDITOR);
		this.people.disable(left.id());
		Dossier dossier = dossier(Level.PUBLIC);
		this.publishing.handIn(dossier.id(), new AskReview(1, null, null, null), this.author.username());
		assertThat(told(this.reviewer)).hasSize(1);
		assertThat(told(this.clerk)).isEmpty();
		assertThat(told(this.author)).isEmpty();
		assertThat(told(left)).isEmpty();
	}

	@Test
	void tellsTheAuthorOfAQuestionAndTheClerkOfTheAnswer() {
		Dossier dossier = dossier(Level.PUBLIC);
		UUID question = ask(dossier);
		assertThat(told(this.author)).singleElement().satisfies((message) -> {
			assertThat(message.kind()).isEqualTo(MessageKind.QUESTION_ASKED);
			assertThat(message.address()).isEqualTo("/edit/" + dossier.slug() + "/questions/" + question);
		});
		this.questions.answer(question, "Nr. 499", signedIn(this.author));
		assertThat(told(this.clerk)).extracting(Message::address).containsExactly("/questions/" + question);
	}

	@Test
	void tellsTheAuthorOfAReferenceThatIsWrongAndNobodyBelowItsLevel() {
		Dossier dossier = dossier(Level.PUBLIC);
		ReferenceRejected rejected = new ReferenceRejected(dossier.id(), Level.DELEGATION, this.author.username(),
				this.clerk.username());
		this.transactions.executeWithoutResult((status) -> {
			this.events.publishEvent(rejected);
			this.events.publishEvent(rejected);
		});
		assertThat(told(this.author)).singleElement().satisfies((message) -> {
			assertThat(message.kind()).isEqualTo(MessageKind.REFERENCE_REJECTED);
			assertThat(message.times()).isEqualTo(2);
			assertThat(message.address()).isEqualTo("/edit/" + dossier.slug() + "/publish");
		});
		assertThat(page(this.author, Level.PUBLIC)).isEmpty();
		assertThat(told(this.reviewer)).isEmpty();
	}

	@Test
	void tellsWhoeverWritesWhenWhoWasAskedLeft() {
		UUID question = ask(dossier(Level.PUBLIC));
		assertThat(told(this.reviewer)).isEmpty();
		this.people.disable(this.author.id());
		this.questions.askAgain(question, "En nr. 500?", signedIn(this.clerk));
		assertThat(told(this.reviewer)).extracting(Message::kind).containsExactly(MessageKind.QUESTION_ASKED);
	}

	@Test
	void hidesAQuestionOnceItsPlaceIsTightened() {
		Dossier dossier = dossier(Level.PUBLIC);
		UUID question = ask(dossier);
		assertThat(unread(this.author, Level.PUBLIC)).isOne();
		this.questions.tighten(this.asked.find(question, Level.CONFIDENTIAL).orElseThrow(), Level.DELEGATION);
		assertThat(unread(this.author, Level.PUBLIC)).isZero();
		assertThat(page(this.author, Level.PUBLIC)).isEmpty();
		assertThat(page(this.author, Level.DELEGATION)).singleElement()
			.satisfies((message) -> assertThat(message.level()).isEqualTo(Level.DELEGATION));
	}

	@ParameterizedTest
	@EnumSource(Level.class)
	void showsNoMessageAboveTheClearanceOfItsReader(Level level) {
		Dossier dossier = dossier(level);
		this.publishing.handIn(dossier.id(), asking(this.reviewer), this.author.username());
		ask(dossier);
		for (Level clearance : Level.values()) {
			int seen = clearance.sees(level) ? 1 : 0;
			for (PersonSummary person : List.of(this.reviewer, this.author)) {
				assertThat(page(person, clearance)).as(level + " for " + clearance).hasSize(seen);
				assertThat(unread(person, clearance)).isEqualTo(seen);
				UUID id = told(person).get(0).id();
				assertThat(this.messages.find(recipient(person, clearance), List.of(id))).hasSize(seen);
				if (seen == 0) {
					assertThat(this.messages.read(recipient(person, clearance), id)).isEmpty();
					assertThat(told(person).get(0).read()).as("who may not see it does not read it").isFalse();
				}
			}
		}
	}

	@Test
	void hidesADossierThatIsTightenedAfterwards() {
		Dossier dossier = dossier(Level.PUBLIC);
		this.publishing.handIn(dossier.id(), asking(this.reviewer), this.author.username());
		assertThat(unread(this.reviewer, Level.PUBLIC)).isOne();
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), Map.of("level", Level.CONFIDENTIAL))), 1,
				AnAuthor.cleared(this.author.username()), "Strenger");
		assertThat(unread(this.reviewer, Level.DELEGATION)).isZero();
		assertThat(page(this.reviewer, Level.DELEGATION)).isEmpty();
	}

	@Test
	void tellsTheAuthorOfARemarkUntilItsElementIsTightened() {
		Dossier dossier = dossier(Level.PUBLIC);
		this.remarks.make(dossier.id(), new MakeRemark(dossier.id(), null, null, "Kan dit korter?"),
				signedIn(this.reviewer));
		assertThat(page(this.author, Level.PUBLIC)).singleElement().satisfies((message) -> {
			assertThat(message.kind()).isEqualTo(MessageKind.REMARK_MADE);
			assertThat(message.address()).startsWith("/remarks/" + dossier.slug() + "#remark-");
		});
		this.jdbc.update("update remark set level = 'DELEGATION' where meeting_id = ?", dossier.id());
		assertThat(page(this.author, Level.PUBLIC)).isEmpty();
		assertThat(unread(this.author, Level.PUBLIC)).isZero();
		assertThat(unread(this.author, Level.DELEGATION)).isOne();
	}

	@Test
	void showsWhatIsForARoleToNobodyWhoLostIt() {
		Dossier dossier = dossier(Level.PUBLIC);
		this.publishing.handIn(dossier.id(), asking(this.reviewer), this.author.username());
		Recipient reader = new Recipient(this.reviewer.id(), Set.of(Role.READER), Level.CONFIDENTIAL);
		assertThat(this.messages.page(reader, 1).messages()).isEmpty();
		assertThat(this.messages.unread(reader)).isZero();
	}

	@Test
	void tellsTheSameWithinMinutesOnce() {
		Dossier dossier = dossier(Level.PUBLIC);
		UUID question = ask(dossier);
		this.questions.askAgain(question, "En de datum?", signedIn(this.clerk));
		assertThat(told(this.author)).singleElement().satisfies((message) -> assertThat(message.times()).isEqualTo(2));
		Message first = told(this.author).get(0);
		this.messages.read(Recipient.of(this.author), first.id());
		this.questions.askAgain(question, "Nog eens", signedIn(this.clerk));
		assertThat(told(this.author)).as("what was read is told anew").hasSize(2);
	}

	@Test
	void writesNothingWhenWhatItTellsIsRolledBack() {
		Dossier dossier = dossier(Level.PUBLIC);
		this.transactions.executeWithoutResult((status) -> {
			this.publishing.handIn(dossier.id(), asking(this.reviewer), this.author.username());
			status.setRollbackOnly();
		});
		assertThat(told(this.reviewer)).isEmpty();
	}

	@Test
	void marksOnlyWhatSomebodySawAsRead() {
		Dossier dossier = dossier(Level.PUBLIC);
		this.publishing.handIn(dossier.id(), asking(this.reviewer), this.author.username());
		Recipient person = Recipient.of(this.reviewer);
		this.messages.readAll(person, FixedClockConfiguration.NOW.minusSeconds(1));
		assertThat(this.messages.unread(person)).isOne();
		this.messages.readAll(Recipient.of(this.author), FixedClockConfiguration.NOW);
		assertThat(this.messages.unread(person)).as("those of somebody else").isOne();
		this.messages.readAll(person, Instant.MIN);
		assertThat(this.messages.unread(person)).as("before all years that a database has").isOne();
		this.messages.readAll(person, Instant.MAX);
		assertThat(this.messages.unread(person)).isZero();
	}

	@Test
	void tellsWhoPlannedAPublicationWhatBecameOfIt() {
		Dossier refused = dossier(Level.PUBLIC);
		Dossier published = dossier(Level.PUBLIC);
		for (Dossier dossier : List.of(refused, published)) {
			this.publishing.handIn(dossier.id(), asking(this.reviewer), this.author.username());
			this.publishing.approve(dossier.id(), 1, AnAuthor.cleared(this.reviewer.username()), null);
			this.schedule.plan(new PublishRevision(dossier.id(), 1, ChangeKind.MAJOR, null),
					FixedClockConfiguration.NOW.plusSeconds(60), this.author.username());
		}
		this.dossiers.save(refused.with(Content.with(refused.facts(), Map.of("title", "Anders"))), 1,
				AnAuthor.cleared(this.author.username()), "Titel");
		this.dossiers.publish(refused.id(), 2, this.author.username(), null);
		this.schedule.publishDue(FixedClockConfiguration.NOW.plus(Duration.ofHours(1)));
		assertThat(told(this.author)).extracting(Message::kind)
			.contains(MessageKind.PLAN_DONE, MessageKind.PLAN_REFUSED);
	}

	@Test
	void tellsAdministratorsThatAnImportFailed() {
		PersonSummary administrator = person(Level.PUBLIC, Role.ADMIN);
		UUID upload = UUID.randomUUID();
		this.transactions
			.executeWithoutResult((status) -> this.events.publishEvent(new ImportFailed(upload, "beheer")));
		assertThat(told(administrator)).singleElement()
			.satisfies((message) -> assertThat(message.address()).isEqualTo("/admin/register/uploads/" + upload));
		assertThat(told(this.author)).isEmpty();
	}

	@Test
	void tellsOnceThatTheTermOfAPromiseEndsAndThatItIsOver() {
		Dossier dossier = promising(Map.of("binnenkort", TODAY.plusDays(14), "later", TODAY.plusDays(15), "net voorbij",
				TODAY.minusDays(14), "lang voorbij", TODAY.minusDays(15)));
		this.commitments.tell();
		assertThat(told(this.author)).extracting(Message::kind)
			.containsExactlyInAnyOrder(MessageKind.COMMITMENT_DUE, MessageKind.COMMITMENT_OVERDUE);
		assertThat(told(this.author)).extracting(Message::address)
			.containsOnly("/commitments/working?meeting=" + dossier.slug());
		assertThat(told(this.reviewer)).as("who wrote nothing of it").isEmpty();
		told(this.author).forEach((message) -> this.messages.read(Recipient.of(this.author), message.id()));
		this.commitments.tell();
		assertThat(told(this.author)).hasSize(2);
	}

	@Test
	void tellsNobodyOfAPromiseThatAClerkSaysWasAnswered() {
		Dossier dossier = promising(Map.of("binnenkort", TODAY.plusDays(1), "net voorbij", TODAY.minusDays(1)));
		dossier.topics().get(0).commitments().forEach((one) -> answer(dossier, one.id()));
		this.commitments.tell();
		assertThat(told(this.author)).isEmpty();
		dossier.topics().get(0).commitments().forEach((one) -> takeBack(one.id()));
		this.commitments.tell();
		assertThat(told(this.author)).as("taken back, it is to be kept again").hasSize(2);
	}

	@Test
	void callsNothingLateInTheInboxThatWasAnsweredSince() {
		Dossier dossier = promising(Map.of("net voorbij", TODAY.minusDays(1)));
		UUID commitment = dossier.topics().get(0).commitments().get(0).id();
		this.commitments.tell();
		assertThat(told(this.author)).extracting(Message::told).containsExactly("COMMITMENT_OVERDUE");
		answer(dossier, commitment);
		assertThat(told(this.author)).extracting(Message::told).containsExactly("COMMITMENT_OVER");
		takeBack(commitment);
		assertThat(told(this.author)).extracting(Message::told).containsExactly("COMMITMENT_OVERDUE");
		this.dossiers.save(dossier.withTopics((topic) -> topic.withCommitments(List.of())), 1,
				AnAuthor.cleared(this.author.username()), "Zonder toezegging");
		assertThat(told(this.author)).as("it was taken out").extracting(Message::over).containsExactly(true);
	}

	private void answer(Dossier dossier, UUID commitment) {
		this.steps.decide(dossier.slug(), commitment,
				new PromiseOutcome(PromiseOutcome.Kind.PAPER, OfficialId.parse("kst-28676-496"), null, "brief"), true,
				this.clerk.username());
	}

	private void takeBack(UUID commitment) {
		this.steps.of(List.of(commitment))
			.forEach((step) -> this.steps.takeBack(step.id(), commitment, this.clerk.username()));
	}

	@Test
	void pagesAtFifty() {
		for (int number = 0; number < 51; number++) {
			this.messages.tell(List.of(this.author.id()),
					new NewMessage(MessageKind.IMPORT_FAILED, Level.PUBLIC, null, UUID.randomUUID(), null));
		}
		Recipient person = new Recipient(this.author.id(), Set.of(Role.ADMIN), Level.PUBLIC);
		assertThat(this.messages.page(person, 1)).satisfies((page) -> {
			assertThat(page.messages()).hasSize(50);
			assertThat(page.total()).isEqualTo(51);
			assertThat(page.hasNext()).isTrue();
		});
		assertThat(this.messages.page(person, 2).messages()).hasSize(1);
		assertThat(this.messages.page(person, 2).hasNext()).isFalse();
	}

	private UUID ask(Dossier dossier) {
		this.questions.ask(new AskedPlace(dossier.id(), UUID.randomUUID(), this.references.of(dossier.id()).get(0),
				this.author.username()), "Welk stuk?", signedIn(this.clerk));
		return this.asked.of(dossier.id(), Level.CONFIDENTIAL).get(0).id();
	}

	private static AskReview asking(PersonSummary reviewer) {
		return new AskReview(1, null, reviewer.username(), null);
	}

	private List<Message> told(PersonSummary person) {
		return this.messages.page(Recipient.of(person), 1).messages();
	}

	private List<Message> page(PersonSummary person, Level clearance) {
		return this.messages.page(recipient(person, clearance), 1).messages();
	}

	private long unread(PersonSummary person, Level clearance) {
		return this.messages.unread(recipient(person, clearance));
	}

	private static Recipient recipient(PersonSummary person, Level clearance) {
		return new Recipient(person.id(), person.details().roles(), clearance);
	}

	private Dossier promising(Map<String, LocalDate> promises) {
		List<Dossier.Commitment> commitments = promises.entrySet()
			.stream()
			.map((one) -> new Dossier.Commitment(UUID.randomUUID(), "De minister", one.getKey(), "", one.getValue(),
					CommitmentStatus.OPEN))
			.toList();
		Dossier dossier = DossierBuilder.aDossier()
			.at("berichten-" + UUID.randomUUID())
			.withTopic("Onderwerp", "Achtergrond")
			.build()
			.withTopics((topic) -> topic.withCommitments(commitments));
		this.dossiers.create(dossier, AnAuthor.cleared(this.author.username()), "Nieuw");
		return dossier;
	}

	private Dossier dossier(Level level) {
		Dossier dossier = DossierBuilder.aDossier()
			.at("berichten-" + UUID.randomUUID())
			.level(level)
			.introducedBy("Zie Kamerstuk 28676, nr. 499.")
			.withTopic("Steun", "De steun gaat door.^[Eigen noot]",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt.", ""))
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared(this.author.username()), "Nieuw");
		return dossier;
	}

	private PersonSummary person(Level clearance, Role... roles) {
		return this.people.add("els-" + UUID.randomUUID(),
				new PersonDetails("Els", EnumSet.copyOf(Arrays.asList(roles)), clearance));
	}

	private static SignedInPerson signedIn(PersonSummary person) {
		return new SignedInPerson(person.id(), person.username(), person.details().name(), person.details().roles(),
				person.details().clearance());
	}

}
