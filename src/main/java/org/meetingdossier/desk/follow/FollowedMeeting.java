package org.meetingdossier.desk.follow;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.MeetingSummary;

/**
 * A meeting that somebody follows.
 *
 * @param meeting the meeting as readers have it
 * @param lookedAt until when they saw what was published; null if nothing is kept of that
 * @param seen the letter of the newest edition of then; null if there was none
 * @param since the letters of the editions since, the newest first
 */
public record FollowedMeeting(MeetingSummary meeting, @Nullable Instant lookedAt, @Nullable String seen,
		List<String> since) {

	public FollowedMeeting {
		since = List.copyOf(since);
	}

	/**
	 * Whether something changed since they looked.
	 * @return true if there is an edition that they did not see
	 */
	public boolean isChanged() {
		return !this.since.isEmpty();
	}

}
