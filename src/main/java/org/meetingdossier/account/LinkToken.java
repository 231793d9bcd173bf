package org.meetingdossier.account;

import java.security.SecureRandom;
import java.util.Base64;

import org.meetingdossier.platform.Sha256;

/**
 * The secret in the address of a link that needs no account.
 *
 * @param value 32 random bytes, as they stand in the address
 */
public record LinkToken(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	/**
	 * A secret that nobody can guess.
	 * @return a new one
	 */
	public static LinkToken random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * What is kept of it. The secret is long and random, so a fast hash keeps it as well
	 * as a slow one.
	 * @return its SHA-256, in lower-case hexadecimal digits
	 */
	public String hash() {
		return Sha256.of(this.value);
	}

}
