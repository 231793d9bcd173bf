package org.meetingdossier.reading.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.platform.FixedClockConfiguration;

/**
 * Tests the pages of one controller, with templates and messages and without a database.
 * The gate before all addresses has tests of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@WebMvcTest(excludeAutoConfiguration = ServletWebSecurityAutoConfiguration.class)
@Import({ CurrentPerson.class, FixedClockConfiguration.class, MeetingDaysPrinter.class })
@interface PageTest {

	@AliasFor(annotation = WebMvcTest.class, attribute = "controllers")
	Class<?> value();

}
