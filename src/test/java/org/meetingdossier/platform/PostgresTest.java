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
 * Runs a Spring test on PostgreSQL. Write the test once in a class that is abstract and
 * carries {@link RecordsTest}, and extend it once for each database. Test classes whose
 * contexts are configured alike share one context and one database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@ContextConfiguration(initializers = TestDatabaseInitializer.Postgres.class)
public @interface PostgresTest {

}
