package org.meetingdossier.dossier.edition;

import java.util.UUID;

import org.meetingdossier.account.Level;

/**
 * What decides at each request whether the ready pages of an edition may be served.
 *
 * @param edition identity of the current edition
 * @param level the level to serve it at: the stricter of the edition's and today's
 * @param levels a number that goes up whenever a level in the working state changes
 * @param checks the checking state: a number that goes up with every change of a verdict
 * or decision
 */
public record EditionKey(UUID edition, Level level, int levels, int checks) {

	EditionKey(UUID edition, Level published, Level today, int levels, int checks) {
		this(edition, published.stricter(today), levels, checks);
	}

}
