package org.meetingdossier.desk.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.desk.message.MessageKind;
import org.meetingdossier.desk.message.Messages;
import org.meetingdossier.desk.message.NewMessage;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many tell each other things at once while mail goes down and comes up again: each
 * message is mailed once, whichever of two instances sends it.
 */
@RecordsTest
abstract class ManySendersTests {

	private static final int SENDERS = 20;

	private static final int EVENTS = 50;

	/** With those of the instances never more than there are connections. */
	private static final int AT_ONCE = 8;

	private static final int INSTANCES = 2;

	private static final Pattern MESSAGE = Pattern.compile("/messages/([0-9a-f-]{36})");

	@Autowired
	private Messages messages;

	@Autowired
	private MailChoiceTable kept;

	@Autowired
	private SendMails sendMails;

	@Autowired
	private PostOffice post;

	@Autowired
	private People people;

	@Autowired
	private JdbcTemplate jdbc;

	private final AtomicInteger told = new AtomicInteger();

	private final AtomicInteger minutes = new AtomicInteger(5);

	@Test
	void eachMessageIsMailedOnce() throws Exception {
		List<UUID> addressees = IntStream.range(0, SENDERS).mapToObj(this::addressee).toList();
		ExecutorService all = Executors.newFixedThreadPool(AT_ONCE + INSTANCES);
		try {
			List<Future<?>> sending = IntStream.range(0, INSTANCES)
				.<Future<?>>mapToObj((instance) -> all.submit(this::sendWhileTold))
				.toList();
			List<Future<?>> ending = new ArrayList<>();
			addressees.forEach((addressee) -> ending.add(all.submit(() -> tell(addressee))));
			ending.addAll(sending);
			for (Future<?> one : ending) {
				one.get();
			}
		}
		finally {
			all.shutdownNow();
			assertThat(all.awaitTermination(1, TimeUnit.MINUTES)).as("nothing goes on into the next test").isTrue();
		}
		this.post.down(false);
		// What was tried in vain waits for at most an hour, and so many are sent in one
		// go.
		for (int hour = 0; hour < 12; hour++) {
			this.minutes.addAndGet(60);
			send();
		}
		assertThat(this.jdbc.queryForObject("select count(*) from message", Long.class)).isEqualTo(SENDERS * EVENTS);
		assertThat(mailed()).hasSize(SENDERS * EVENTS).allSatisfy((id, times) -> assertThat(times).as(id).isOne());
		assertThat(this.post.received()).as("one mail holds what waited").hasSizeLessThan(SENDERS * EVENTS);
		assertThat(this.post.received().stream().map(ManySendersTests::id).collect(Collectors.toSet()))
			.hasSameSizeAs(this.post.received());
	}

	private void tell(UUID addressee) {
		for (int event = 0; event < EVENTS && !Thread.currentThread().isInterrupted(); event++) {
			this.messages.tell(List.of(addressee),
					new NewMessage(MessageKind.IMPORT_FAILED, Level.PUBLIC, null, UUID.randomUUID(), null));
			// Down and up again, several times.
			this.post.down(this.told.incrementAndGet() / 100 % 2 == 1);
		}
	}

	private void sendWhileTold() {
		while (this.told.get() < SENDERS * EVENTS && !Thread.currentThread().isInterrupted()) {
			send();
		}
	}

	/** Some time later each time, so that what failed is tried again. */
	private void send() {
		Instant now = FixedClockConfiguration.NOW.plus(Duration.ofMinutes(this.minutes.addAndGet(2)));
		this.sendMails.send(now);
	}

	private Map<String, Long> mailed() {
		return this.post.received()
			.stream()
			.flatMap((mail) -> MESSAGE.matcher(body(mail)).results())
			.map((found) -> found.group(1))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private UUID addressee(int number) {
		UUID person = this.people
			.add("beheer-" + UUID.randomUUID(), new PersonDetails("Bea", Set.of(Role.ADMIN), Level.PUBLIC))
			.id();
		this.kept.keep(person, new MailChoice("bea" + number + "@example.org", null, MailTiming.AT_ONCE, 8,
				Locale.forLanguageTag("nl")));
		return person;
	}

	static String body(MimeMessage mail) {
		try {
			return mail.getContent().toString();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String id(MimeMessage mail) {
		try {
			return mail.getMessageID();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
