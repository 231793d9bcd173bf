package org.meetingdossier.editing.web.kept;

import java.util.List;

import org.meetingdossier.editing.presence.Presence;
import org.meetingdossier.editing.web.WallClock;

/**
 * Tells who else has a form open.
 *
 * @param others the others, with the time since when
 * @param mine whether the form is for this person to edit
 */
public record PresenceLine(List<Other> others, boolean mine) {

	/** Says it of those who have the form open now. */
	public static PresenceLine of(Presence presence) {
		return new PresenceLine(presence.others()
			.stream()
			.map((other) -> new Other(other.name(), WallClock.time(other.since())))
			.toList(), presence.mine());
	}

	/**
	 * Somebody else.
	 *
	 * @param since the time since when
	 */
	record Other(String name, String since) {

	}

}
