package org.meetingdossier.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A failure and all that led to it.
 */
public record FailureCauses(List<Throwable> all) {

	/** Causes can go round in a circle. */
	private static final int MAX_DEPTH = 50;

	public static FailureCauses of(Throwable failure) {
		List<Throwable> all = new ArrayList<>();
		Throwable cause = failure;
		while (cause != null && all.size() < MAX_DEPTH) {
			all.add(cause);
			cause = cause.getCause();
		}
		return new FailureCauses(all);
	}

	public <T> Optional<T> innermost(Class<T> type) {
		T found = null;
		for (Throwable cause : this.all) {
			if (type.isInstance(cause)) {
				found = type.cast(cause);
			}
		}
		return Optional.ofNullable(found);
	}

	/**
	 * What a failure says of itself, in one line; H2 adds the statement on the next.
	 */
	public static String firstLine(Throwable failure) {
		return String.valueOf(failure.getMessage())
			.lines()
			.findFirst()
			.orElse("")
			.replace("; SQL statement:", "")
			.strip();
	}

}
