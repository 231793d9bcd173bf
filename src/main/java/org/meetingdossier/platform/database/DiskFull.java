package org.meetingdossier.platform.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * Whether a failure means that the disk of the database has no room left.
 */
public final class DiskFull {

	/** PostgreSQL: its disk is full. */
	private static final String STATE = "53100";

	/** Linux, a quota of Linux, Windows. */
	private static final List<String> WORDS = List.of("no space left", "quota exceeded", "not enough space");

	private DiskFull() {
	}

	/**
	 * Whether a disk is full.
	 * @param failure what went wrong
	 * @return true if that is what led to it
	 */
	public static boolean causes(Throwable failure) {
		return FailureCauses.of(failure).all().stream().anyMatch(DiskFull::says);
	}

	private static boolean says(Throwable cause) {
		if (cause instanceof SQLException sql) {
			return STATE.equals(sql.getSQLState());
		}
		String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
		return cause instanceof IOException && WORDS.stream().anyMatch(words::contains);
	}

}
