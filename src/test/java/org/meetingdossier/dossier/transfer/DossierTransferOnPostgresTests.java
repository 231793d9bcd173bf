package org.meetingdossier.dossier.transfer;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class DossierTransferOnPostgresTests extends DossierTransferTests {

}
