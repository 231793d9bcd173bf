package org.meetingdossier.check;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class QuestionLifeOnPostgresTests extends QuestionLifeTests {

}
