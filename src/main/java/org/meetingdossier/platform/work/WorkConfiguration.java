package org.meetingdossier.platform.work;

import org.jobrunr.utils.mapper.JsonMapper;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * JobRunr as this house uses it. Its tables are Flyway's, its settings stand in
 * {@code application.properties}.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WorkConfiguration {

	/** By itself JobRunr takes Jackson 2 where that is on the classpath. */
	@Bean
	JsonMapper jobRunrJsonMapper() {
		return new Jackson3JsonMapper(
				BasicPolymorphicTypeValidator.builder().allowIfSubType(WorkConfiguration.class.getPackageName() + "."));
	}

}
