package org.meetingdossier.citation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * An id of the official register can be printed for a reader and found again in the
 * print. The whole register is the gzipped list in the system property
 * {@code citation.ids}.
 */
class OfficialIdListTests {

	private static final String GIVEN = System.getProperty("citation.ids", "");

	@Test
	void findsTwoHundredIdsOfEachKindAgain() {
		RoundTrips trips = RoundTrips.of(RegisteredIds.sample().stream());
		assertThat(trips.total()).isEqualTo(8 * 200);
		assertThat(trips.lost().size()).as(trips.toString()).isZero();
	}

	@Test
	void findsTheWholeRegisterAgain() throws IOException {
		// Skipped with the reason when the register is not given.
		assumeThat(GIVEN).as("NOT MEASURED: the register, -Dcitation.ids=FILE is not given").isNotEmpty();
		try (Stream<String> ids = RegisteredIds.all(Path.of(GIVEN))) {
			RoundTrips trips = RoundTrips.of(ids);
			System.out.println(trips);
			assertThat(trips.lost().size()).as(trips.toString()).isZero();
		}
	}

}
