package org.meetingdossier.search;

import org.meetingdossier.platform.PostgresTest;

@PostgresTest
class SearchOnPostgresTests extends SearchTests {

}
