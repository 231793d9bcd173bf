package org.meetingdossier.output.web;

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
import org.meetingdossier.dossier.NewestEditions;
import org.meetingdossier.dossier.NewestEditions.NewEdition;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.output.feed.AtomFile;
import org.meetingdossier.output.feed.FeedEntry;
import org.meetingdossier.platform.SiteAddress;

/**
 * Tells programs that follow the meetings which editions came, of what the reader may see.
 */
@Controller
class FeedController {

	private static final int MOST = 50;

	private final NewestEditions editions;

	private final CurrentPerson person;

	private final SiteAddress site;

	private final MessageSource messages;

	FeedController(NewestEditions editions, CurrentPerson person, SiteAddress site, MessageSource messages) {
		this.editions = editions;
		this.person = person;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping(OutputDoor.FEED)
	ResponseEntity<byte[]> feed() {
		List<FeedEntry> all = this.editions.seenWith(this.person.clearance()).stream().map(this::entry).toList();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
			.body(new AtomFile(this.site::of, OutputDoor.FEED, "/meetings").write(word("output.feed"), word("letter.creator"),
					FeedEntry.newest(all, MOST)));
	}

	private FeedEntry entry(NewEdition one) {
		EditionSummary edition = one.edition();
		String path = "/meetings/" + one.slug() + "/editions/" + edition.letter();
		return new FeedEntry(path.substring(1), one.slug(), path,
				one.title() + ": " + word("letter.edition", edition.letter()),
				Objects.requireNonNullElse(edition.note(), ""), edition.publishedAt());
	}

	private String word(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, arguments, locale);
	}

}
