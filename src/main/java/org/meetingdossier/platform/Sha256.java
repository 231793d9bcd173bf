package org.meetingdossier.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash that names bytes: whoever changes one of them gets another. Always 64
 * lower-case hexadecimal digits.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * The hash of some bytes.
	 * @return 64 lower-case hexadecimal digits
	 */
	public static String of(byte[] bytes) {
		return HexFormat.of().formatHex(digest().digest(bytes));
	}

	/**
	 * The hash of a text in UTF-8.
	 * @return 64 lower-case hexadecimal digits
	 */
	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The hash of all that can be read, however much that is.
	 * @param bytes where it is read from, to its end
	 * @return 64 lower-case hexadecimal digits
	 * @throws IOException if it cannot be read
	 */
	public static String of(InputStream bytes) throws IOException {
		MessageDigest digest = digest();
		new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
