package org.meetingdossier.register;

import org.meetingdossier.platform.H2Test;

@H2Test
class RegisterLookupOnH2Tests extends RegisterLookupTests {

}
