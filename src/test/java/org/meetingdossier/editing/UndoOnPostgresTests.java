package org.meetingdossier.editing;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class UndoOnPostgresTests extends UndoTests {

}
