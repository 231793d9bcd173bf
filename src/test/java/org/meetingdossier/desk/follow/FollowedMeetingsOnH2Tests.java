package org.meetingdossier.desk.follow;

import org.meetingdossier.platform.H2Test;

@H2Test
class FollowedMeetingsOnH2Tests extends FollowedMeetingsTests {

}
