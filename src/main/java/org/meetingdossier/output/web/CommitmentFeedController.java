package org.meetingdossier.output.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.across.CommitmentTerms;
import org.meetingdossier.dossier.across.CurrentCommitments;
import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.output.feed.FeedEntry;
import org.meetingdossier.platform.TheHague;

/**
 * Tells programs what was promised to parliament, what changed about it and what became
 * late, of what the reader may see.
 */
@Controller
class CommitmentFeedController {

	private final CurrentCommitments commitments;

	private final CommitmentTerms terms;

	private final CurrentPerson person;

	private final AtomAnswer answer;

	CommitmentFeedController(CurrentCommitments commitments, CommitmentTerms terms, CurrentPerson person,
			AtomAnswer answer) {
		this.commitments = commitments;
		this.terms = terms;
		this.person = person;
		this.answer = answer;
	}

	@GetMapping(OutputDoor.COMMITMENTS)
	ResponseEntity<byte[]> feed() {
		return this.answer.of("commitments/feed.atom", OutputDoor.COMMITMENTS, "/commitments", "output.commitments.feed",
				this.terms.mostUrgentFirst(this.commitments.find(CommitmentFilter.of(null), this.person.clearance()))
					.stream()
					.map(this::entry)
					.toList());
	}

	/** A promise is one entry, which is told again when it changes and when it becomes late. */
	private FeedEntry entry(DatedCommitment commitment) {
		String id = "commitments/" + commitment.content().id();
		Instant changed = Objects.requireNonNullElse(commitment.made().changedAt(), Instant.EPOCH);
		LocalDate last = commitment.term().last();
		Instant late = (last != null && commitment.isOverdue()) ? last.plusDays(1).atStartOfDay(TheHague.ZONE).toInstant()
				: changed;
		return new FeedEntry(id, id, "/meetings/" + commitment.made().slug() + "/topics/" + commitment.made().number(),
				commitment.isOverdue() ? this.answer.word("output.commitments.late", commitment.words()) : commitment.words(),
				"%s, %s: %s".formatted(commitment.made().meeting(), commitment.content().who(),
						commitment.content().term()),
				late.isAfter(changed) ? late : changed);
	}

}
