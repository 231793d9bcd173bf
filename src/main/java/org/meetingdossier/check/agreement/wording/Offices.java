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

}
