package org.meetingdossier.editing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Address;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.account.door.MenuLink;
import org.meetingdossier.platform.StyleSheet;
import org.meetingdossier.platform.StyleSheet.Pages;

/**
 * The door of writing. Only the links to a preview are for everybody: who has one may
 * read.
 */
@Configuration(proxyBeanMethods = false)
class EditingDoor {

	@Bean
	static Door intoEditing() {
		return Door
			.to(Address.at("/edit/**").forRole(Role.EDITOR),
					Address.at("/remarks/*").forRole(Role.EDITOR, Role.CLERK).keptNowhere(),
					Address.reading("/preview/*").forEverybody())
			.with(MenuLink.to("/edit", "edit.title.list").forRole(Role.EDITOR))
			.with(new StyleSheet("editing", Pages.WORK))
			.with(new StyleSheet("editing-sources", Pages.WORK))
			.with(new StyleSheet("overview", Pages.WORK));
	}

}
