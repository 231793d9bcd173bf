package org.meetingdossier.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.platform.work.WorkView;
import org.meetingdossier.register.RegisterSnapshot;

/**
 * What an administrator has to see to.
 *
 * @param register the snapshot that verdicts rest on; null while there is none
 * @param age how many days old it is
 * @param unfinished how many imports did not come to their end
 * @param missing how many cited papers the register does not hold, as far as this
 * administrator sees
 * @param failed work that was given up of late, the last first
 * @param absent people who may sign in and never did
 */
public record AdministratorsDesk(@Nullable RegisterSnapshot register, long age, long unfinished, long missing,
		List<WorkView> failed, List<PersonSummary> absent) {

	public AdministratorsDesk {
		failed = List.copyOf(failed);
		absent = List.copyOf(absent);
	}

}
