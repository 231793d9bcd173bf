package org.meetingdossier.platform.ready;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.meetingdossier.platform.Sha256;

/**
 * An answer that was made before: its headers and its bytes, plain and where that is
 * worth it compressed, each with an entity tag of its own.
 */
final class ReadyPage {

	/** As many hexadecimal digits of the hash as make a clash practically impossible. */
	private static final int TAG_LENGTH = 32;

	private final String contentType;

	private final Map<String, Collection<String>> headers;

	private final byte[] plain;

	/** The same as the plain bytes where compressing does not make them fewer. */
	private final byte[] gzip;

	private final String tag;

	private final String gzipTag;

	/**
	 * Keeps an answer.
	 * @param contentType the type of its bytes, with their encoding
	 * @param headers what else its maker said of it
	 * @param plain its bytes
	 */
	ReadyPage(String contentType, Map<String, Collection<String>> headers, byte[] plain) {
		this.contentType = contentType;
		this.headers = new HashMap<>(headers);
		this.plain = plain;
		byte[] compressed = compress(plain);
		this.gzip = (compressed.length < plain.length) ? compressed : plain;
		String hash = Sha256.of(plain).substring(0, TAG_LENGTH);
		this.tag = '"' + hash + '"';
		this.gzipTag = '"' + hash + "-gzip\"";
	}

	String contentType() {
		return this.contentType;
	}

	Map<String, Collection<String>> headers() {
		return this.headers;
	}

	/** Whether a client that takes gzip gets other bytes. */
	boolean isCompressible() {
		return this.gzip != this.plain;
	}

	byte[] bytes(boolean compressed) {
		return compressed ? this.gzip : this.plain;
	}

	/** A strong tag: the same tag means the same bytes, so each encoding has its own. */
	String entityTag(boolean compressed) {
		return (compressed && isCompressible()) ? this.gzipTag : this.tag;
	}

	int weight() {
		return this.plain.length + (isCompressible() ? this.gzip.length : 0);
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

}
