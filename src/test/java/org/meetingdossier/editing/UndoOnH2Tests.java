package org.meetingdossier.editing;

import org.meetingdossier.platform.H2Test;

@H2Test
class UndoOnH2Tests extends UndoTests {

}
