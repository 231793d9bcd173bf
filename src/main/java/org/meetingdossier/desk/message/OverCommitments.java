package org.meetingdossier.desk.message;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.across.WorkingCommitments;
import org.meetingdossier.reading.promise.CommitmentStanding;
import org.meetingdossier.reading.promise.CommitmentStandings;

/**
 * Marks messages about a commitment that was answered, closed or taken out since: they
 * say no longer that it is due.
 */
@Component
class OverCommitments {

	private final WorkingCommitments commitments;

	private final CommitmentStandings standings;

	OverCommitments(WorkingCommitments commitments, CommitmentStandings standings) {
		this.commitments = commitments;
		this.standings = standings;
	}

	List<Message> mark(List<Message> messages, Level clearance) {
		Set<String> dossiers = messages.stream()
			.filter((message) -> message.kind().isOfCommitment())
			.flatMap((message) -> Stream.ofNullable(message.place()))
			.map(Message.Place::slug)
			.collect(Collectors.toUnmodifiableSet());
		if (dossiers.isEmpty()) {
			return messages;
		}
		Set<UUID> open = this.standings
			.mostUrgentFirst(this.commitments.find(CommitmentFilter.in(dossiers).toDo(), clearance), clearance)
			.stream()
			.filter(CommitmentStanding::isOpen)
			.map((standing) -> standing.commitment().content().id())
			.collect(Collectors.toUnmodifiableSet());
		return messages.stream()
			.map((message) -> (message.kind().isOfCommitment() && !open.contains(message.subject())) ? message.asOver()
					: message)
			.toList();
	}

}
