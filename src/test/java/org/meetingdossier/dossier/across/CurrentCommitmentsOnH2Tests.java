package org.meetingdossier.dossier.across;

import org.meetingdossier.platform.H2Test;

@H2Test
class CurrentCommitmentsOnH2Tests extends CurrentCommitmentsTests {

}
