package org.meetingdossier.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.InputStreamSource;

/**
 * The hash that names the content of a file.
 */
final class FileHash {

	private FileHash() {
	}

	static String sha256(InputStreamSource file) throws IOException {
		MessageDigest digest = newDigest();
		try (InputStream bytes = new DigestInputStream(file.getInputStream(), digest)) {
			bytes.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest newDigest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
