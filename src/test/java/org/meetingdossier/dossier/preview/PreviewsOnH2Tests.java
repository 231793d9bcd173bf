package org.meetingdossier.dossier.preview;

import org.meetingdossier.platform.H2Test;

@H2Test
class PreviewsOnH2Tests extends PreviewsTests {

}
