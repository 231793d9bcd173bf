package org.meetingdossier.account;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class PeoplePersistenceOnPostgresTests extends PeoplePersistenceTests {

}
