package org.meetingdossier.register;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class RegisterUploadsOnPostgresTests extends RegisterUploadsTests {

}
