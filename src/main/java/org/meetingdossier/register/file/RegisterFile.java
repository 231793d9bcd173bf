package org.meetingdossier.register.file;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/**
 * A file to import, and what is told of it. Its form is seen from its content; only where
 * neither the file nor whoever imports it says of which day it is, the name may.
 *
 * @param bytes the file, which may be compressed with gzip
 * @param source where its rows were collected, in words for a reader; null when not told
 * @param asOf the day up to which that source was known; null when not told
 */
public record RegisterFile(InputStreamSource bytes, String name, @Nullable String source, @Nullable LocalDate asOf) {

	private static final Pattern DAY = Pattern.compile("(?<!\\d)((?:19|20)\\d{2}-\\d{2})(-\\d{2})?(?!\\d)");

	/**
	 * A file of which nothing is told.
	 * @param bytes the file
	 */
	public static RegisterFile of(InputStreamSource bytes) {
		return new RegisterFile(bytes, "", null, null);
	}

	/**
	 * The day in the name; of a month its first, because the month may not have been
	 * over.
	 */
	Optional<LocalDate> dayInName() {
		Matcher day = DAY.matcher(this.name);
		if (!day.find()) {
			return Optional.empty();
		}
		return RegisterDate.parse((day.group(2) != null) ? day.group() : day.group() + "-01")
			.filter((found) -> YearMonth.from(found).toString().equals(day.group(1)));
	}

}
