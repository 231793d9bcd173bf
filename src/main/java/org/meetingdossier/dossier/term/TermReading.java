package org.meetingdossier.dossier.term;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What was read from the words of a term.
 *
 * @param last the last day that keeps the promise: never earlier than the words allow;
 * null if none can be named
 * @param rule how it was found, or why not
 * @param about the words that it rests on; empty if none
 */
public record TermReading(@Nullable LocalDate last, TermRule rule, String about) {

	/**
	 * A day that an editor gave.
	 * @param day the last day that keeps the promise
	 * @return the reading
	 */
	public static TermReading given(LocalDate day) {
		return new TermReading(day, TermRule.GIVEN, "");
	}

	static TermReading unknown(TermRule why) {
		return new TermReading(null, why, "");
	}

}
