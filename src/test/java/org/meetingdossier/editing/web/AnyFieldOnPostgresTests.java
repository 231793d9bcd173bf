package org.meetingdossier.editing.web;

import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.platform.PostgresTest;

/** As a house test, but for its database. */
@Tag("every-jdk")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "dossier.demo=true", "dossier.security.contact=mailto:security@example.org" })
@PostgresTest
@Import({ HouseTest.Time.class, EditHouse.class })
class AnyFieldOnPostgresTests extends AnyFieldTests {

}
