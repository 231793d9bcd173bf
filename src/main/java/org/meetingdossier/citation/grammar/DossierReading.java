package org.meetingdossier.citation.grammar;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.Reason;

/**
 * A dossier as read from the text.
 *
 * @param end where its words end
 * @param irregular how the words depart from practice
 * @param refusal why it cannot be a dossier, if so
 */
record DossierReading(DossierNumber dossier, int end, List<Irregularity> irregular, @Nullable Reason refusal) {

	boolean isPlain() {
		return this.dossier.suffix().isEmpty();
	}

	boolean isKingdomAct() {
		return this.dossier.suffix().startsWith("(R");
	}

}
