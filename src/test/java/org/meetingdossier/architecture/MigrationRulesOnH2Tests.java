package org.meetingdossier.architecture;

import org.meetingdossier.platform.H2Test;

@H2Test
class MigrationRulesOnH2Tests extends MigrationRulesTests {

}
