package org.meetingdossier.desk.message;

import org.meetingdossier.platform.H2Test;

@H2Test
class MessagesOnH2Tests extends MessagesTests {

}
