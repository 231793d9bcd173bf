package org.meetingdossier.desk.mail;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class ManySendersOnPostgresTests extends ManySendersTests {

}
