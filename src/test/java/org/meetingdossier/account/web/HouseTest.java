package org.meetingdossier.account.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import org.meetingdossier.platform.H2Test;

/**
 * Runs the whole house over real HTTP, with the demo dossier and a clock that the test
 * sets.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dossier.demo=true", "dossier.security.contact=mailto:security@example.org" })
@H2Test
@Import(HouseTest.Time.class)
public @interface HouseTest {

	/**
	 * A clock for the test to set.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	class Time {

		@Bean
		@Primary
		SettableClock settableClock() {
			return new SettableClock();
		}

	}

}
