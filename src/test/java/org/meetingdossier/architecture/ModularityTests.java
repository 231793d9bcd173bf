package org.meetingdossier.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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
		ApplicationModules
			.of(MeetingDossierApplication.class, DescribedPredicate.describe("tests", ModularityTests::isOfTests))
			.verify();
	}

	private static boolean isOfTests(JavaClass type) {
		return type.getSource()
			.filter((source) -> source.getUri().toString().contains(WithoutTests.OF_TESTS))
			.isPresent();
	}

}
