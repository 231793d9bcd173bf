package org.meetingdossier.dossier.publishing;

import java.util.List;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import org.meetingdossier.platform.TestPart;

/**
 * A room that knows of an obstacle, in dossiers of one title.
 */
@TestPart
@TestConfiguration(proxyBeanMethods = false)
class TitleObstacle {

	static final String OBSTRUCTED = "Hier staat iets in de weg";

	/** What looks at a dossier of this title fails once somebody gave a reason. */
	static final String BROKEN = "Hier gaat het kijken stuk";

	@Bean
	PublicationCheck titleCheck(Overrides overrides) {
		return (content, revision) -> {
			boolean passed = !overrides.of(content.id()).isEmpty();
			if (content.title().equals(BROKEN) && passed) {
				throw new IllegalStateException(BROKEN);
			}
			return (content.title().equals(OBSTRUCTED) && !passed) ? List.of("TITLE") : List.of();
		};
	}

}
