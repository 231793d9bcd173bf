package org.meetingdossier.editing.draft;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class DraftsOnPostgresTests extends DraftsTests {

}
