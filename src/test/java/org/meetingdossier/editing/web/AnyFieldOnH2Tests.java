package org.meetingdossier.editing.web;

import org.meetingdossier.account.web.HouseTest;

@HouseTest
class AnyFieldOnH2Tests extends AnyFieldTests {

}
