package org.meetingdossier.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * Runs a test on the whole application without its web server: what is kept in the
 * database, what happens there, and pages through MockMvc as if nothing stood before
 * them. Write the test once in a class that is abstract and carries this, and extend it
 * with {@link H2Test} and with {@link PostgresTest}. All such tests share one application
 * for each database; each class finds the tables as after a first start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@AutoConfigureMockMvc(addFilters = false)
@SpringBootTest(properties = { "dossier.demo=false", "dossier.api.requests-per-minute=10000",
		"dossier.checks.nightly=-", "dossier.publishing.second-pair-of-eyes=true", "dossier.work.attempts=3",
		"dossier.work.write-every=0ms", "server.address=127.0.0.1" })
@Import({ FixedClockConfiguration.class, TestParts.class })
@ExtendWith(FreshRecords.class)
public @interface RecordsTest {

}
