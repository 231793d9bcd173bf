package org.meetingdossier.dossier;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class DossierPersistenceOnPostgresTests extends DossierPersistenceTests {

}
