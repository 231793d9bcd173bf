package org.meetingdossier.account;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.meetingdossier.platform.SiteAddress;

/**
 * Sees to it that an installation has an administrator. There is no default password: an
 * installation without administrators prints a link, or takes one from its settings.
 */
@Component
class FirstAdmin {

	private static final int LOOKS = 40;

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

	private static final Logger logger = LoggerFactory.getLogger(FirstAdmin.class);

	private final PersonRepository persons;

	private final Passwords passwords;

	private final OneTimeLinks links;

	private final FirstAdminProperties settings;

	private final SiteAddress site;

	FirstAdmin(PersonRepository persons, Passwords passwords, OneTimeLinks links, FirstAdminProperties settings,
			SiteAddress site) {
		this.persons = persons;
		this.passwords = passwords;
		this.links = links;
		this.settings = settings;
		this.site = site;
	}

	static PersonDetails details(String name) {
		return new PersonDetails(name, Set.of(Role.ADMIN), Level.PUBLIC);
	}

	/** After all else: a start ends with where to go. */
	@EventListener(ApplicationReadyEvent.class)
	void start() {
		if (this.persons.countActiveAdmins() > 0) {
			sayWhereItIs();
			return;
		}
		String username = this.settings.username();
		String password = this.settings.password();
		if (username != null && password != null) {
			add(username, password);
			sayWhereItIs();
		}
		else {
			logger.warn("""
					Meeting Dossier is ready: {}

						Nobody can administer this installation yet. Make the first administrator at
						{}/set-up/{}
						(works once, for an hour; start again for a new link)
					""", address(), address(), this.links.forSetUp());
		}
	}

	private void sayWhereItIs() {
		logger.info("Meeting Dossier is ready: {}", address());
		if (this.site.isUnknown()) {
			logger.warn("Others can reach this application, but dossier.address is not set: links to choose a password "
					+ "and to previews work on this computer only, and none is mailed");
		}
	}

	private void add(String username, String password) {
		this.passwords.faultOf(password, username, username).ifPresent((fault) -> {
			throw new IllegalStateException("DOSSIER_ADMIN_PASSWORD is refused: " + fault + ". Choose one of "
					+ Passwords.SHORTEST + " to " + Passwords.LONGEST + " characters that is hard to guess.");
		});
		try {
			this.links.setUp(this.links.forSetUp(), username, username, password);
			logger.info("Added {} as the first administrator, from the settings", username);
		}
		catch (UsernameTakenException | DeadLinkException | DataAccessException ex) {
			// Another instance that starts now was first; else something is really wrong.
			if (!isAddedElsewhere()) {
				throw ex;
			}
		}
	}

	/** Whose link was replaced may be here before who replaced it is done. */
	private boolean isAddedElsewhere() {
		for (int look = 0; look < LOOKS && this.persons.countActiveAdmins() == 0; look++) {
			LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
		}
		return this.persons.countActiveAdmins() > 0;
	}

	private String address() {
		return this.site.of("");
	}

}
