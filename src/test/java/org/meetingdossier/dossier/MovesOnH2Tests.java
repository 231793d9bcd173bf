package org.meetingdossier.dossier;

import org.meetingdossier.platform.H2Test;

@H2Test
class MovesOnH2Tests extends MovesTests {

}
