package org.meetingdossier.dossier;

import org.meetingdossier.platform.H2Test;

@H2Test
class ManyEditorsOnH2Tests extends ManyEditorsTests {

}
