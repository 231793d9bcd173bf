package org.meetingdossier.output.bundle;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.meetingdossier.platform.Sha256;

/** A file of a bundle. */
final class BundleFile {

	/** Names of plain letters that every system can write, between slashes. */
	private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*(/[A-Za-z0-9][A-Za-z0-9.-]*)*");

	private final String path;

	private final byte[] bytes;

	BundleFile(String path, byte[] bytes) {
		if (!SAFE.matcher(path).matches()) {
			throw new IllegalArgumentException("No file of a bundle is named " + path);
		}
		this.path = path;
		this.bytes = bytes;
	}

	static BundleFile of(String path, String text) {
		return new BundleFile(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Where it stands in the bundle. */
	String path() {
		return this.path;
	}

	/** What is in it; not to be changed. */
	byte[] bytes() {
		return this.bytes;
	}

	String hash() {
		return Sha256.of(this.bytes);
	}

}
