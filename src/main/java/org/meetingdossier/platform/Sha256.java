package org.meetingdossier.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash that names bytes: whoever changes one of them gets another.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * The hash of some bytes.
	 * @param bytes the bytes
	 * @return 64 lower-case hexadecimal digits
	 */
	public static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
