package org.meetingdossier.platform.work;

import org.meetingdossier.platform.H2Test;

@H2Test
class PerformWorkOnH2Tests extends PerformWorkTests {

}
