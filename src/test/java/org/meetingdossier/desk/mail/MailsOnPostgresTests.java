package org.meetingdossier.desk.mail;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class MailsOnPostgresTests extends MailsTests {

}
