package org.meetingdossier.account.door;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import org.meetingdossier.account.Role;

/**
 * A link in the menu of a person, on their own page.
 *
 * @param address where it leads, without host
 * @param key the message that names it
 * @param roles whom it is for; empty for everybody who is signed in
 */
public record MenuLink(String address, String key, Set<Role> roles) {

	public MenuLink {
		roles = Collections.unmodifiableSet(new TreeSet<>(roles));
	}

	/**
	 * A link for everybody who is signed in.
	 * @param address where it leads, without host
	 * @param key the message that names it
	 */
	public static MenuLink to(String address, String key) {
		return new MenuLink(address, key, Set.of());
	}

	/**
	 * The same link for those only who have one of these roles.
	 * @param more other roles
	 */
	public MenuLink forRole(Role role, Role... more) {
		return new MenuLink(this.address, this.key, EnumSet.of(role, more));
	}

	/**
	 * Whether it is for somebody.
	 * @param person the roles of the person
	 * @return true if they can use what it leads to
	 */
	public boolean isFor(Set<Role> person) {
		return this.roles.isEmpty() || this.roles.stream().anyMatch(person::contains);
	}

}
