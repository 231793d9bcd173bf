package org.meetingdossier.check;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class CheckRunOnPostgresTests extends CheckRunTests {

}
