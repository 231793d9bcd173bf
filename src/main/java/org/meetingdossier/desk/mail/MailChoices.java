package org.meetingdossier.desk.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.LinkToken;
import org.meetingdossier.desk.message.PeopleTold;

/**
 * What people choose of mail, and what waits to be sent to them. Nothing waits for who has
 * no confirmed address, nor while mail is not set up.
 */
@Component
@Transactional
public class MailChoices {

	/** How long a link to confirm an address works. */
	static final Duration LINK_TIME = Duration.ofDays(2);

	private static final Duration OF_LATE = Duration.ofDays(14);

	private final MailTable table;

	private final MailSwitch mail;

	private final Clock clock;

	MailChoices(MailTable table, MailSwitch mail, Clock clock) {
		this.table = table;
		this.mail = mail;
		this.clock = clock;
	}

	/**
	 * What somebody chose.
	 * @param person identity of the person
	 * @return their choice; no mail until they make one
	 */
	@Transactional(readOnly = true)
	public MailChoice of(UUID person) {
		return this.table.choice(person).orElse(MailChoice.NONE);
	}

	/**
	 * Chooses when to get mail. What waits is sent then, or not at all.
	 * @param person identity of the person
	 * @param timing when
	 * @param hour the hour of a daily mail, from 0 to 23
	 * @param language the language of the mails
	 */
	public void choose(UUID person, MailTiming timing, int hour, Locale language) {
		MailChoice known = this.table.lockChoice(person).orElse(MailChoice.NONE);
		MailChoice chosen = new MailChoice(known.address(), known.pending(), timing, Math.floorMod(hour, 24), language);
		this.table.keep(person, chosen);
		chosen.due(this.clock.instant(), this.mail.properties().together())
			.ifPresentOrElse((due) -> this.table.postpone(person, due), () -> this.table.forgetWaiting(person));
	}

	/**
	 * Names an address, which is used once it is confirmed by the link that is sent there.
	 * Until then the one before is used.
	 * @param person identity of the person
	 * @param address the address; empty to have none
	 * @param language the language of the mails
	 * @return false if it is no address; then nothing is kept
	 */
	public boolean name(UUID person, String address, Locale language) {
		MailChoice known = this.table.lockChoice(person).orElse(MailChoice.NONE);
		this.table.forgetConfirmations(person);
		if (address.isEmpty()) {
			this.table.keep(person, new MailChoice(null, null, known.timing(), known.hour(), language));
			this.table.forgetWaiting(person);
			return true;
		}
		if (!MailAddress.isOne(address)) {
			return false;
		}
		this.table.keep(person, new MailChoice(known.address(), address,
				(known.timing() != MailTiming.NEVER) ? known.timing() : MailTiming.AT_ONCE, known.hour(), language));
		this.table.makeUp(UUID.randomUUID(), person, MailPurpose.CONFIRMATION, this.clock.instant());
		return true;
	}

	/**
	 * Which address a link confirms.
	 * @param person who opens it
	 * @param token the token
	 * @return the address, or empty if the link does not work for them
	 */
	@Transactional(readOnly = true)
	public Optional<String> confirmable(UUID person, String token) {
		return this.table.confirmation(new LinkToken(token).hash(), person, this.clock.instant())
			.filter((address) -> address.equals(of(person).pending()));
	}

	/**
	 * Confirms an address.
	 * @param person who does so
	 * @param token the token of the link
	 * @return false if the link does not work for them
	 */
	public boolean confirm(UUID person, String token) {
		MailChoice known = this.table.lockChoice(person).orElse(MailChoice.NONE);
		Optional<String> address = confirmable(person, token);
		address.ifPresent((confirmed) -> {
			this.table.keep(person,
					new MailChoice(confirmed, null, known.timing(), known.hour(), known.language()));
			this.table.forgetConfirmations(person);
		});
		return address.isPresent();
	}

	/**
	 * Makes the link of a mail that is about to be sent, and keeps it even if that fails:
	 * links of mails that were sent before go on working.
	 * @param person whose address is to be confirmed
	 * @return the token, which is kept nowhere, or empty if no address waits
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public Optional<String> newToken(UUID person) {
		String pending = of(person).pending();
		if (pending == null) {
			return Optional.empty();
		}
		LinkToken token = LinkToken.random();
		this.table.addConfirmation(token.hash(), person, pending, this.clock.instant().plus(LINK_TIME));
		return Optional.of(token.value());
	}

	/**
	 * Lets messages wait to be sent.
	 * @param told who got which
	 */
	@EventListener
	public void told(PeopleTold told) {
		if (!this.mail.isOn()) {
			return;
		}
		Instant now = this.clock.instant();
		told.told()
			.forEach((one) -> of(one.person()).due(now, this.mail.properties().together())
				.ifPresent((due) -> this.table.wait(one.message(), one.person(), due)));
	}

	/**
	 * What could not be sent of late, for an administrator.
	 * @return the newest first, at most 50
	 */
	@Transactional(readOnly = true)
	public List<MailTrouble> troubles() {
		return this.table.troubles(this.clock.instant().minus(OF_LATE));
	}

	/** The address of a mail; null if there is none any more. */
	static @Nullable String addressFor(MailPurpose purpose, MailChoice choice) {
		return switch (purpose) {
			case CONFIRMATION -> choice.pending();
			case MESSAGES -> (choice.timing() != MailTiming.NEVER) ? choice.address() : null;
		};
	}

}
