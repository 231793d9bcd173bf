package org.meetingdossier.output.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.across.CommitmentTerms;
import org.meetingdossier.dossier.across.CurrentCommitments;
import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.output.feed.AtomFile;
import org.meetingdossier.output.feed.FeedEntry;
import org.meetingdossier.platform.SiteAddress;
import org.meetingdossier.platform.TheHague;

/**
 * Tells programs what was promised to parliament, what changed about it and what became
 * late, of what the reader may see.
 */
@Controller
class CommitmentFeedController {

	private static final int MOST = 50;

	private final CurrentCommitments commitments;

	private final CommitmentTerms terms;

	private final CurrentPerson person;

	private final SiteAddress site;

	private final MessageSource messages;

	CommitmentFeedController(CurrentCommitments commitments, CommitmentTerms terms, CurrentPerson person,
			SiteAddress site, MessageSource messages) {
		this.commitments = commitments;
		this.terms = terms;
		this.person = person;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping(OutputDoor.COMMITMENTS)
	ResponseEntity<byte[]> feed() {
		List<FeedEntry> all = this.terms
			.mostUrgentFirst(this.commitments.find(CommitmentFilter.of(null), this.person.clearance()))
			.stream()
			.map(this::entry)
			.toList();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
			.body(new AtomFile(this.site::of, OutputDoor.COMMITMENTS, "/commitments")
				.write(word("output.commitments.feed"), word("letter.creator"), FeedEntry.newest(all, MOST)));
	}

	/** A promise is one entry, which is told again when it changes and when it becomes late. */
	private FeedEntry entry(DatedCommitment commitment) {
		String id = "commitments/" + commitment.content().id();
		Instant changed = Objects.requireNonNullElse(commitment.made().changedAt(), Instant.EPOCH);
		LocalDate last = commitment.term().last();
		Instant late = (last != null && commitment.isOverdue()) ? last.plusDays(1).atStartOfDay(TheHague.ZONE).toInstant()
				: changed;
		return new FeedEntry(id, id, "/meetings/" + commitment.made().slug() + "/topics/" + commitment.made().number(),
				commitment.isOverdue() ? word("output.commitments.late", commitment.words()) : commitment.words(),
				"%s, %s: %s".formatted(commitment.made().meeting(), commitment.content().who(),
						commitment.content().term()),
				late.isAfter(changed) ? late : changed);
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
