package org.meetingdossier.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.meetingdossier.platform.RoomLook;
import org.meetingdossier.platform.SiteLink;

/**
 * What the frame of every page shows, put together from what the rooms bring.
 *
 * @param links the navigation
 * @param styles the address of the styles of every page
 * @param workStyles the address of the styles that pages for work need besides
 */
record Site(List<SiteLink> links, String styles, String workStyles) {

	static Site of(Stream<RoomLook> rooms, StyleSheets sheets) {
		return new Site(
				rooms.flatMap((room) -> room.navigation().stream())
					.sorted(Comparator.comparingInt(SiteLink::place))
					.toList(),
				sheets.all().address(), sheets.work().address());
	}

}
