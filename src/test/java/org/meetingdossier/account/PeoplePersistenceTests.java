package org.meetingdossier.account;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.password.PasswordFault;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.platform.SiteAddresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What must hold of stored people, passwords, links and sessions on each database.
 */
@RecordsTest
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
abstract class PeoplePersistenceTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final PersonDetails CLERK = new PersonDetails("Griet", Set.of(Role.CLERK), Level.PUBLIC);

	@Autowired
	private People people;

	@Autowired
	private ExternalPeople externalPeople;

	@Autowired
	private Passwords passwords;

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private Trail trail;

	@Autowired
	private PersonRepository persons;

	@Autowired
	private OneTimeLinkRepository linkRepository;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private ApplicationEvents events;

	private final String username = "griet-" + UUID.randomUUID();

	@Test
	void keepsAPerson() {
		PersonDetails details = new PersonDetails("Griet", Set.of(Role.READER, Role.ADMIN), Level.CONFIDENTIAL);
		UUID id = this.people.add(this.username, details).id();
		assertThat(this.people.find(id))
			.contains(new PersonSummary(id, this.username, details, false, FixedClockConfiguration.NOW, null, false));
	}

	@Test
	void tellsWhatPeopleAreCalled() {
		this.people.add(this.username, new PersonDetails("Griet", Set.of(Role.READER), Level.PUBLIC));
		assertThat(this.people.names(Set.of(this.username, "niemand")))
			.containsExactly(Map.entry(this.username, "Griet"));
		assertThat(this.people.names(Set.of())).isEmpty();
	}

	@Test
	void writesUsernamesInOneWay() {
		this.people.add(" " + this.username + " ", CLERK);
		assertThatExceptionOfType(UsernameTakenException.class)
			.isThrownBy(() -> this.people.add("G" + this.username.substring(1), CLERK));
	}

	@Test
	void saysThatANameIsTakenToWhoAddsItAtTheSameTime() {
		List<CompletableFuture<?>> second = new ArrayList<>();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.people.add(this.username, CLERK);
			second.add(CompletableFuture.runAsync(() -> this.people.add(this.username, CLERK)));
			second
				.add(CompletableFuture.runAsync(() -> this.externalPeople.signIn(this.username, this.username, CLERK)));
			LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
		});
		assertThat(second)
			.allSatisfy((one) -> assertThatThrownBy(one::join).hasCauseInstanceOf(UsernameTakenException.class));
	}

	@Test
	void tellsThatAccessChanged() {
		UUID id = this.people.add(this.username, CLERK).id();
		assertThat(changes()).isZero();
		this.people.change(id, CLERK);
		assertThat(changes()).as("nothing changed").isZero();
		this.people.change(id, new PersonDetails("Griet", Set.of(), Level.PUBLIC));
		this.people.disable(id);
		this.passwords.change(id, PASSWORD);
		assertThat(changes()).isEqualTo(3);
	}

	@Test
	void keepsOfAPasswordAnArgon2HashOnly() {
		UUID id = this.people.add(this.username, CLERK).id();
		this.passwords.change(id, PASSWORD);
		assertThat(this.jdbc.queryForObject("select password from person where id = ?", String.class, id))
			.startsWith("{argon2}$argon2id$v=19$");
		assertThat(this.passwords.isRight(id, PASSWORD)).isTrue();
		assertThat(this.passwords.isRight(id, PASSWORD + "x")).isFalse();
	}

	@Test
	void letsInOnlyWhoHasAPassword() {
		UUID id = this.people.add(this.username, CLERK).id();
		assertThat(this.passwords.signIn(this.username, "")).isEmpty();
		this.passwords.change(id, PASSWORD);
		assertThat(this.passwords.signIn(this.username, PASSWORD))
			.contains(new SignedInPerson(id, this.username, "Griet", Set.of(Role.CLERK), Level.PUBLIC));
		assertThat(this.people.find(id)).get()
			.extracting(PersonSummary::lastSignInAt)
			.isEqualTo(FixedClockConfiguration.NOW);
	}

	@ParameterizedTest
	@CsvSource({ "elf-teken-s, TOO_SHORT", "123456789012, GUESSABLE", "qwertyuiop[], GUESSABLE",
			"meetingdossier, GUESSABLE", "welkomwelkom, GUESSABLE", "wachtwoord123, GUESSABLE" })
	void refusesAPasswordThatIsShortOrGuessable(String password, PasswordFault fault) {
		assertThat(this.passwords.faultOf(password, "griet", "Griet")).contains(fault);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kievit-over-de-polder", "vier losse woorden hier", "пароль-из-слов-ветра",
			"🦆🌧🚲🧀🌷🛶🪁🐄🏡🌬🥨🕰" })
	void takesAPasswordOfAnyCharacters(String password) {
		assertThat(this.passwords.faultOf(password, "griet", "Griet")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "griet.bakker-griet.bakker", "Griet.Bakker_griet.bakker!", "meetingdossier-griet.bakker",
			"Meeting Dossier griet.bakker", "dossier-griet-2025", "GrietBakker12345", "bakker-griet-bakker" })
	void refusesAPasswordThatIsMadeOfNames(String password) {
		assertThat(this.passwords.faultOf(password, "griet.bakker", "Griet Bakker")).contains(PasswordFault.GUESSABLE);
	}

	@Test
	void takesAPasswordThatHasANameAndMore() {
		assertThat(this.passwords.faultOf("griet-zwaluw-kierewiet", "griet.bakker", "Griet Bakker")).isEmpty();
	}

	@Test
	void refusesAPasswordOfMoreThan128Characters() {
		assertThat(this.passwords.faultOf("grutto-".repeat(19), "griet", "Griet")).contains(PasswordFault.TOO_LONG);
	}

	@Test
	void keepsOfALinkTheHashOnlyAndUsesItOnce() {
		UUID id = this.people.add(this.username, CLERK).id();
		String token = this.links.forPassword(id);
		assertThat(this.jdbc.queryForList("select token_hash from one_time_link where person_id = ?", String.class, id))
			.containsExactly(new LinkToken(token).hash())
			.doesNotContain(token);
		this.links.choosePassword(token, PASSWORD);
		assertThat(this.passwords.signIn(this.username, PASSWORD)).isPresent();
		assertThat(this.links.personOf(token)).isEmpty();
		assertThatExceptionOfType(DeadLinkException.class)
			.isThrownBy(() -> this.links.choosePassword(token, "grutto-in-het-lange-gras"));
	}

	@Test
	void forgetsALinkInTime() {
		UUID id = this.people.add(this.username, CLERK).id();
		String token = this.links.forPassword(id);
		OneTimeLinks tomorrow = new OneTimeLinks(this.linkRepository, this.persons, this.people, this.passwords,
				this.trail, Clock.offset(Clock.fixed(FixedClockConfiguration.NOW, ZoneOffset.UTC), Duration.ofDays(1)));
		assertThat(tomorrow.personOf(token)).isEmpty();
	}

	@Test
	void doesNotUseALinkForAPasswordThatIsRefused() {
		String token = this.links.forPassword(this.people.add(this.username, CLERK).id());
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.links.choosePassword(token, "kort"));
		assertThat(this.links.personOf(token)).isPresent();
	}

	@Test
	void makesTheFirstAdministratorOnlyWhileThereIsNone() {
		this.jdbc.update("update person set disabled = true");
		String token = this.links.forSetUp();
		assertThat(this.links.opensSetUp(token)).isTrue();
		this.links.setUp(token, this.username, "Griet", PASSWORD);
		assertThat(this.passwords.signIn(this.username, PASSWORD)).get()
			.extracting(SignedInPerson::roles, SignedInPerson::clearance)
			.containsExactly(Set.of(Role.ADMIN), Level.PUBLIC);
		String late = this.links.forSetUp();
		assertThat(this.links.opensSetUp(late)).isFalse();
		assertThatExceptionOfType(DeadLinkException.class)
			.isThrownBy(() -> this.links.setUp(late, "ander", "Ander", PASSWORD));
	}

	@Test
	void leavesATrailOfWhatIsDoneToAPersonAndByThem() {
		UUID id = this.people.add(this.username, CLERK).id();
		this.links.choosePassword(this.links.forPassword(id), PASSWORD);
		this.passwords.signIn(this.username, "kievit-over-het-water");
		this.passwords.signIn(this.username, PASSWORD);
		this.people.change(id, new PersonDetails("Griet", Set.of(Role.READER), Level.DELEGATION));
		this.people.disable(id);
		this.people.enable(id);
		assertThat(this.jdbc.queryForList("select action from audit_entry where subject = ? order by number",
				String.class, "person/" + this.username))
			.containsExactly("PERSON_ADDED", "LINK_MADE", "LINK_USED", "PASSWORD_CHANGED", "SIGN_IN_FAILED",
					"SIGNED_IN", "PERSON_CHANGED", "PERSON_DISABLED", "PERSON_ENABLED");
	}

	@Test
	void leavesNoTrailOfANameThatNobodyHas() {
		this.passwords.signIn("kievit-over-de-polder", "griet");
		assertThat(
				this.jdbc.queryForList("select subject from audit_entry where action = 'SIGN_IN_FAILED'", String.class))
			.contains("person/?")
			.doesNotContain("person/kievit-over-de-polder");
	}

	@Test
	void takesTheFirstAdministratorFromTheSettings() {
		this.jdbc.update("update person set disabled = true");
		firstAdmin(this.username, PASSWORD).start();
		assertThat(this.passwords.signIn(this.username, PASSWORD)).get()
			.extracting(SignedInPerson::roles)
			.isEqualTo(Set.of(Role.ADMIN));
		firstAdmin("x" + this.username, PASSWORD).start();
		assertThat(this.passwords.signIn("x" + this.username, PASSWORD)).as("there was one already").isEmpty();
	}

	@Test
	void refusesAPoorPasswordFromTheSettings() {
		this.jdbc.update("update person set disabled = true");
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> firstAdmin(this.username, "wachtwoord123").start())
			.withMessageContaining("DOSSIER_ADMIN_PASSWORD")
			.withMessageNotContaining("wachtwoord123");
	}

	@Test
	void printsALinkWhereNobodyCanAdminister(CapturedOutput output) {
		this.jdbc.update("update person set disabled = true");
		firstAdmin(null, null).start();
		Matcher link = Pattern.compile("https://dossier\\.example/set-up/(\\S+)\\s").matcher(output.getOut());
		assertThat(link.find()).isTrue();
		assertThat(this.links.opensSetUp(link.group(1))).isTrue();
	}

	private FirstAdmin firstAdmin(@Nullable String name, @Nullable String password) {
		return new FirstAdmin(this.persons, this.passwords, this.links, new FirstAdminProperties(name, password),
				SiteAddresses.of("https://dossier.example"));
	}

	@Test
	void keepsTheLastAdministratorWhoCanSignIn() {
		this.jdbc.update("update person set disabled = true");
		PersonDetails admin = new PersonDetails("Griet", Set.of(Role.ADMIN), Level.PUBLIC);
		UUID last = this.people.add(this.username, admin).id();
		this.passwords.change(last, PASSWORD);
		UUID withoutPassword = this.people.add("x" + this.username, admin).id();
		assertThatExceptionOfType(LastAdminException.class).isThrownBy(() -> this.people.disable(last));
		assertThatExceptionOfType(LastAdminException.class).isThrownBy(() -> this.people.change(last, CLERK));
		this.passwords.change(withoutPassword, PASSWORD);
		this.people.disable(last);
		assertThat(this.people.find(last)).get().extracting(PersonSummary::disabled).isEqualTo(true);
	}

	@Test
	void letsNobodyHaveTheNameOfWhoActsWhenNoPersonDoes() {
		assertThatExceptionOfType(UsernameTakenException.class).isThrownBy(() -> this.people.add(" System", CLERK))
			.matches(UsernameTakenException::isReserved);
		assertThatExceptionOfType(UsernameTakenException.class)
			.isThrownBy(() -> this.externalPeople.signIn("https://idp.example#system", "SYSTEM", CLERK))
			.matches(UsernameTakenException::isReserved);
	}

	@Test
	void letsAPersonInAsTheyAreWhenThePasswordWasCompared() {
		UUID id = this.people.add(this.username, new PersonDetails("Griet", Set.of(Role.CLERK), Level.CONFIDENTIAL))
			.id();
		this.passwords.change(id, PASSWORD);
		assertThat(comparing(() -> this.people.change(id, CLERK)).signIn(this.username, PASSWORD)).get()
			.extracting(SignedInPerson::clearance)
			.isEqualTo(Level.PUBLIC);
		assertThat(
				comparing(() -> this.passwords.change(id, "grutto-in-het-lange-gras")).signIn(this.username, PASSWORD))
			.isEmpty();
		assertThat(comparing(() -> this.people.disable(id)).signIn(this.username, "grutto-in-het-lange-gras"))
			.isEmpty();
	}

	/** The passwords, where something happens while one is compared. */
	private Passwords comparing(Runnable meanwhile) {
		PasswordEncoder encoder = new PasswordEncoder() {
			@Override
			public @Nullable String encode(@Nullable CharSequence password) {
				return String.valueOf(password);
			}

			@Override
			public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
				meanwhile.run();
				return true;
			}
		};
		return new Passwords(this.persons, encoder, (event) -> {
		}, this.trail, new TransactionTemplate(this.transactions),
				Clock.fixed(FixedClockConfiguration.NOW, ZoneOffset.UTC));
	}

	@Test
	void letsAPersonInTwiceAtTheSameTime() {
		UUID id = this.people.add(this.username, CLERK).id();
		this.passwords.change(id, PASSWORD);
		Runnable other = () -> assertThat(this.passwords.signIn(this.username, PASSWORD)).isPresent();
		assertThat(comparing(other).signIn(this.username, PASSWORD)).isPresent();
		assertThat(this.people.find(id)).get()
			.extracting(PersonSummary::lastSignInAt)
			.isEqualTo(FixedClockConfiguration.NOW);
	}

	@Test
	void knowsAnExternalPersonBySubjectWhateverTheirName() {
		String subject = "https://idp.example#" + this.username;
		UUID first = this.externalPeople.signIn(subject, this.username, CLERK).id();
		UUID second = this.externalPeople.signIn(subject, "renamed", CLERK).id();
		assertThat(second).isEqualTo(first);
		assertThat(changes()).isZero();
		this.externalPeople.signIn(subject, this.username, new PersonDetails("Griet", Set.of(), Level.PUBLIC));
		assertThat(changes()).isOne();
	}

	@Test
	void endsTheSessionsOfOnePersonOnly() {
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(this.jdbc,
				new TransactionTemplate(this.transactions));
		String hers = save(sessions, this.username);
		String others = save(sessions, "x" + this.username);
		new EndSessions(sessions).of(new AccessChanged(this.username));
		assertThat(sessions.findById(hers)).isNull();
		assertThat(sessions.findById(others)).isNotNull();
	}

	private static <S extends Session> String save(FindByIndexNameSessionRepository<S> sessions, String username) {
		S session = sessions.createSession();
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, username);
		sessions.save(session);
		return session.getId();
	}

	private long changes() {
		return this.events.stream(AccessChanged.class)
			.filter((event) -> event.username().equals(this.username))
			.count();
	}

}
