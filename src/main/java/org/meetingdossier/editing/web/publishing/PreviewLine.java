package org.meetingdossier.editing.web.publishing;

import java.time.ZonedDateTime;
import java.util.UUID;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.preview.PreviewSummary;
import org.meetingdossier.platform.TheHague;

/**
 * A link to a preview in the list.
 *
 * @param id identity of the link; not its secret
 * @param level how far it shows
 * @param maker who made it
 * @param expiresAt when it stops working
 * @param working whether it works now
 * @param blind whether it shows nothing, as the dossier is stricter by now than it and
 * than what its maker may see
 */
record PreviewLine(UUID id, Level level, String maker, ZonedDateTime expiresAt, boolean working, boolean blind) {

	static PreviewLine of(PreviewSummary link, Level dossier) {
		Level today = link.today();
		return new PreviewLine(link.id(), (today != null) ? today : link.level(), link.maker(),
				link.expiresAt().atZone(TheHague.ZONE), link.working(), today == null || !today.sees(dossier));
	}

}
