package org.meetingdossier.account.password;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a password costs whoever guesses it; other tests pay less.
 */
class PasswordConfigurationTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();

	@Test
	void takesTheMemoryAndThePassesThatAreAdvised() {
		String kept = this.encoder.encode(PASSWORD);
		assertThat(kept).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(this.encoder.matches(PASSWORD, kept)).isTrue();
		assertThat(this.encoder.matches(PASSWORD + "x", kept)).isFalse();
	}

	@Test
	void savesNoPasswordTwiceAlike() {
		assertThat(this.encoder.encode(PASSWORD)).isNotEqualTo(this.encoder.encode(PASSWORD));
	}

}
