package org.meetingdossier.dossier;

import java.util.UUID;

import org.meetingdossier.account.Level;

/**
 * What decides at each request whether the ready pages of an edition may be served.
 *
 * @param edition identity of the current edition
 * @param level the level to serve it at: the stricter of the edition's and today's
 * @param levels a number that goes up whenever a level in the working state changes
 */
public record EditionKey(UUID edition, Level level, int levels) {

	EditionKey(UUID edition, Level published, Level today, int levels) {
		this(edition, published.stricter(today), levels);
	}

}
