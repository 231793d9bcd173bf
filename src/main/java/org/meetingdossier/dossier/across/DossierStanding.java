package org.meetingdossier.dossier.across;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
	 * How far away the meeting is.
	 * @param today the day of today
	 * @return how many days are left until its first day; 0 while it is held; negative
	 * once it is over, as many as there are since its last day
	 */
	public long days(LocalDate today) {
		if (today.isBefore(this.firstDay)) {
			return ChronoUnit.DAYS.between(today, this.firstDay);
		}
		return today.isAfter(this.lastDay) ? ChronoUnit.DAYS.between(today, this.lastDay) : 0;
	}

	/**
	 * The order in which people work: the next meeting first, and behind all that come
	 * those that are over, the last one first.
	 * @param today the day of today
	 */
	public static Comparator<DossierStanding> nextFirst(LocalDate today) {
		return Comparator.comparing((DossierStanding dossier) -> dossier.days(today) < 0)
			.thenComparing((dossier) -> Math.abs(dossier.days(today)));
	}

	/**
	 * Whether the person who asks ever saved it.
	 * @return true if they work on it
	 */
	public boolean isMine() {
		return this.workedAt != null;
	}

}
