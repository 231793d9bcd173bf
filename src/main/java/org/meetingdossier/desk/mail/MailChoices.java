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
import org.meetingdossier.desk.message.InTurn;
import org.meetingdossier.desk.message.PeopleTold;

/**
 * What people choose of mail, and what waits to be sent to them. Nothing waits for who
 * has no confirmed address, nor while mail is not set up.
 */
@Component
@Transactional
public class MailChoices {

	/** How long a link to confirm an address works. */
	static final Duration LINK_TIME = Duration.ofDays(2);

	/** Anybody's address can be typed: a day's mails to those are few. */
	static final int CONFIRMATIONS_A_DAY = 10;

	private static final Duration OF_LATE = Duration.ofDays(14);

	private final MailTable table;

	private final MailChoiceTable kept;

	private final MailSwitch mail;

	private final InTurn inTurn;

	private final Clock clock;

	MailChoices(MailTable table, MailChoiceTable kept, MailSwitch mail, InTurn inTurn, Clock clock) {
		this.table = table;
		this.kept = kept;
		this.mail = mail;
		this.inTurn = inTurn;
		this.clock = clock;
	}

	/**
	 * What somebody chose.
	 * @param person identity of the person
	 * @return their choice; no mail until they make one
	 */
	@Transactional(readOnly = true)
	public MailChoice of(UUID person) {
		return this.kept.choice(person).orElse(MailChoice.NONE);
	}

	/**
	 * Chooses when to get mail. What waits is sent then, or not at all.
	 * @param person identity of the person
	 * @param timing when
	 * @param hour the hour of a daily mail, from 0 to 23
	 * @param language the language of the mails
	 */
	public void choose(UUID person, MailTiming timing, int hour, Locale language) {
		MailChoice known = lock(person);
		MailChoice chosen = new MailChoice(known.address(), known.pending(), timing, Math.floorMod(hour, 24), language);
		this.kept.keep(person, chosen);
		chosen.due(this.clock.instant(), this.mail.properties().together())
			.ifPresentOrElse((due) -> this.table.postpone(person, due), () -> this.table.forgetWaiting(person));
	}

	/**
	 * Names an address, which is used once it is confirmed by the link that is sent
	 * there. Until then the one before is used.
	 * @param person identity of the person
	 * @param address the address; empty to have none
	 * @param language the language of the mails
	 * @return whether it is kept; if not, all stays as it was
	 */
	public Naming name(UUID person, String address, Locale language) {
		if (!address.isEmpty() && !MailAddress.isOne(address)) {
			return Naming.NO_ADDRESS;
		}
		MailChoice known = lock(person);
		Instant now = this.clock.instant();
		if (!address.isEmpty()
				&& this.table.confirmations(person, now.minus(Duration.ofDays(1))) >= CONFIRMATIONS_A_DAY) {
			return Naming.TOO_OFTEN;
		}
		this.kept.forgetConfirmations(person);
		this.table.dropConfirmations(person, now);
		if (address.isEmpty()) {
			this.kept.keep(person, new MailChoice(null, null, known.timing(), known.hour(), language));
			this.table.forgetWaiting(person);
			return Naming.KEPT;
		}
		this.kept.keep(person, new MailChoice(known.address(), address,
				(known.timing() != MailTiming.NEVER) ? known.timing() : MailTiming.AT_ONCE, known.hour(), language));
		this.table.makeUp(UUID.randomUUID(), person, MailPurpose.CONFIRMATION, now);
		return Naming.KEPT;
	}

	/**
	 * Which address a link confirms.
	 * @param person who opens it
	 * @param token the token
	 * @return the address, or empty if the link does not work for them
	 */
	@Transactional(readOnly = true)
	public Optional<String> confirmable(UUID person, String token) {
		return this.kept.confirmation(new LinkToken(token).hash(), person, this.clock.instant())
			.filter((address) -> address.equals(of(person).pending()));
	}

	/**
	 * Confirms an address.
	 * @param person who does so
	 * @param token the token of the link
	 * @return false if the link does not work for them
	 */
	public boolean confirm(UUID person, String token) {
		MailChoice known = lock(person);
		Optional<String> address = confirmable(person, token);
		address.ifPresent((confirmed) -> {
			this.kept.keep(person, new MailChoice(confirmed, null, known.timing(), known.hour(), known.language()));
			this.kept.forgetConfirmations(person);
		});
		return address.isPresent();
	}

	/**
	 * Makes the link of a mail that is about to be sent, and keeps it even if that fails:
	 * links of mails that were sent before go on working.
	 * @param person whose address is to be confirmed
	 * @param address the address that the mail goes to: the only one that its link
	 * confirms
	 * @return the token, which is kept nowhere
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public String newToken(UUID person, String address) {
		LinkToken token = LinkToken.random();
		this.kept.addConfirmation(token.hash(), person, address, this.clock.instant().plus(LINK_TIME));
		return token.value();
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

	/** Who chose before has a row to wait for; the first choice waits for its person. */
	private MailChoice lock(UUID person) {
		return this.kept.lockChoice(person).or(() -> {
			this.inTurn.of(person);
			return this.kept.lockChoice(person);
		}).orElse(MailChoice.NONE);
	}

	/** The address of a mail; null if there is none any more. */
	static @Nullable String addressFor(MailPurpose purpose, MailChoice choice) {
		return switch (purpose) {
			case CONFIRMATION -> choice.pending();
			case MESSAGES -> (choice.timing() != MailTiming.NEVER) ? choice.address() : null;
		};
	}

	/**
	 * What became of an address that somebody named.
	 */
	public enum Naming {

		/** It is used once it is confirmed, or there is none any more. */
		KEPT,

		/** It is no address. */
		NO_ADDRESS,

		/** They named too many of late. */
		TOO_OFTEN

	}

}
