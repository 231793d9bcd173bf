package org.meetingdossier.account;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;

/**
 * The people who may sign in. Whoever changes what a person may do or see ends the
 * sessions of that person.
 */
@Component
@Transactional
public class People {

	/** How a name to sign in with is written, as a regular expression. */
	public static final String USERNAME = "[A-Za-z0-9][A-Za-z0-9._@-]{1,79}";

	/** The most characters of such a name. */
	public static final int LONGEST_USERNAME = 80;

	private final PersonRepository people;

	private final ApplicationEventPublisher events;

	private final Trail trail;

	private final Clock clock;

	private final MessageSource messages;

	People(PersonRepository people, ApplicationEventPublisher events, Trail trail, Clock clock,
			MessageSource messages) {
		this.messages = messages;
		this.people = people;
		this.events = events;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Adds a person, who cannot sign in before they have a password.
	 * @param username the name to sign in with, in any case
	 * @param details name, roles and clearance
	 * @throws UsernameTakenException if there is a person of this name, or nobody may
	 * have it
	 */
	public PersonSummary add(String username, PersonDetails details) {
		Person person = new Person(written(username), details, this.clock.instant());
		this.people.add(person);
		this.trail.added(person);
		return person.toSummary();
	}

	/**
	 * Changes what an administrator decides about a person, unless somebody else did so
	 * since: what they took away would come back.
	 * @param id the person
	 * @param startedFrom the mark of the details that the administrator saw
	 * @param details the new name, roles and clearance
	 * @throws PersonChangedException if the details are others by now
	 * @throws LastAdminException if nobody could administer afterwards
	 * @throws NoSuchElementException if there is no such person
	 */
	public void change(UUID id, String startedFrom, PersonDetails details) {
		if (!this.people.findById(id).orElseThrow().details().mark().equals(startedFrom)) {
			throw new PersonChangedException();
		}
		change(id, details);
	}

	/**
	 * Changes what an administrator decides about a person.
	 * @param id the person
	 * @param details the new name, roles and clearance
	 * @throws LastAdminException if nobody could administer afterwards
	 * @throws NoSuchElementException if there is no such person
	 */
	public void change(UUID id, PersonDetails details) {
		Person person = this.people.findById(id).orElseThrow();
		if (!details.roles().contains(Role.ADMIN)) {
			keepAnAdminBeside(person);
		}
		PersonDetails before = person.details();
		if (!before.equals(details)) {
			person.become(details);
			this.trail.changed(person, before);
			this.events.publishEvent(new AccessChanged(person.username()));
		}
	}

	/**
	 * Shuts a person out, at once.
	 * @param id the person
	 * @throws LastAdminException if nobody could administer afterwards
	 * @throws NoSuchElementException if there is no such person
	 */
	public void disable(UUID id) {
		Person person = this.people.findById(id).orElseThrow();
		keepAnAdminBeside(person);
		person.disable();
		this.trail.doneTo(person, AuditAction.PERSON_DISABLED);
		this.events.publishEvent(new AccessChanged(person.username()));
	}

	/**
	 * Lets a person in again.
	 * @param id the person
	 * @throws NoSuchElementException if there is no such person
	 */
	public void enable(UUID id) {
		Person person = this.people.findById(id).orElseThrow();
		person.enable();
		this.trail.doneTo(person, AuditAction.PERSON_ENABLED);
	}

	/**
	 * Everybody who may sign in or once could.
	 * @return the people, by username
	 */
	@Transactional(readOnly = true)
	public List<PersonSummary> list() {
		return this.people.findAll().stream().map(Person::toSummary).toList();
	}

	/**
	 * What people are called by others.
	 * @param usernames the names they sign in with
	 * @return their names by username; who is not known is not in it
	 */
	@Transactional(readOnly = true)
	public Map<String, String> names(Collection<String> usernames) {
		Map<String, String> names = new HashMap<>();
		this.people.findNames(usernames).forEach((account) -> names.put(account.username(), account.name()));
		if (usernames.contains(AuditEvent.SYSTEM)) {
			names.put(AuditEvent.SYSTEM, String.valueOf(this.messages.getMessage("account.system", null,
					AuditEvent.SYSTEM, LocaleContextHolder.getLocale())));
		}
		return names;
	}

	/**
	 * One person.
	 * @param id identity of the person
	 * @return the person, or empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<PersonSummary> find(UUID id) {
		return this.people.findById(id).map(Person::toSummary);
	}

	/**
	 * One person.
	 * @param username the name to sign in with
	 * @return the person, or empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<PersonSummary> named(String username) {
		return this.people.findByUsername(written(username)).map(Person::toSummary);
	}

	/**
	 * Whether somebody can let others in.
	 * @return false until the first administrator is made
	 */
	@Transactional(readOnly = true)
	public boolean haveAnAdmin() {
		return this.people.countActiveAdmins() > 0;
	}

	/** The one spelling of a username. */
	static String written(String username) {
		return username.strip().toLowerCase(Locale.ROOT);
	}

	private void keepAnAdminBeside(Person person) {
		List<Person> admins = this.people.lockActiveAdmins();
		if (admins.size() == 1 && admins.contains(person)) {
			throw new LastAdminException();
		}
	}

}
