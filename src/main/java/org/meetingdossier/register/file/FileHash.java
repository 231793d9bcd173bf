package org.meetingdossier.register.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.InputStreamSource;

/**
 * The hash that names the content of a file, and its size.
 *
 * @param sha256 the hash in lower-case hexadecimal
 * @param bytes how many bytes there are
 */
public record FileHash(String sha256, long bytes) {

	public static FileHash of(InputStreamSource file) throws IOException {
		MessageDigest digest = newDigest();
		try (InputStream bytes = new DigestInputStream(file.getInputStream(), digest)) {
			long count = bytes.transferTo(OutputStream.nullOutputStream());
			return new FileHash(HexFormat.of().formatHex(digest.digest()), count);
		}
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
