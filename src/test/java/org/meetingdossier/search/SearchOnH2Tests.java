package org.meetingdossier.search;

import org.meetingdossier.platform.H2Test;

@H2Test
class SearchOnH2Tests extends SearchTests {

}
