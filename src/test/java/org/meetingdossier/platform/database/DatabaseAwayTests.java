package org.meetingdossier.platform.database;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseAwayTests {

	@ParameterizedTest
	@CsvSource({ "08006, 0", "08001, 0", "57P01, 0", "57P03, 0", "53300, 0", "90098, 90098", "90121, 90121" })
	void isSeenByTheStateOfWhatLedToAFailure(String state, int code) {
		SQLException cause = new SQLException("no answer", state, code);
		assertThat(DatabaseAway.causes(new CannotCreateTransactionException("no transaction", cause))).isTrue();
	}

	@Test
	void isSeenByThePoolThatHasNoConnection() {
		assertThat(DatabaseAway.causes(new SQLTransientConnectionException("timed out after 30000ms"))).isTrue();
		assertThat(DatabaseAway.causes(new SQLException("Connection is closed"))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "23505, 0", "40001, 0", "50200, 50200", "22021, 0", "57014, 0" })
	void isNotBlamedForWhatWasWronglyAsked(String state, int code) {
		assertThat(DatabaseAway.causes(new DuplicateKeyException("twice", new SQLException("wrong", state, code))))
			.isFalse();
	}

	@Test
	void isNotBlamedForAnotherServerThatIsAway() {
		ConnectException refused = new ConnectException("Connection refused");
		assertThat(DatabaseAway.causes(new IllegalStateException("no mail", refused))).isFalse();
		assertThat(DatabaseAway.causes(new IllegalStateException(new SQLException("refused", "08001", refused))))
			.isTrue();
	}

	@Test
	void isNotBlamedForOtherFailures() {
		assertThat(DatabaseAway.causes(new IllegalStateException("broken"))).isFalse();
		assertThat(DatabaseAway.causes(new SQLException())).isFalse();
	}

}
