package org.meetingdossier.output.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.EditionSummary;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.MeetingSummary;
import org.meetingdossier.output.feed.AtomFile;
import org.meetingdossier.output.feed.FeedEntry;
import org.meetingdossier.platform.SiteAddress;

/**
 * Tells programs that follow the meetings which editions came, of what the reader may see.
 */
@Controller
class FeedController {

	private static final int MOST = 50;

	private final Editions editions;

	private final CurrentPerson person;

	private final SiteAddress site;

	private final MessageSource messages;

	FeedController(Editions editions, CurrentPerson person, SiteAddress site, MessageSource messages) {
		this.editions = editions;
		this.person = person;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping(OutputDoor.FEED)
	ResponseEntity<byte[]> feed() {
		Level clearance = this.person.clearance();
		List<FeedEntry> all = new ArrayList<>();
		for (MeetingSummary meeting : this.editions.meetings(clearance)) {
			this.editions.list(meeting.slug(), clearance)
				.stream()
				.filter(EditionSummary::isReadable)
				.forEach((edition) -> all.add(entry(meeting, edition)));
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
			.body(new AtomFile(this.site::of).write(word("output.feed"), word("letter.creator"),
					FeedEntry.newest(all, MOST)));
	}

	private FeedEntry entry(MeetingSummary meeting, EditionSummary edition) {
		return new FeedEntry(meeting.slug(), "/meetings/" + meeting.slug() + "/editions/" + edition.letter(),
				meeting.facts().title() + ": " + word("letter.edition", edition.letter()),
				Objects.requireNonNullElse(edition.note(), ""), edition.publishedAt());
	}

	private String word(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, arguments, locale);
	}

}
