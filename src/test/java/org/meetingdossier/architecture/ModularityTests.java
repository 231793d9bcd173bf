package org.meetingdossier.architecture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import org.meetingdossier.MeetingDossierApplication;

@Tag("sources")
class ModularityTests {

	/**
	 * A room uses only the rooms that its package-info names, and of those only what is
	 * public in their base package: so each can be understood and changed by itself.
	 */
	@Test
	void roomsUseOnlyTheRoomsTheyName() {
		ApplicationModules.of(MeetingDossierApplication.class).verify();
	}

}
