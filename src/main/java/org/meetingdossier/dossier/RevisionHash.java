package org.meetingdossier.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The link between revisions: SHA-256 over the hash of the one before, as hexadecimal
 * text, and the canonical JSON of this one, both in UTF-8.
 */
final class RevisionHash {

	private RevisionHash() {
	}

	static String of(String previous, String content) {
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
