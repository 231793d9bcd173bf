package org.meetingdossier.register.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Dates in register files: calendar days in years in which a paper can have been
 * published.
 */
public final class RegisterDate {

	/** The Staten-Generaal in their present form. */
	private static final LocalDate FIRST = LocalDate.of(1814, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

	private RegisterDate() {
	}

	public static Optional<LocalDate> parse(String text) {
		try {
			return Optional.of(LocalDate.parse(text)).filter((day) -> !day.isBefore(FIRST) && !day.isAfter(LAST));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
