package org.meetingdossier.editing.remark;

import org.meetingdossier.platform.H2Test;

@H2Test
class RemarkLifeOnH2Tests extends RemarkLifeTests {

}
