package org.meetingdossier.register.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.file.ImportFinding;
import org.meetingdossier.register.file.ImportFinding.Code;

/**
 * Reads the values that both registers write in about the same way, and keeps what is
 * wrong with the record.
 */
final class FactsReader {

	private static final int FIRST_YEAR = 1814;

	private static final int LAST_YEAR = 2199;

	private final int number;

	private @Nullable ImportFinding finding;

	FactsReader(int number) {
		this.number = number;
	}

	@Nullable ImportFinding finding() {
		return this.finding;
	}

	void wrong(Code code, Object... details) {
		if (this.finding == null) {
			this.finding = ImportFinding.ofRecord(code, this.number, List.of(details));
		}
	}

	/** A value without line breaks and other characters that no reader sees. */
	@Nullable String text(@Nullable String value, String name, int longest) {
		if (value == null) {
			return null;
		}
		String text = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		if (text.length() > longest) {
			wrong(Code.VALUE_TOO_LONG, name, text.length(), longest);
		}
		return text.isEmpty() ? null : text;
	}

	/** A day, or the moment at which that day began in The Hague. */
	@Nullable LocalDate date(@Nullable String value, String name) {
		if (value == null || value.isBlank()) {
			return null;
		}
		try {
			LocalDate day = (value.indexOf('T') > 0)
					? OffsetDateTime.parse(value).atZoneSameInstant(TheHague.ZONE).toLocalDate()
					: LocalDate.parse(value);
			if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// Told below, like a day in an impossible year.
		}
		wrong(Code.MALFORMED_DATE, name, ImportFinding.shown(value));
		return null;
	}

	/** {@code 2024-2025}; anything else says nothing. */
	static @Nullable SessionYear session(@Nullable String value) {
		if (value == null || !value.matches("(18|19|20|21)\\d{2}-\\d{4}")) {
			return null;
		}
		int first = Integer.parseInt(value.substring(0, 4));
		return (first >= FIRST_YEAR && Integer.parseInt(value.substring(5)) == first + 1) ? new SessionYear(first)
				: null;
	}

	/** The House that is named; none when both are. */
	static @Nullable Chamber chamber(@Nullable String value) {
		String words = (value != null) ? value.toLowerCase(Locale.ROOT) : "";
		boolean first = words.startsWith("eerste kamer");
		boolean second = words.contains("tweede kamer");
		if (first == second) {
			return null;
		}
		return first ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER;
	}

	static Optional<RegisteredAuthor> author(@Nullable String name, @Nullable String role) {
		return Arrays.asList(name, role).stream().allMatch((part) -> part == null) ? Optional.empty()
				: Optional.of(new RegisteredAuthor(name, role));
	}

}
