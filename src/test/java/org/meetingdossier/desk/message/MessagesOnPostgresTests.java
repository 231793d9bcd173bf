package org.meetingdossier.desk.message;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class MessagesOnPostgresTests extends MessagesTests {

}
