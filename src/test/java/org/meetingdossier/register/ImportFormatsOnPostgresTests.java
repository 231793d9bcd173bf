package org.meetingdossier.register;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class ImportFormatsOnPostgresTests extends ImportFormatsTests {

}
