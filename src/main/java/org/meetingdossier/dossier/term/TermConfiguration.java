package org.meetingdossier.dossier.term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Terms are read with the calendar of the settings.
 */
@Configuration(proxyBeanMethods = false)
class TermConfiguration {

	@Bean
	TermReader termReader(TermProperties properties) {
		return new TermReader(properties.toCalendar());
	}

}
