package org.meetingdossier.dossier.change;

import org.meetingdossier.platform.H2Test;

@H2Test
class MovesOnH2Tests extends MovesTests {

}
