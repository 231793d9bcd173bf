package org.meetingdossier.platform.web;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.platform.RoomLook;
import org.meetingdossier.platform.SiteLink;

/**
 * What the frame of every page shows, put together from what the rooms bring.
 *
 * @param links the navigation
 * @param search where the box on every page leads; null for none
 * @param styles the address of the styles of every page
 * @param workStyles the address of the styles that pages for work need besides
 */
record Site(List<SiteLink> links, @Nullable String search, String styles, String workStyles) {

	static Site of(List<RoomLook> rooms, StyleSheets sheets) {
		return new Site(
				rooms.stream()
					.flatMap((room) -> room.navigation().stream())
					.sorted(Comparator.comparingInt(SiteLink::place))
					.toList(),
				rooms.stream().flatMap((room) -> room.search().stream()).findFirst().orElse(null),
				sheets.all().address(), sheets.work().address());
	}

}
