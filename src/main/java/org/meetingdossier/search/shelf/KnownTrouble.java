package org.meetingdossier.search.shelf;

import org.slf4j.Logger;

/**
 * Something that goes wrong again and again, and is told once until it goes well again.
 */
final class KnownTrouble {

	private final Logger logger;

	private volatile boolean known;

	KnownTrouble(Logger logger) {
		this.logger = logger;
	}

	void tell(String what, Exception reason) {
		if (this.known) {
			this.logger.debug(what, reason);
		}
		else {
			this.logger.warn(what, reason);
		}
		this.known = true;
	}

	void isOver() {
		this.known = false;
	}

}
