package org.meetingdossier.check.agreement.wording;

import java.util.EnumSet;
import java.util.Set;

/**
 * Reads the kinds that a register gives: "Brief regering", "Motie (gewijzigd)".
 */
public final class Kinds {

	private Kinds() {
	}

	/**
	 * Reads a kind as a register writes it.
	 * @param registered the words of the register
	 * @return the kinds they name; empty when they name none that sentences name
	 */
	public static Set<PaperKind> of(String registered) {
		Words words = Words.of(registered);
		Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
		int at = 0;
		while (at < words.size()) {
			KindTable.Named named = KindTable.at(words, at);
			if (named != null) {
				kinds.add(named.kind());
			}
			at = (named != null) ? named.end() : at + 1;
		}
		return kinds;
	}

}
