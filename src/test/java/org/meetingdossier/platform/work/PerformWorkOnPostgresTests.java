package org.meetingdossier.platform.work;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class PerformWorkOnPostgresTests extends PerformWorkTests {

}
