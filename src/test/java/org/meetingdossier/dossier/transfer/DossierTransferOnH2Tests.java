package org.meetingdossier.dossier.transfer;

import org.meetingdossier.platform.H2Test;

@H2Test
class DossierTransferOnH2Tests extends DossierTransferTests {

}
