package org.meetingdossier.check;

import org.meetingdossier.platform.H2Test;

@H2Test
class QuestionLifeOnH2Tests extends QuestionLifeTests {

}
