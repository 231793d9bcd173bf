package org.meetingdossier.platform;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The parts of all rooms: where each application has all of them, tests of different
 * rooms share one.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.meetingdossier", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(TestPart.class))
public class TestParts {

}
