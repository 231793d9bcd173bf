package org.meetingdossier.platform;

import java.util.List;

/**
 * What a room brings to the frame of every page. The frame collects these; it knows no room
 * by name.
 */
public interface RoomLook {

	/**
	 * What stands in the navigation of every page, the same for everybody.
	 * @return the links of the room
	 */
	List<SiteLink> navigation();

	/**
	 * The style sheets of the room, in the order in which they apply.
	 * @return the sheets
	 */
	List<StyleSheet> styles();

}
