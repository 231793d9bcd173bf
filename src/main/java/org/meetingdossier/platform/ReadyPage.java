package org.meetingdossier.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of a rendered page, plain and compressed, each with an entity tag of its own.
 */
final class ReadyPage {

	/** As many hexadecimal digits of the hash as make a clash practically impossible. */
	private static final int TAG_LENGTH = 32;

	private final byte[] plain;

	private final byte[] gzip;

	private final String tag;

	ReadyPage(byte[] plain) {
		this.plain = plain;
		this.gzip = compress(plain);
		this.tag = hash(plain).substring(0, TAG_LENGTH);
	}

	byte[] bytes(boolean compressed) {
		return compressed ? this.gzip : this.plain;
	}

	/** A strong tag: the same tag means the same bytes, so each encoding has its own. */
	String entityTag(boolean compressed) {
		return '"' + this.tag + (compressed ? "-gzip" : "") + '"';
	}

	int weight() {
		return this.plain.length + this.gzip.length;
	}

	private static byte[] compress(byte[] bytes) {
		ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length / 2);
		try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory does not fail", ex);
		}
		return target.toByteArray();
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
