package org.meetingdossier.dossier.change;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class MovesOnPostgresTests extends MovesTests {

}
