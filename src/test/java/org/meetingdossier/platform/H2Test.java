package org.meetingdossier.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a Spring test on an H2 database in memory. Write the test once in a class that is
 * abstract and carries {@link RecordsTest}, and extend it once for each database. Test
 * classes whose contexts are configured alike share one context and one database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@ContextConfiguration(initializers = TestDatabaseInitializer.H2.class)
public @interface H2Test {

}
