package org.meetingdossier.check;

import org.meetingdossier.platform.H2Test;

@H2Test
class QuestionsOnH2Tests extends QuestionsTests {

}
