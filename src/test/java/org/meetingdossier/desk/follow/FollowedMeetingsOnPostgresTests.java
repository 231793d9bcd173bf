package org.meetingdossier.desk.follow;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class FollowedMeetingsOnPostgresTests extends FollowedMeetingsTests {

}
