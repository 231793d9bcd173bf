package org.meetingdossier.check;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class WorkTogetherOnPostgresTests extends WorkTogetherTests {

}
