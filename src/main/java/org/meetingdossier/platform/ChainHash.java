package org.meetingdossier.platform;

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
		return Sha256.of(previous + content);
	}

}
