package org.meetingdossier.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.password.PasswordFault;
import org.meetingdossier.account.password.PasswordStrength;

/**
 * The passwords of people: which are good enough, and whether one is right. Any character
 * will do; what counts is that nobody guesses it.
 */
@Component
public class Passwords {

	/** The fewest characters of a password. */
	public static final int SHORTEST = 12;

	/** The most characters of a password. */
	public static final int LONGEST = 128;

	private final PasswordStrength strength = new PasswordStrength();

	private final PersonRepository people;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	private final Trail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	/**
	 * Compared with where there is none: a stranger is refused as slowly as anybody. Made
	 * when somebody first signs in, whoever that is, as it would slow each start.
	 */
	private final SingletonSupplier<String> nobodys;

	Passwords(PersonRepository people, PasswordEncoder encoder, ApplicationEventPublisher events, Trail trail,
			TransactionTemplate transaction, Clock clock) {
		this.people = people;
		this.encoder = encoder;
		this.events = events;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
		this.nobodys = SingletonSupplier.of(() -> encode(UUID.randomUUID().toString()));
	}

	/**
	 * Lets a person in who knows their password. Comparing takes long, and holds no
	 * connection to the database meanwhile.
	 * @param username the name to sign in with, in any case
	 * @return the person, or empty when one of both is wrong or the person is disabled
	 */
	public Optional<SignedInPerson> signIn(String username, String password) {
		String nobodys = this.nobodys.obtain();
		String written = People.written(username);
		String expected = this.people.findByUsername(written).map(Person::password).orElse(nobodys);
		boolean right = password.length() <= LONGEST * 2 && this.encoder.matches(password, expected);
		return Objects.requireNonNull(this.transaction.execute((status) -> letIn(written, right, expected)));
	}

	/**
	 * As the person is by now: whoever changed something meanwhile ended the sessions
	 * before this one.
	 */
	private Optional<SignedInPerson> letIn(String username, boolean right, String expected) {
		Optional<Person> person = this.people.findByUsername(username);
		Optional<Person> welcome = person
			.filter((known) -> right && !known.isDisabled() && expected.equals(known.password()));
		welcome.ifPresentOrElse(this::letIn, () -> refuse(person));
		return welcome.map(Person::toSignedIn);
	}

	/**
	 * Whether a password is the person's own.
	 * @param id the person
	 * @return true if it is
	 */
	public boolean isRight(UUID id, String password) {
		String nobodys = this.nobodys.obtain();
		String expected = this.people.findById(id).map(Person::password).orElse(nobodys);
		return this.encoder.matches(password, expected);
	}

	/**
	 * Why a password would be refused.
	 * @param username the username of the person it is for
	 * @param name the name of that person
	 * @return the reason, or empty when the password is good enough
	 */
	public Optional<PasswordFault> faultOf(String password, String username, String name) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of(PasswordFault.TOO_SHORT);
		}
		if (length > LONGEST) {
			return Optional.of(PasswordFault.TOO_LONG);
		}
		boolean guessable = this.strength.isGuessable(password, username, name);
		return guessable ? Optional.of(PasswordFault.GUESSABLE) : Optional.empty();
	}

	/**
	 * Gives a person another password and ends their sessions.
	 * @param id the person
	 * @param password a password without fault
	 * @throws IllegalArgumentException if it has one after all
	 */
	@Transactional
	public void change(UUID id, String password) {
		Person person = this.people.findById(id).orElseThrow();
		faultOf(password, person.username(), person.details().name()).ifPresent((fault) -> {
			throw new IllegalArgumentException("A password that is " + fault + " is refused");
		});
		person.protectWith(encode(password));
		this.trail.doneTo(person, AuditAction.PASSWORD_CHANGED);
		this.events.publishEvent(new AccessChanged(person.username()));
	}

	private void letIn(Person person) {
		this.people.signedIn(person.id(), this.clock.instant());
		this.trail.doneBy(person, AuditAction.SIGNED_IN);
	}

	private void refuse(Optional<Person> person) {
		person.ifPresentOrElse((known) -> this.trail.doneBy(known, AuditAction.SIGN_IN_FAILED), this.trail::refused);
	}

	private String encode(String password) {
		return Objects.requireNonNull(this.encoder.encode(password));
	}

}
