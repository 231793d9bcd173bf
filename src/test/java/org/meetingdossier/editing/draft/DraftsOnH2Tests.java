package org.meetingdossier.editing.draft;

import org.meetingdossier.platform.H2Test;

@H2Test
class DraftsOnH2Tests extends DraftsTests {

}
