package org.meetingdossier.dossier.preview;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class PreviewsOnPostgresTests extends PreviewsTests {

}
