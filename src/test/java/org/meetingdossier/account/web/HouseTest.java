package org.meetingdossier.account.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import org.meetingdossier.platform.FreshRecords;
import org.meetingdossier.platform.H2Test;
import org.meetingdossier.platform.TestParts;

/**
 * Runs the whole house over real HTTP, with the demo dossier and a clock that the test
 * sets. Each class finds the tables as after a first start. The gate runs what is tagged
 * {@code house} beside all other tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { HouseTest.DEMO, HouseTest.CONTACT, HouseTest.SIGN_IN, HouseTest.API, HouseTest.WATCH,
				HouseTest.WRITE })
@H2Test
@Tag("house")
@Import({ HouseTest.Time.class, TestParts.class })
@ExtendWith(FreshRecords.class)
public @interface HouseTest {

	/** With something to read. */
	String DEMO = "dossier.demo=true";

	/** Somebody to report a weakness to. */
	String CONTACT = "dossier.security.contact=mailto:security@example.org";

	/** Many sign in here from one address, and wrongly too. */
	String SIGN_IN = "dossier.sign-in.tries-per-address=10000";

	/** As many programs ask from there. */
	String API = "dossier.api.requests-per-minute=10000";

	/** Who watches long work is told at once. */
	String WATCH = "dossier.work.watch-interval=20ms";

	/** And so is the database. */
	String WRITE = "dossier.work.write-every=0ms";

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
