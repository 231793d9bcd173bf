package org.meetingdossier.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
		try {
			byte[] bytes = this.value.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
