package org.meetingdossier.desk.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailSendException;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.desk.mail.MailChoices.Naming;
import org.meetingdossier.desk.message.MessageFeeds;
import org.meetingdossier.desk.message.MessageKind;
import org.meetingdossier.desk.message.Messages;
import org.meetingdossier.desk.message.NewMessage;
import org.meetingdossier.desk.message.Recipient;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.reading.promise.PromiseOutcome;
import org.meetingdossier.reading.promise.Steps;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is mailed to whom, by a mail server, on each database.
 */
@RecordsTest
abstract class MailsTests {

	private static final Instant NOW = FixedClockConfiguration.NOW;

	private static final Instant SOON = NOW.plus(Duration.ofMinutes(3));

	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	private static final Pattern LINK = Pattern.compile("/messages/confirm/([\\w-]+)");

	@Autowired
	private MailChoices choices;

	@Autowired
	private MailTable table;

	@Autowired
	private MailChoiceTable kept;

	@Autowired
	private SendMails sendMails;

	@Autowired
	private MessageFeeds feeds;

	@Autowired
	private ForgetMessages forgetMessages;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Messages messages;

	@Autowired
	private Steps steps;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private PostOffice post;

	private PersonSummary person;

	private String address = "";

	@BeforeEach
	void addPerson() throws Exception {
		this.post.begin();
		this.person = person(Level.DELEGATION);
		this.address = "els-" + UUID.randomUUID() + "@example.org";
	}

