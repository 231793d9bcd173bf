package org.meetingdossier.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditAction;

/**
 * Links that work once and for a limited time: to make the first administrator, and to
 * choose a password. Only a hash of each token is kept.
 */
@Component
@Transactional
public class OneTimeLinks {

	/** How long the link for the first administrator works. */
	public static final Duration SETUP_TIME = Duration.ofHours(1);

	/** How long a link to choose a password works. */
	public static final Duration PASSWORD_TIME = Duration.ofHours(24);

	private final OneTimeLinkRepository links;

	private final PersonRepository persons;

	private final People people;

	private final Passwords passwords;

	private final Trail trail;

	private final Clock clock;

	OneTimeLinks(OneTimeLinkRepository links, PersonRepository persons, People people, Passwords passwords, Trail trail,
			Clock clock) {
		this.links = links;
		this.persons = persons;
		this.people = people;
		this.passwords = passwords;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Makes the link for the first administrator; older ones stop working.
	 * @return the token, which is shown once and kept nowhere
	 */
	public String forSetUp() {
		this.links.deleteUnused(LinkPurpose.SETUP);
		String token = make(LinkPurpose.SETUP, null, SETUP_TIME);
		this.trail.setUp(AuditAction.LINK_MADE);
		return token;
	}

	/**
	 * Makes a link with which a person chooses a password; older ones stop working.
	 * @param id the person
	 * @return the token, which is shown once and kept nowhere
	 */
	public String forPassword(UUID id) {
		Person person = this.persons.findById(id).orElseThrow();
		this.links.deleteUnusedOf(id);
		String token = make(LinkPurpose.PASSWORD, person, PASSWORD_TIME);
		this.trail.doneTo(person, AuditAction.LINK_MADE);
		return token;
	}

	/**
	 * Whether a link still makes the first administrator.
	 * @return true if it does
	 */
	@Transactional(readOnly = true)
	public boolean opensSetUp(String token) {
		return working(token, LinkPurpose.SETUP).isPresent() && this.persons.countActiveAdmins() == 0;
	}

	/**
	 * For whom a link still chooses a password.
	 * @return the person, or empty when the link does not work
	 */
	@Transactional(readOnly = true)
	public Optional<PersonSummary> personOf(String token) {
		return working(token, LinkPurpose.PASSWORD).flatMap(OneTimeLink::person).map(Person::toSummary);
	}

	/**
	 * Uses a link to make the first administrator, who sees what is public until they are
	 * given more.
	 * @param username the name to sign in with
	 * @param name the name that others see
	 * @param password a password without fault
	 * @throws DeadLinkException if the link does not work
	 */
	public void setUp(String token, String username, String name, String password) {
		use(token, LinkPurpose.SETUP);
		if (this.persons.countActiveAdmins() > 0) {
			throw new DeadLinkException();
		}
		this.trail.setUp(AuditAction.LINK_USED);
		PersonSummary admin = this.people.add(username, FirstAdmin.details(name));
		this.passwords.change(admin.id(), password);
	}

	/**
	 * Uses a link to choose a password.
	 * @param password a password without fault
	 * @throws DeadLinkException if the link does not work
	 */
	public void choosePassword(String token, String password) {
		Person person = use(token, LinkPurpose.PASSWORD).person().orElseThrow(DeadLinkException::new);
		this.trail.doneBy(person, AuditAction.LINK_USED);
		this.passwords.change(person.id(), password);
	}

	private String make(LinkPurpose purpose, @Nullable Person person, Duration time) {
		LinkToken token = LinkToken.random();
		this.links.save(new OneTimeLink(token, purpose, person, this.clock.instant().plus(time)));
		return token.value();
	}

	private OneTimeLink use(String token, LinkPurpose purpose) {
		OneTimeLink link = this.links.lock(new LinkToken(token).hash(), purpose).orElseThrow(DeadLinkException::new);
		link.use(this.clock.instant());
		return link;
	}

	private Optional<OneTimeLink> working(String token, LinkPurpose purpose) {
		return this.links.findByTokenHashAndPurpose(new LinkToken(token).hash(), purpose)
			.filter((link) -> link.worksAt(this.clock.instant()));
	}

}
