package org.meetingdossier.architecture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import org.meetingdossier.MeetingDossierApplication;

@Tag("sources")
class ModularityTests {

	private final ApplicationModules rooms = ApplicationModules.of(MeetingDossierApplication.class);

	/**
	 * A room uses only the rooms that its package-info names, and of those only what is
	 * public in their base package: so each can be understood and changed by itself.
	 */
	@Test
	void roomsUseOnlyTheRoomsTheyName() {
		this.rooms.verify();
	}

	@Test
	void roomsAreDrawnForTheReaderOfTheBuild() {
		new Documenter(this.rooms).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml().writeModuleCanvases();
	}

}
