package org.meetingdossier.register;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class RegisterLookupOnPostgresTests extends RegisterLookupTests {

}
