package org.meetingdossier.search.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.account.door.MenuLink;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;

/**
 * The door of searching. Everybody may search what they may read; it is work, so it is
 * counted, and who types asks more often.
 */
@Configuration(proxyBeanMethods = false)
class SearchDoor {

	static final String PAGE = "/search";

	static final String SUGGESTIONS = "/search/suggestions";

	static final String API = "/api/search";

	static final String ADMIN = "/admin/search";

	private static final int PAGES_PER_MINUTE = 120;

	private static final int SUGGESTIONS_PER_MINUTE = 300;

	@Bean
	static Door intoSearch() {
		return Door
			.to(Address.reading(PAGE).forEverybody().counted(PAGES_PER_MINUTE),
					Address.reading(SUGGESTIONS).forEverybody().counted(SUGGESTIONS_PER_MINUTE),
					Address.reading(API).forEverybody().counted(), Address.at(ADMIN).forRole(Role.ADMIN).keptNowhere())
			.withSearch(PAGE)
			.with(MenuLink.to(ADMIN, "search.admin.title").forRole(Role.ADMIN))
			.with(new StyleSheet("search", Pages.ALL));
	}

}
