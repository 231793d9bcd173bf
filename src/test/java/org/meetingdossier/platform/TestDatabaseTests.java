package org.meetingdossier.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TestDatabaseTests {

	@Test
	void h2OpensAnEmptyDatabaseEachTime() throws SQLException {
		assertThat(TestDatabase.h2().url()).isNotEqualTo(TestDatabase.h2().url());
		assertThat(productOf(TestDatabase.h2())).isEqualTo("H2");
	}

	@Test
	void postgresOpensAnEmptyDatabaseEachTime() throws SQLException {
		assertThat(TestDatabase.postgres().url()).isNotEqualTo(TestDatabase.postgres().url());
		assertThat(productOf(TestDatabase.postgres())).isEqualTo("PostgreSQL");
	}

	private static String productOf(TestDatabase database) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database.url(), database.username(),
				database.password())) {
			return connection.getMetaData().getDatabaseProductName();
		}
	}

}
