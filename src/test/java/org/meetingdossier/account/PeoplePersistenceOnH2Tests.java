package org.meetingdossier.account;

import org.meetingdossier.platform.H2Test;

@H2Test
class PeoplePersistenceOnH2Tests extends PeoplePersistenceTests {

}
