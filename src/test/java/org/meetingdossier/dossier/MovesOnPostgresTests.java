package org.meetingdossier.dossier;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class MovesOnPostgresTests extends MovesTests {

}
