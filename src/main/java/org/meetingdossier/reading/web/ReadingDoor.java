package org.meetingdossier.reading.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.Address;
import org.meetingdossier.account.Door;
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

}
