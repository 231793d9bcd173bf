package org.meetingdossier.platform;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives an application context a database of its own.
 */
abstract class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase database = create();
		TestPropertyValues
			.of("spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.username(),
					"spring.datasource.password=" + database.password(),
					// The server may stop before the contexts that use it: do not wait
					// for it. Many editors at once may need the patience of production,
					// 30 s.
					"spring.datasource.hikari.connection-timeout=" + Integer.getInteger("editors.patience", 2000),
					"spring.lifecycle.timeout-per-shutdown-phase=2s")
			.applyTo(context);
	}

	abstract TestDatabase create();

	static final class H2 extends TestDatabaseInitializer {

		@Override
		TestDatabase create() {
			return TestDatabase.h2();
		}

	}

	static final class Postgres extends TestDatabaseInitializer {

		@Override
		TestDatabase create() {
			return TestDatabase.postgres();
		}

	}

}
