package org.meetingdossier.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;

/**
 * How a dossier stands, without its content.
 *
 * @param id identity of the dossier
 * @param slug its part of an address
 * @param title name of the meeting
 * @param level how restricted it is
 * @param firstDay the first day of the meeting
 * @param lastDay the last day of the meeting
 * @param revision the number of the newest revision
 * @param published the number of the revision that was published last; null if none was
 * @param workedAt when the person who asks saved it last; null if they never did
 */
public record DossierStanding(UUID id, String slug, String title, Level level, LocalDate firstDay, LocalDate lastDay,
		int revision, @Nullable Integer published, @Nullable Instant workedAt) {

	/**
	 * Whether readers have the newest revision.
	 * @return false if something was saved since, or nothing was ever published
	 */
	public boolean isPublished() {
		return this.published != null && this.published == this.revision;
	}

	/**
	 * Whether the person who asks ever saved it.
	 * @return true if they work on it
	 */
	public boolean isMine() {
		return this.workedAt != null;
	}

}
