package org.meetingdossier.editing.remark;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class RemarkLifeOnPostgresTests extends RemarkLifeTests {

}
