package org.meetingdossier.editing.web;

import org.meetingdossier.account.web.HouseTest;

@HouseTest
class ManyTypistsOnH2Tests extends ManyTypistsTests {

}
