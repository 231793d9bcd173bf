package org.meetingdossier.desk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.StartPage;
import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.account.door.MenuLink;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;

/**
 * The door of people's own work. Whoever signs in comes here, unless they asked for
 * another page.
 */
@Configuration(proxyBeanMethods = false)
class DeskDoor {

	/** Each sends a mail to an address that nobody confirmed yet. */
	private static final int LINKS = 5;

	private static final int FEEDS = 60;

	@Bean
	static Door intoDesk() {
		return Door
			.to(Address.reading("/desk", "/desk/here").forSignedIn().keptNowhere(),
					Address.at("/desk/follow", "/messages/**").forSignedIn().keptNowhere(),
					Address.sending("/messages/settings/address").forSignedIn().keptNowhere().counted(LINKS),
					Address.reading("/messages/feed/{token}").forEverybody().keptNowhere().counted(FEEDS))
			.with(MenuLink.to("/desk", "layout.desk"))
			.with(MenuLink.to("/messages", "messages.title"))
			.with(new StyleSheet("desk", Pages.ALL));
	}

	@Bean
	static StartPage startPage() {
		return new StartPage("/desk");
	}

}
