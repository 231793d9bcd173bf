package org.meetingdossier.desk.mail;

import org.meetingdossier.platform.H2Test;

@H2Test
class MailsOnH2Tests extends MailsTests {

}
