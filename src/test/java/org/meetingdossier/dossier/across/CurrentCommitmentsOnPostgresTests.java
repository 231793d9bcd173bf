package org.meetingdossier.dossier.across;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class CurrentCommitmentsOnPostgresTests extends CurrentCommitmentsTests {

}
