package org.meetingdossier.editing.web;

import org.springframework.context.annotation.Import;

import org.meetingdossier.account.web.HouseTest;

@HouseTest
@Import(EditHouse.class)
class AnyFieldOnH2Tests extends AnyFieldTests {

}
