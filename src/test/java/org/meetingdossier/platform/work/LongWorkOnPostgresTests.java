package org.meetingdossier.platform.work;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class LongWorkOnPostgresTests extends LongWorkPersistenceTests {

}
