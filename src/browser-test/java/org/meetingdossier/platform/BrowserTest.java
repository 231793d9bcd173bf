package org.meetingdossier.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Runs the whole house with the demo dossier and hands each test the installed browser,
 * as a {@link Reader}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dossier.demo=true", "dossier.sign-in.tries-per-address=1000",
				"dossier.work.watch-interval=50ms", "dossier.work.write-every=0ms", "server.address=127.0.0.1" })
@H2Test
@Import({ FixedClockConfiguration.class, TestParts.class })
@ExtendWith(InstalledBrowser.class)
public @interface BrowserTest {

}
