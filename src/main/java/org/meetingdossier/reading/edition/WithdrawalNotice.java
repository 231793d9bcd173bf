package org.meetingdossier.reading.edition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.edition.WithdrawnEdition;
import org.meetingdossier.platform.TheHague;

/**
 * What readers find in the place of an edition that was withdrawn.
 *
 * @param letter the letter of the edition
 * @param meeting name of the meeting
 * @param notice why, and what to do
 * @param on the day on which it was withdrawn
 */
public record WithdrawalNotice(String letter, String meeting, String notice, LocalDate on) {

	/**
	 * Writes the notice.
	 * @param withdrawn the edition that was withdrawn; null for one that was not
	 * @return the notice; null for one that was not
	 */
	public static @Nullable WithdrawalNotice of(@Nullable WithdrawnEdition withdrawn) {
		return (withdrawn != null) ? new WithdrawalNotice(withdrawn.letter(), withdrawn.meeting(), withdrawn.notice(),
				TheHague.dayOf(withdrawn.withdrawnAt())) : null;
	}

}
