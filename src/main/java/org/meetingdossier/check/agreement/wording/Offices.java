package org.meetingdossier.check.agreement.wording;

import java.util.List;

/**
 * Reads the offices that a register gives.
 */
public final class Offices {

	private Offices() {
	}

	/**
	 * Reads an office as a register writes it.
	 * @param role for instance {@code minister van Buitenlandse Zaken}
	 * @return the offices; empty when the words name none
	 */
	public static List<Office> of(String role) {
		Read<List<Office>> read = OfficeReader.offices(Words.of(role), 0);
		return (read != null) ? read.value() : List.of();
	}

	/**
	 * Leaves out ministers and state secretaries who are not named: who sends a paper
	 * tells nothing of what it is about.
	 * @param text the text
	 * @return its other words
	 */
	public static String without(String text) {
		Words words = Words.of(text);
		StringBuilder others = new StringBuilder();
		int from = 0;
		for (int at = 0; at < words.size(); at++) {
			Read<List<Office>> read = words.is(at, "minister", "staatssecretaris") ? OfficeReader.offices(words, at)
					: null;
			if (read != null && read.value().stream().allMatch((office) -> office.name() == null)) {
				others.append(words.text(from, at)).append(' ');
				from = read.end();
			}
		}
		return others.append(words.text(from, words.size())).toString();
	}

}