	@Test
	void usesAnAddressOnceItsOwnerConfirmedIt() throws Exception {
		assertThat(this.choices.name(this.person.id(), this.address, DUTCH)).isEqualTo(Naming.KEPT);
		tell(Level.PUBLIC);
		this.sendMails.send(SOON);
		MimeMessage asking = received();
		assertThat(asking.getAllRecipients()).extracting(Object::toString).containsExactly(this.address);
		Matcher link = LINK.matcher(ManySendersTests.body(asking));
		assertThat(link.find()).isTrue();
		assertThat(this.choices.confirm(person(Level.PUBLIC).id(), link.group(1))).as("for somebody else").isFalse();
		assertThat(this.choices.confirm(this.person.id(), "anders")).isFalse();
		assertThat(this.choices.confirm(this.person.id(), link.group(1))).isTrue();
		assertThat(this.choices.of(this.person.id()).address()).isEqualTo(this.address);
		assertThat(this.choices.confirm(this.person.id(), link.group(1))).as("once").isFalse();
		tell(Level.PUBLIC);
		this.sendMails.send(SOON);
		assertThat(mails()).as("only what was told afterwards").hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "els", "els@example.org\r\nBcc: anders@example.org", "els@example.org\nX: y",
			"Els <els@example.org>", "els@example.org, anders@example.org", "els@exa mple.org", "@example.org",
			"els@example.org\u0000", "els@example.org\u2028Bcc: x@y.nl" })
	void takesNothingForAnAddressThatIsMoreOrLess(String typed) {
		this.choices.name(this.person.id(), this.address, DUTCH);
		assertThat(this.choices.name(this.person.id(), typed, DUTCH)).isEqualTo(Naming.NO_ADDRESS);
		assertThat(this.choices.of(this.person.id()).pending()).as("the one before").isEqualTo(this.address);
		this.choices.name(this.person.id(), "", DUTCH);
	}

	@Test
	void confirmsOnlyTheAddressThatTheLinkWasSentTo() {
		this.choices.name(this.person.id(), this.address, DUTCH);
		this.choices.name(this.person.id(), "anders-" + this.address, DUTCH);
		// The mail to the address before was being written meanwhile.
		String token = this.choices.newToken(this.person.id(), this.address);
		assertThat(this.choices.confirm(this.person.id(), token)).isFalse();
		assertThat(this.choices.of(this.person.id()).address()).isNull();
		this.choices.name(this.person.id(), "", DUTCH);
	}

	@Test
	void sendsOneLinkToTheLastAddressAndFewADay() throws Exception {
		this.choices.name(this.person.id(), "anders-" + this.address, DUTCH);
		this.choices.name(this.person.id(), this.address, DUTCH);
		this.sendMails.send(SOON);
		assertThat(received().getAllRecipients()).extracting(Object::toString).containsExactly(this.address);
		for (int number = 1; number < MailChoices.CONFIRMATIONS_A_DAY; number++) {
			assertThat(this.choices.name(this.person.id(), this.address, DUTCH)).isEqualTo(Naming.KEPT);
			this.sendMails.send(SOON);
		}
		assertThat(this.choices.name(this.person.id(), "nog-" + this.address, DUTCH)).isEqualTo(Naming.TOO_OFTEN);
		assertThat(this.choices.of(this.person.id()).pending()).isEqualTo(this.address);
		this.sendMails.send(SOON);
		assertThat(mails()).hasSize(MailChoices.CONFIRMATIONS_A_DAY);
	}

	@Test
	void choosesOnceHoweverOftenSomebodyClicks() throws Exception {
		ExecutorService clicks = Executors.newFixedThreadPool(8);
		try {
			Callable<String> click = () -> {
				this.choices.choose(this.person.id(), MailTiming.DAILY, 17, DUTCH);
				return "";
			};
			for (Future<String> one : clicks.invokeAll(Collections.nCopies(16, click))) {
				assertThat(one.get()).isEmpty();
			}
		}
		finally {
			clicks.shutdownNow();
		}
		assertThat(this.choices.of(this.person.id()).hour()).isEqualTo(17);
	}

	@Test
	void makesOneFeedHoweverOftenSomebodyClicks() throws Exception {
		ExecutorService clicks = Executors.newFixedThreadPool(8);
		List<String> tokens = new ArrayList<>();
		try {
			Callable<String> click = () -> this.feeds.make(this.person.id());
			for (Future<String> one : clicks.invokeAll(Collections.nCopies(16, click))) {
				tokens.add(one.get());
			}
		}
		finally {
			clicks.shutdownNow();
		}
		assertThat(tokens).doesNotHaveDuplicates().hasSize(16);
		assertThat(tokens.stream().filter((token) -> this.feeds.open(token).isPresent())).as("the last one works")
			.hasSize(1);
	}

	@Test
	void mailsWhatHappensAgainAfterTheMailWasMadeUp() {
		confirmed(MailTiming.AT_ONCE);
		Dossier dossier = tell(Level.PUBLIC);
		tellAgain(dossier);
		this.sendMails.send(SOON);
		assertThat(mails()).hasSize(1);
		tellAgain(dossier);
		this.sendMails.send(SOON);
		assertThat(mails()).hasSize(2);
	}

	@Test
	void sendsWhatHappensWithinMinutesAsOneMail() {
		confirmed(MailTiming.AT_ONCE);
		tell(Level.PUBLIC);
		tell(Level.PUBLIC);
		this.sendMails.send(SOON.minusSeconds(1));
		assertThat(mails()).isEmpty();
		this.sendMails.send(SOON);
		assertThat(mails()).hasSize(1);
		this.sendMails.send(SOON.plusSeconds(60));
		assertThat(mails()).hasSize(1);
	}

	@Test
	void sendsOneMailADayAtTheHourThatWasChosen() {
		confirmed(MailTiming.DAILY);
		this.choices.choose(this.person.id(), MailTiming.DAILY, 17, DUTCH);
		tell(Level.PUBLIC);
		this.sendMails.send(Instant.parse("2025-05-08T14:59:59Z"));
		assertThat(mails()).isEmpty();
		this.sendMails.send(Instant.parse("2025-05-08T15:00:00Z"));
		assertThat(mails()).hasSize(1);
	}

	@Test
	void namesADossierOnlyWhenEverybodyMayKnowIt() throws Exception {
		confirmed(MailTiming.AT_ONCE);
		Dossier open = tell(Level.PUBLIC);
		this.sendMails.send(SOON);
		MimeMessage mail = received();
		assertThat(ManySendersTests.body(mail)).contains(open.title(), "/messages/");
		assertThat(mail.getSubject()).isEqualTo("U wordt gevraagd een revisie te beoordelen – Meeting Dossier");
		this.post.begin();
		Dossier restricted = tell(Level.DELEGATION);
		this.sendMails.send(SOON);
		assertThat(ManySendersTests.body(received())).contains("U wordt gevraagd").doesNotContain(restricted.title());
	}

	@Test
	void mailsNothingOfAPromiseThatWasAnsweredBeforeTheMailLeft() throws Exception {
		confirmed(MailTiming.AT_ONCE);
		Dossier answered = promising();
		this.steps.decide(answered.slug(), promise(answered),
				new PromiseOutcome(PromiseOutcome.Kind.PAPER, OfficialId.parse("kst-28676-496"), null, "brief"), true,
				"griffier");
		this.sendMails.send(SOON);
		assertThat(mails()).isEmpty();
		promising();
		this.sendMails.send(SOON);
		assertThat(received().getSubject()).isEqualTo("De termijn van een toezegging loopt bijna af – Meeting Dossier");
	}

	private Dossier promising() {
		Dossier dossier = DossierBuilder.aDossier()
			.at("mail-" + UUID.randomUUID())
			.withTopic("Onderwerp", "Achtergrond", "De Kamer krijgt een brief.")
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		this.messages.tell(List.of(this.person.id()),
				new NewMessage(MessageKind.COMMITMENT_DUE, Level.PUBLIC, dossier.id(), promise(dossier), null));
		return dossier;
	}

	private static UUID promise(Dossier dossier) {
		return dossier.topics().get(0).commitments().get(0).id();
	}

	@ParameterizedTest
	@EnumSource(Level.class)
	void sendsNothingAboveTheClearanceOfToday(Level clearance) {
		confirmed(MailTiming.AT_ONCE);
		for (Level level : Level.values()) {
			tell(level);
		}
		this.people.change(this.person.id(), new PersonDetails("Els", Set.of(Role.EDITOR), clearance));
		this.sendMails.send(SOON);
		assertThat(ManySendersTests.body(mails().get(0)).split("U wordt gevraagd", -1))
			.hasSize(clearance.ordinal() + 2);
	}

	@Test
	void sendsNothingToWhoMayNotSignInAnyMore() {
		confirmed(MailTiming.AT_ONCE);
		tell(Level.PUBLIC);
		this.people.disable(this.person.id());
		this.sendMails.send(SOON);
		assertThat(mails()).isEmpty();
	}

	@Test
	void sendsNothingToWhoWantsNoneOrReadItAlready() {
		confirmed(MailTiming.AT_ONCE);
		tell(Level.PUBLIC);
		this.choices.choose(this.person.id(), MailTiming.NEVER, 8, DUTCH);
		this.sendMails.send(SOON);
		assertThat(mails()).isEmpty();
		this.choices.choose(this.person.id(), MailTiming.AT_ONCE, 8, DUTCH);
		tell(Level.PUBLIC);
		this.messages.readAll(Recipient.of(this.person), NOW);
		this.sendMails.send(SOON);
		assertThat(mails()).isEmpty();
	}

	@Test
	void triesAgainWhatNobodyTookAndShowsItToAnAdministrator() {
		confirmed(MailTiming.AT_ONCE);
		tell(Level.PUBLIC);
		this.post.down(true);
		this.sendMails.send(SOON);
		assertThat(troubles()).singleElement().satisfies((trouble) -> {
			assertThat(trouble.failed()).isFalse();
			assertThat(trouble.failure()).contains("Connection refused");
		});
		this.post.down(false);
		this.sendMails.send(SOON);
		assertThat(mails()).as("not at once").isEmpty();
		this.sendMails.send(SOON.plusSeconds(60));
		assertThat(mails()).hasSize(1);
		assertThat(troubles()).isEmpty();
	}

	@Test
	void givesUpAnAddressThatTheServerDoesNotKnow() throws Exception {
		confirmed(MailTiming.AT_ONCE);
		tell(Level.PUBLIC);
		this.post.afterwards(new MailSendException("Refused",
				new SMTPAddressFailedException(new InternetAddress(this.address), "RCPT", 550, "550 No such\r\nuser")));
		this.sendMails.send(SOON);
		assertThat(troubles()).singleElement().satisfies((trouble) -> {
			assertThat(trouble.failed()).isTrue();
			assertThat(trouble.failure()).isEqualTo("550 No such user");
		});
		this.post.begin();
		this.sendMails.send(SOON.plus(Duration.ofDays(1)));
		assertThat(mails()).isEmpty();
	}

	@Test
	void triesAgainWhatTheServerRefusesAsItIsSetUp() throws Exception {
		confirmed(MailTiming.AT_ONCE);
		List<MessagingException> refusals = List.of(
				new SMTPSendFailedException("MAIL", 530, "530 Authenticate", null, null, null, null),
				new SMTPAddressFailedException(new InternetAddress(this.address), "RCPT", 550,
						"550 5.7.1 Relaying denied"));
		for (MessagingException refusal : refusals) {
			this.post.begin();
			tell(Level.PUBLIC);
			this.post.afterwards(new MailSendException("Refused", refusal));
			this.sendMails.send(SOON);
			assertThat(troubles()).as(refusal.getMessage())
				.singleElement()
				.satisfies((trouble) -> assertThat(trouble.failed()).isFalse());
			this.sendMails.send(SOON.plusSeconds(60));
			assertThat(mails()).hasSize(2);
			assertThat(troubles()).isEmpty();
		}
	}

	@Test
	void letsNoMailKeepAnotherFromBeingSent() {
		confirmed(MailTiming.AT_ONCE);
		tell(Level.PUBLIC);
		this.choices.name(person(Level.PUBLIC).id(), "ander-" + this.address, DUTCH);
		this.post.afterwards(new IllegalStateException("Unforeseen"));
		this.sendMails.send(SOON);
		assertThat(mails()).hasSize(2);
		this.sendMails.send(SOON.plusSeconds(60));
		assertThat(mails()).hasSize(3);
	}

	@Test
	void repeatsTheSameMailWhenItWasStoppedBeforeItWasNoted() {
		confirmed(MailTiming.AT_ONCE);
		tell(Level.PUBLIC);
		this.post.afterwards(new IllegalStateException("Killed"));
		this.sendMails.send(SOON);
		assertThat(troubles()).singleElement().extracting(MailTrouble::attempts).isEqualTo(1);
		this.sendMails.send(SOON.plusSeconds(60));
		this.sendMails.send(SOON.plusSeconds(60));
		assertThat(mails()).hasSize(2);
		assertThat(mails().stream().map(ManySendersTests::id).distinct()).as("one Message-ID").hasSize(1);
	}

	@Test
	void leavesAMailAloneThatAnotherSendsUntilThatOneMustHaveStopped() {
		confirmed(MailTiming.AT_ONCE);
		tell(Level.PUBLIC);
		this.post.down(true);
		this.sendMails.send(SOON);
		this.post.down(false);
		UUID mail = this.table.toSend(SOON.plusSeconds(60), 1).get(0);
		assertThat(this.table.claim(mail, NOW, NOW.plus(SendMails.CLAIM))).isPresent();
		assertThat(this.table.claim(mail, NOW, NOW.plus(SendMails.CLAIM))).isEmpty();
		this.sendMails.send(SOON.plusSeconds(60));
		assertThat(mails()).isEmpty();
		assertThat(this.table.claim(mail, NOW.plus(SendMails.CLAIM), NOW)).as("the claim is over").isPresent();
		this.sendMails.send(SOON.plusSeconds(60));
		assertThat(mails()).hasSize(1);
	}

	@Test
	void forgetsMessagesAfterAYearWithTheMailsThatToldOfThem() {
		confirmed(MailTiming.AT_ONCE);
		tell(Level.PUBLIC);
		this.sendMails.send(SOON);
		assertThat(mails()).hasSize(1);
		this.forgetMessages.forget(NOW.plus(Duration.ofDays(365)));
		assertThat(this.messages.page(Recipient.of(this.person), 1).messages()).hasSize(1);
		this.forgetMessages.forget(NOW.plus(Duration.ofDays(366)));
		assertThat(this.messages.page(Recipient.of(this.person), 1).messages()).isEmpty();
		assertThat(this.jdbc.queryForObject("select count(*) from outgoing_mail where person_id = ?", Long.class,
				this.person.id()))
			.isZero();
	}

	private List<MailTrouble> troubles() {
		return this.choices.troubles().stream().filter((trouble) -> trouble.person().equals(this.person.id())).toList();
	}

	private MimeMessage received() {
		assertThat(mails()).hasSize(1);
		return mails().get(0);
	}

	private List<MimeMessage> mails() {
		return this.post.received();
	}

	private Dossier tell(Level level) {
		Dossier dossier = DossierBuilder.aDossier()
			.at("mail-" + UUID.randomUUID())
			.level(level)
			.titled("Raad " + UUID.randomUUID())
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		tellAgain(dossier);
		return dossier;
	}

	private void tellAgain(Dossier dossier) {
		this.messages.tell(List.of(this.person.id()),
				NewMessage.about(MessageKind.REVIEW_ASKED, dossier.level(), dossier.id(), "auteur"));
	}

	private void confirmed(MailTiming timing) {
		this.kept.keep(this.person.id(), new MailChoice(this.address, null, timing, 8, DUTCH));
	}

	private PersonSummary person(Level clearance) {
		return this.people.add("els-" + UUID.randomUUID(), new PersonDetails("Els", Set.of(Role.EDITOR), clearance));
	}

}
