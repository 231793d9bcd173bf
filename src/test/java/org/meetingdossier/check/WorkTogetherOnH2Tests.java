package org.meetingdossier.check;

import org.meetingdossier.platform.H2Test;

@H2Test
class WorkTogetherOnH2Tests extends WorkTogetherTests {

}
