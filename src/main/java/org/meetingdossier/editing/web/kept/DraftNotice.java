package org.meetingdossier.editing.web.kept;

import java.time.ZonedDateTime;

import org.meetingdossier.editing.draft.DraftText;
import org.meetingdossier.platform.TheHague;

/**
 * Tells on a form that it holds a draft.
 *
 * @param savedAt when it was kept, as a clock on the wall says
 * @param startedFrom the number of the revision it was typed on
 * @param isOld whether the dossier was saved since
 */
public record DraftNotice(ZonedDateTime savedAt, int startedFrom, boolean isOld) {

	public static DraftNotice of(DraftText draft, int newest) {
		int startedFrom = draft.typed().startedFrom();
		return new DraftNotice(draft.savedAt().atZone(TheHague.ZONE), startedFrom, startedFrom != newest);
	}

}
