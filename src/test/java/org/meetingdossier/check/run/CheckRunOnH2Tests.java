package org.meetingdossier.check.run;

import org.meetingdossier.platform.H2Test;

@H2Test
class CheckRunOnH2Tests extends CheckRunTests {

}
