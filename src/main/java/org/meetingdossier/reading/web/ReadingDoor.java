package org.meetingdossier.reading.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.Address;
import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Door;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.EditionKey;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.platform.ReadyAddress;
import org.meetingdossier.platform.SiteLink;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;

/**
 * The door of the pages that people read. It keeps nobody out: what somebody may read is
 * decided by their clearance.
 */
@Configuration(proxyBeanMethods = false)
class ReadingDoor {

	@Bean
	static Door intoReading() {
		return Door.to(Address.reading("/", "/meetings", "/meetings/**", "/documents/**").forEverybody())
			.with(new SiteLink("/meetings", "layout.meetings", 10))
			.with(new StyleSheet("reading", Pages.ALL));
	}

	/** Made of nothing but the current edition and what of it the reader may see. */
	@Bean
	static ReadyAddress pagesOfAnEdition(Editions editions, CurrentPerson person) {
		return ReadyAddress.of(List.of("/meetings/{slug}", "/meetings/{slug}/topics/{number}"), (path) -> {
			Level clearance = person.clearance();
			return editions.currentKey(path.getOrDefault("slug", ""), clearance)
				.map((key) -> new ReadyAddress.Version(new Seen(key, clearance), key.level() == Level.PUBLIC));
		});
	}

	/**
	 * What a reader sees of an edition.
	 *
	 * @param edition which edition, in which state
	 * @param clearance how far the reader may see
	 */
	private record Seen(EditionKey edition, Level clearance) {

	}

}
