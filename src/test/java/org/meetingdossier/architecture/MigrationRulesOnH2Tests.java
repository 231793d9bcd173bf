package org.meetingdossier.architecture;

import org.junit.jupiter.api.Tag;

import org.meetingdossier.platform.H2Test;

@Tag("every-jdk")
@H2Test
class MigrationRulesOnH2Tests extends MigrationRulesTests {

}
