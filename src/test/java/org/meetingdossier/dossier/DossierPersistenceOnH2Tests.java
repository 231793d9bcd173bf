package org.meetingdossier.dossier;

import org.meetingdossier.platform.H2Test;

@H2Test
class DossierPersistenceOnH2Tests extends DossierPersistenceTests {

}
