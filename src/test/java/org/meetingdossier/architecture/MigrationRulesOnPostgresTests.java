package org.meetingdossier.architecture;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class MigrationRulesOnPostgresTests extends MigrationRulesTests {

}
