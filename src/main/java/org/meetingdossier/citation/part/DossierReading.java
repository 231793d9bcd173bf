package org.meetingdossier.citation.part;

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
public record DossierReading(DossierNumber dossier, int end, List<Irregularity> irregular, @Nullable Reason refusal) {

	/** Whether nothing stands behind the number of the dossier. */
	public boolean isPlain() {
		return this.dossier.suffix().isEmpty();
	}

	/** Whether the number of a Kingdom act is all that stands behind: {@code (R2048)}. */
	public boolean isKingdomAct() {
		return this.dossier.suffix().startsWith("(R");
	}

}
