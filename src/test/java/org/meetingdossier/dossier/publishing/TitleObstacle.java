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

	@Bean
	PublicationCheck titleCheck(Overrides overrides) {
		return (content, revision) -> (content.title().equals(OBSTRUCTED) && overrides.of(content.id()).isEmpty())
				? List.of("TITLE") : List.of();
	}

}
