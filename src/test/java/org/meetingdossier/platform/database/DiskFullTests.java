package org.meetingdossier.platform.database;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DiskFullTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "No space left on device", "Disk quota exceeded", "There is not enough space on the disk" })
	void isSeenByTheWordsOfTheSystem(String words) {
		Exception h2 = new SQLException("General error", "HY000", 50000, new IOException(words));
		assertThat(DiskFull.causes(new IllegalStateException(h2))).isTrue();
	}

	@Test
	void isSeenByTheStateOfPostgres() {
		assertThat(DiskFull.causes(new SQLException("could not extend file", "53100"))).isTrue();
	}

	@Test
	void isNotBlamedForOtherFailures() {
		assertThat(DiskFull.causes(new IOException("Broken pipe"))).isFalse();
		assertThat(DiskFull.causes(new IllegalStateException("no space left in this title"))).isFalse();
		assertThat(DiskFull.causes(new IOException())).isFalse();
	}

}
