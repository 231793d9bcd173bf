package org.meetingdossier.intake.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.account.door.MenuLink;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;

/**
 * The door of intake. A letter that anybody sends to be read changes and keeps nothing,
 * so it needs no token; it is work, so it is counted. Proposals are for editors.
 */
@Configuration(proxyBeanMethods = false)
class IntakeDoor {

	/** A letter is more work than a text: fewer of them than of other requests. */
	private static final int LETTERS_PER_MINUTE = 20;

	@Bean
	static Door intoIntake() {
		return Door
			.to(Address.sending("/api/intake").forEverybody().withoutToken().counted(LETTERS_PER_MINUTE),
					Address.at("/intake/**").forRole(Role.EDITOR))
			.with(MenuLink.to("/intake", "intake.title").forRole(Role.EDITOR))
			.with(new StyleSheet("intake", Pages.WORK));
	}

}
