package org.meetingdossier.editing.web;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.platform.FreshRecords;
import org.meetingdossier.platform.PostgresTest;
import org.meetingdossier.platform.TestParts;

/** As a house test, but for its database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { HouseTest.DEMO, HouseTest.CONTACT, HouseTest.SIGN_IN, HouseTest.API, HouseTest.WATCH,
				HouseTest.WRITE })
@PostgresTest
@Import({ HouseTest.Time.class, TestParts.class })
@ExtendWith(FreshRecords.class)
class AnyFieldOnPostgresTests extends AnyFieldTests {

	/** The test on H2 does. */
	@Override
	boolean triesWhatNobodyTypes() {
		return false;
	}

}
