package org.meetingdossier.check.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.account.door.MenuLink;
import org.meetingdossier.platform.SiteLink;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;

/**
 * The door of checking. What anybody sends to be checked changes and keeps nothing, so it
 * needs no token; it is work, so it is counted.
 */
@Configuration(proxyBeanMethods = false)
class CheckDoor {

	@Bean
	static Door intoCheck() {
		return Door
			.to(Address.reading("/check").forEverybody(),
					Address.sending("/check", "/api/check", "/api/citations").forEverybody().withoutToken().counted(),
					Address.at("/references", "/references.csv", "/references/**").forRole(Role.CLERK),
					Address.at("/questions/**").forRole(Role.CLERK, Role.EDITOR).keptNowhere(),
					Address.sending("/questions/*/answer").forRole(Role.EDITOR),
					Address.sending("/questions/*/ask", "/questions/*/close").forRole(Role.CLERK),
					Address.at("/admin/checks").forRole(Role.ADMIN).keptNowhere())
			.with(MenuLink.to("/references", "work.list.title").forRole(Role.CLERK))
			.with(MenuLink.to("/admin/checks", "check.runs.title").forRole(Role.ADMIN))
			.with(new SiteLink("/check", "layout.check", 50))
			.with(new StyleSheet("check", Pages.ALL))
			.with(new StyleSheet("worklist", Pages.WORK));
	}

}
