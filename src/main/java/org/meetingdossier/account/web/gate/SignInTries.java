package org.meetingdossier.account.web.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

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
	 * Takes a try, before the password is looked at: otherwise many at the same time would
	 * count as one.
	 * @return how long to wait first; empty when the try may go on
	 */
	public Optional<Duration> take(String username, ClientAddress address) {
		for (Bucket bucket : bucketsOf(username, address)) {
			ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
			if (!probe.isConsumed()) {
				logger.warn("Too many wrong tries to sign in from {}", address.value());
				return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
			}
		}
		return Optional.empty();
	}

	/** Who was right did not try in vain. */
	public void giveBack(String username, ClientAddress address) {
		bucketsOf(username, address).forEach((bucket) -> bucket.addTokens(1));
	}

	private List<Bucket> bucketsOf(String username, ClientAddress address) {
		PersonAt person = new PersonAt(username.strip().toLowerCase(Locale.ROOT), address);
		return List.of(this.persons.of(person), this.addresses.of(address));
	}

	private record PersonAt(String username, ClientAddress address) {

	}

}
