package org.meetingdossier.architecture;

import org.junit.jupiter.api.Tag;

import org.meetingdossier.platform.PostgresTest;

@Tag("every-jdk")
@PostgresTest
class MigrationRulesOnPostgresTests extends MigrationRulesTests {

}
