package org.meetingdossier.register.upload;

import org.meetingdossier.platform.H2Test;

@H2Test
class RegisterUploadsOnH2Tests extends RegisterUploadsTests {

}
