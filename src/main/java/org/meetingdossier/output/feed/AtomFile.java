package org.meetingdossier.output.feed;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import org.meetingdossier.output.XmlFile;

/**
 * Writes a feed of changes as Atom.
 */
public final class AtomFile {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	/** Identities of entries; the day is that of the name, and never changes. */
	private static final String TAG = "tag:meetingdossier.org,2025:";

	private final UnaryOperator<String> addresses;

	private final String id;

	private final String self;

	private final String pages;

	/**
	 * Feeds whose links lead to a site.
	 * @param addresses gives the whole address of a path
	 * @param id what tells the feed from all others, for ever
	 * @param self the path of the feed
	 * @param pages the path of the page that shows the same to people
	 */
	public AtomFile(UnaryOperator<String> addresses, String id, String self, String pages) {
		this.addresses = addresses;
		this.id = id;
		this.self = self;
		this.pages = pages;
	}

	/**
	 * Writes a feed.
	 * @param title what it is about
	 * @param author who publishes
	 * @param entries the changes, the newest first
	 * @return the file
	 */
	public byte[] write(String title, String author, List<FeedEntry> entries) {
		XmlFile xml = new XmlFile(NAMESPACE, "feed");
		text(xml, "id", TAG + this.id);
		text(xml, "title", title);
		text(xml, "updated", (entries.isEmpty() ? Instant.EPOCH : entries.get(0).at()).toString());
		link(xml, "self", this.self);
		link(xml, "alternate", this.pages);
		xml.open("author");
		text(xml, "name", author);
		xml.close();
		entries.forEach((entry) -> entry(xml, entry));
		return xml.toBytes();
	}

	private void entry(XmlFile xml, FeedEntry entry) {
		xml.open("entry");
		text(xml, "id", TAG + entry.id());
		text(xml, "title", entry.title());
		text(xml, "updated", entry.at().toString());
		link(xml, "alternate", entry.path());
		if (!entry.summary().isBlank()) {
			text(xml, "summary", entry.summary());
		}
		xml.close();
	}

	private void link(XmlFile xml, String relation, String path) {
		xml.empty("link", "rel", relation, "href", this.addresses.apply(path));
	}

	private static void text(XmlFile xml, String name, String words) {
		xml.open(name).words(words).close();
	}

}
