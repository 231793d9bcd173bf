package org.meetingdossier.output.web;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.meetingdossier.output.feed.AtomFile;
import org.meetingdossier.output.feed.FeedEntry;
import org.meetingdossier.platform.SiteAddress;

/**
 * Answers with a feed of the newest changes, in the language of who asks.
 */
@Component
class AtomAnswer {

	private static final int MOST = 50;

	private final SiteAddress site;

	private final MessageSource messages;

	AtomAnswer(SiteAddress site, MessageSource messages) {
		this.site = site;
		this.messages = messages;
	}

	/**
	 * Answers with a feed.
	 * @param id what tells the feed from all others, for ever
	 * @param self its path
	 * @param pages the path of the page that shows the same to people
	 * @param title the message key of its title
	 * @param all all changes, in any order
	 */
	ResponseEntity<byte[]> of(String id, String self, String pages, String title, List<FeedEntry> all) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
			.body(new AtomFile(this.site::of, id, self, pages).write(word(title), word("letter.creator"),
					FeedEntry.newest(all, MOST)));
	}

	/** A message in the language of who asks. */
	String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
