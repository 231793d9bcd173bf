package org.meetingdossier.register.file;

import java.io.IOException;

import org.springframework.core.io.InputStreamSource;

import org.meetingdossier.platform.Sha256;

/**
 * The hash that names the content of a file, and its size.
 *
 * @param sha256 the hash in lower-case hexadecimal
 * @param bytes how many bytes there are
 */
public record FileHash(String sha256, long bytes) {

	public static FileHash of(InputStreamSource file) throws IOException {
		try (CountedInput bytes = new CountedInput(file.getInputStream(), Long.MAX_VALUE)) {
			String hash = Sha256.of(bytes);
			return new FileHash(hash, bytes.count());
		}
	}

}
