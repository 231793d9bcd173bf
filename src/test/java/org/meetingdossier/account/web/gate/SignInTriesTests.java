package org.meetingdossier.account.web.gate;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.web.SettableClock;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTriesTests {

	private static final ClientAddress HOME = new ClientAddress("192.0.2.1");

	private final SettableClock clock = new SettableClock();

	@Test
	void remembersNoNameFromAnAddressThatTriedTooOften() {
		SignInTries tries = tries(1, 1);
		assertThat(tries.take("els", HOME)).isEmpty();
		this.clock.pass(Duration.ofMinutes(10));
		assertThat(tries.take("jan", HOME)).contains(Duration.ofMinutes(5));
		this.clock.pass(Duration.ofMinutes(5));
		assertThat(tries.take("jan", HOME)).as("not counted five minutes ago").isEmpty();
	}

	@Test
	void doesNotCountForTheAddressWhatIsRefusedToAPerson() {
		SignInTries tries = tries(1, 2);
		assertThat(tries.take("els", HOME)).isEmpty();
		assertThat(tries.take("els", HOME)).isPresent();
		assertThat(tries.take("jan", HOME)).isEmpty();
		assertThat(tries.take("kees", HOME)).isPresent();
	}

	@Test
	void keepsNoMoreOfANameThanAnybodyHas() {
		SignInTries tries = tries(1, 30);
		String longest = "x".repeat(80);
		assertThat(tries.take(longest, HOME)).isEmpty();
		assertThat(tries.take(longest + "a".repeat(2_000_000), HOME)).isEmpty();
		assertThat(tries.take(longest + "a".repeat(1_999_999) + "b", HOME)).as("the same one").isPresent();
		assertThat(tries.take(longest + "b", HOME)).isEmpty();
	}

	@Test
	void givesBackTheTryOfWhoWasRight() {
		SignInTries tries = tries(1, 1);
		for (int time = 0; time < 3; time++) {
			assertThat(tries.take("Els ", HOME)).isEqualTo(Optional.empty());
			tries.giveBack("els", HOME);
		}
	}

	private SignInTries tries(int perPerson, int perAddress) {
		return new SignInTries(
				new RateProperties(new RateProperties.SignIn(perPerson, perAddress), new RateProperties.Api(60, 100)),
				this.clock);
	}

}
