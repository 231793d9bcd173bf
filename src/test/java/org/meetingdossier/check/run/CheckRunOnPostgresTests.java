package org.meetingdossier.check.run;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class CheckRunOnPostgresTests extends CheckRunTests {

}
