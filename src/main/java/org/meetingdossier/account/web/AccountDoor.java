package org.meetingdossier.account.web;

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
 * The door of this room, and of the platform, which knows nobody: all that administrators
 * alone may do begins with {@code /admin} or {@code /actuator}, whoever made it.
 */
@Configuration(proxyBeanMethods = false)
class AccountDoor {

	@Bean
	static Door intoAccount() {
		return Door
			.to(Address.at("/sign-in", "/set-up/*", "/password/*").forEverybody().keptNowhere(),
					Address.at("/account/**").forSignedIn().keptNowhere(),
					Address.at("/admin/**").forRole(Role.ADMIN).keptNowhere(),
					Address.reading("/.well-known/security.txt").forEverybody())
			.with(MenuLink.to("/admin/people", "people.title").forRole(Role.ADMIN))
			.with(MenuLink.to("/admin/audit", "audit.title").forRole(Role.ADMIN))
			.with(new SiteLink("/account", "layout.account", 100))
			.with(new StyleSheet("audit", Pages.WORK));
	}

	@Bean
	static Door intoPlatform() {
		return Door.to(Address.at("/actuator/health", "/actuator/health/**").forEverybody().keptNowhere(),
				Address.at("/actuator/**").forRole(Role.ADMIN).keptNowhere(),
				// To others than who asked for the work and administrators it is not
				// there.
				Address.reading("/work/**").forEverybody(),
				Address.reading("/css/**", "/js/**", "/images/**", "/webjars/**", "/robots.txt").forEverybody(),
				Address.at("/error").forEverybody());
	}

}
