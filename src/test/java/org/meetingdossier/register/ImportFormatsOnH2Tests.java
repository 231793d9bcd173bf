package org.meetingdossier.register;

import org.meetingdossier.platform.H2Test;

@H2Test
class ImportFormatsOnH2Tests extends ImportFormatsTests {

}
