package org.meetingdossier.account.web.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.People;

/**
 * Counts wrong tries to sign in. A person is counted for each address apart, so that
 * nobody can lock somebody else out from elsewhere.
 */
@Component
public class SignInTries {

	private static final Logger logger = LoggerFactory.getLogger(SignInTries.class);

	/** In this time, tries are counted. */
	public static final Duration PERIOD = Duration.ofMinutes(15);

	private final Buckets<PersonAt> persons;

	private final Buckets<ClientAddress> addresses;

	SignInTries(RateProperties rates, Clock clock) {
		this.persons = Buckets.inEach(PERIOD, rates.signIn().triesPerPerson(), clock);
		this.addresses = Buckets.inEach(PERIOD, rates.signIn().triesPerAddress(), clock);
	}

	/**
	 * Takes a try, before the password is looked at: otherwise many at the same time
	 * would count as one.
	 * @return how long to wait first; empty when the try may go on
	 */
	public Optional<Duration> take(String username, ClientAddress address) {
		// The address first: nobody makes more names be remembered than an address may
		// try.
		Bucket all = this.addresses.of(address);
		ConsumptionProbe probe = all.tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			probe = this.persons.of(PersonAt.of(username, address)).tryConsumeAndReturnRemaining(1);
			if (probe.isConsumed()) {
				return Optional.empty();
			}
			all.addTokens(1);
		}
		logger.warn("Too many wrong tries to sign in from {}", address.value());
		return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

	/** Who was right did not try in vain. */
	public void giveBack(String username, ClientAddress address) {
		this.addresses.of(address).addTokens(1);
		this.persons.of(PersonAt.of(username, address)).addTokens(1);
	}

	private record PersonAt(String username, ClientAddress address) {

		/** Nobody has a name longer than this: of such a one no more is kept. */
		private static final int KEPT = People.LONGEST_USERNAME + 1;

		static PersonAt of(String username, ClientAddress address) {
			String name = username.strip();
			String kept = (name.length() > KEPT) ? name.substring(0, KEPT) : name;
			return new PersonAt(kept.toLowerCase(Locale.ROOT), address);
		}

	}

}
