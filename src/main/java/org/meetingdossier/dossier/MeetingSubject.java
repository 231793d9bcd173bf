package org.meetingdossier.dossier;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.SubjectName;

/** The titles of meetings in the audit log, for who may see them. */
@Component
class MeetingSubject implements SubjectName {

	private static final Pattern MEETING = Pattern.compile("meeting/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final MeetingRepository meetings;

	MeetingSubject(MeetingRepository meetings) {
		this.meetings = meetings;
	}

	@Override
	public Optional<String> of(String subject, Level clearance) {
		return MEETING.matcher(subject).matches()
				? this.meetings.findById(UUID.fromString(subject.substring("meeting/".length())))
					.filter((meeting) -> clearance.sees(meeting.level()))
					.map(Meeting::title)
				: Optional.empty();
	}

}
