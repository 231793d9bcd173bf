package org.meetingdossier.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The link between the parts of a chain: SHA-256 over the hash of the part before, as
 * hexadecimal text, and the content of this one, both in UTF-8. Whoever changes, removes
 * or moves a part breaks the chain at that place.
 */
public final class ChainHash {

	private ChainHash() {
	}

	/**
	 * The hash of a part.
	 * @param previous the hash of the part before, empty for the first one
	 * @param content the content of this part, always written in the same way
	 * @return 64 lower-case hexadecimal digits
	 */
	public static String of(String previous, String content) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(previous.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
