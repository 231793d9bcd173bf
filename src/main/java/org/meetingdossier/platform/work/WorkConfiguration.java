package org.meetingdossier.platform.work;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets rooms ask for work at hours of the day.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WorkConfiguration {

}
