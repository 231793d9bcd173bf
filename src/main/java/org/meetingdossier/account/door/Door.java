package org.meetingdossier.account.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.meetingdossier.platform.RoomLook;
import org.meetingdossier.platform.SiteLink;
import org.meetingdossier.platform.StyleSheet;

/**
 * How one comes into a room: its addresses with who may, its links and its style sheets.
 * Each room with pages has one, as a bean in its {@code web} package; the gate, the menu
 * and the frame of every page collect them. The messages of a room are the files of its
 * name under {@code messages}; its ready pages stand beside its door.
 *
 * @param addresses its addresses with who may use them
 * @param menu its links in the menu of a person
 * @param navigation its links on every page
 * @param styles its style sheets
 * @param search where one searches in it; empty for all rooms but one
 */
public record Door(List<Address> addresses, List<MenuLink> menu, List<SiteLink> navigation, List<StyleSheet> styles,
		Optional<String> search) implements RoomLook {

	public Door {
		addresses = List.copyOf(addresses);
		menu = List.copyOf(menu);
		navigation = List.copyOf(navigation);
		styles = List.copyOf(styles);
	}

	/**
	 * A door with addresses only.
	 * @param addresses addresses with who may use them
	 */
	public static Door to(Address... addresses) {
		return new Door(List.of(addresses), List.of(), List.of(), List.of(), Optional.empty());
	}

	/** The same door with a link in the menu of those who may use it. */
	public Door with(MenuLink link) {
		return new Door(this.addresses, and(this.menu, link), this.navigation, this.styles, this.search);
	}

	/**
	 * The same door with a link on every page.
	 * @param link the link, the same for everybody
	 */
	public Door with(SiteLink link) {
		return new Door(this.addresses, this.menu, and(this.navigation, link), this.styles, this.search);
	}

	/** The same door with a style sheet that applies after those named before. */
	public Door with(StyleSheet sheet) {
		return new Door(this.addresses, this.menu, this.navigation, and(this.styles, sheet), this.search);
	}

	/**
	 * The same door with the box on every page in which one searches.
	 * @param address the address that takes the words as {@code q}
	 */
	public Door withSearch(String address) {
		return new Door(this.addresses, this.menu, this.navigation, this.styles, Optional.of(address));
	}

	private static <T> List<T> and(List<T> before, T more) {
		List<T> all = new ArrayList<>(before);
		all.add(more);
		return all;
	}

}
