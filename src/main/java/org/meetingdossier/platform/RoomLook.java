package org.meetingdossier.platform;

import java.util.List;
import java.util.Optional;

/**
 * What a room brings to the frame of every page. The frame collects these; it knows no
 * room by name.
 */
public interface RoomLook {

	/**
	 * What stands in the navigation of every page, the same for everybody.
	 * @return the links of the room
	 */
	List<SiteLink> navigation();

	/**
	 * Where one searches, for the box on every page.
	 * @return the address that takes the words as {@code q}, without host; empty for a
	 * room in which nothing is searched
	 */
	Optional<String> search();

	/** The style sheets of the room, in the order in which they apply. */
	List<StyleSheet> styles();

}
