package org.meetingdossier.dossier.publishing;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class PublishingOnPostgresTests extends PublishingTests {

}
