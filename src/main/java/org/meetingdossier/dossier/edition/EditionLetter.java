package org.meetingdossier.dossier.edition;

/**
 * The name of an edition: A to Z, then AA, AB, …, as letters go on in the Eerste Kamer.
 */
public final class EditionLetter {

	private static final int LETTERS = 26;

	private EditionLetter() {
	}

	public static String of(int sequence) {
		StringBuilder letters = new StringBuilder();
		for (int rest = sequence; rest > 0; rest = (rest - 1) / LETTERS) {
			letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
		}
		return letters.toString();
	}

}
