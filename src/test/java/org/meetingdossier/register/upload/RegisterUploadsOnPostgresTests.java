package org.meetingdossier.register.upload;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class RegisterUploadsOnPostgresTests extends RegisterUploadsTests {

}
