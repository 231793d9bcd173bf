package org.meetingdossier.editing;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class DraftsOnPostgresTests extends DraftsTests {

}
