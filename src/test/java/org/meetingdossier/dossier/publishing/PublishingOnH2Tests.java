package org.meetingdossier.dossier.publishing;

import org.meetingdossier.platform.H2Test;

@H2Test
class PublishingOnH2Tests extends PublishingTests {

}
