package org.meetingdossier.account.web.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Role;
import org.meetingdossier.account.door.Door;
import org.meetingdossier.account.door.MenuLink;

/**
 * Where people can go, as the doors of the rooms say: first what clerks do, then editors
 * and administrators.
 */
@Component
class Menu {

	private static final Comparator<MenuLink> BY_ROLE = Comparator.comparing(Menu::rank)
		.thenComparing(MenuLink::address);

	private final List<MenuLink> links;

	Menu(ObjectProvider<Door> doors) {
		this.links = doors.stream().flatMap((door) -> door.menu().stream()).sorted(BY_ROLE).toList();
	}

	List<MenuLink> linksFor(Set<Role> person) {
		return this.links.stream().filter((link) -> link.isFor(person)).toList();
	}

	private static int rank(MenuLink link) {
		return link.roles().stream().mapToInt(Role::ordinal).min().orElse(-1);
	}

}
