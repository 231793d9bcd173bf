package org.meetingdossier.desk.web;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.desk.message.Message;
import org.meetingdossier.desk.message.MessageFeeds;
import org.meetingdossier.output.feed.AtomFile;
import org.meetingdossier.output.feed.FeedEntry;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.SiteAddress;

/**
 * Somebody's messages for a program that follows them. The address is the only key: it is
 * not repeated in the answer.
 */
@Controller
class MessageFeedController {

	/** Where these addresses begin. */
	static final String BELOW = "/messages/feed/";

	private final MessageFeeds feeds;

	private final SiteAddress site;

	private final MessageSource messages;

	MessageFeedController(MessageFeeds feeds, SiteAddress site, MessageSource messages) {
		this.feeds = feeds;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping(BELOW + "{token}")
	ResponseEntity<byte[]> feed(@PathVariable String token) {
		List<FeedEntry> entries = this.feeds.open(token)
			.orElseThrow(() -> new NotFoundException("message.feed.unknown"))
			.stream()
			.map(this::entry)
			.toList();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header("Referrer-Policy", "no-referrer")
			.body(new AtomFile(this.site::of, "messages", "/messages", "/messages").write(word("messages.title"),
					word("layout.product"), entries));
	}

	private FeedEntry entry(Message message) {
		Message.Place place = message.place();
		String kind = word("mail.kind." + message.told());
		String path = "/messages/" + message.id();
		return new FeedEntry(path.substring(1), message.id().toString(), path,
				(place != null) ? kind + ": " + place.title() : kind, "", message.at());
	}

	private String word(String key) {
		return this.messages.getMessage(key, new Object[0], LocaleContextHolder.getLocale());
	}

}
