package org.meetingdossier.output.bundle;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.meetingdossier.platform.Sha256;

/**
 * A file of a bundle.
 *
 * @param path where it stands in the bundle: names of plain letters that every system can
 * write, between slashes
 * @param bytes what is in it
 */
record BundleFile(String path, byte[] bytes) {

	private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*(/[A-Za-z0-9][A-Za-z0-9.-]*)*");

	BundleFile {
		if (!SAFE.matcher(path).matches()) {
			throw new IllegalArgumentException("No file of a bundle is named " + path);
		}
	}

	static BundleFile of(String path, String text) {
		return new BundleFile(path, text.getBytes(StandardCharsets.UTF_8));
	}

	String hash() {
		return Sha256.of(this.bytes);
	}

}
