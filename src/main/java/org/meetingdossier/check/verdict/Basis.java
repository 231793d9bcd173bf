package org.meetingdossier.check.verdict;

import java.time.LocalDate;

import org.meetingdossier.register.RegisterSnapshot;

/**
 * What a verdict rests on.
 *
 * @param source where the register was collected, in words for a reader
 * @param asOf the day up to which that source was known
 */
public record Basis(String source, LocalDate asOf) {

	static Basis of(RegisterSnapshot snapshot) {
		return new Basis(snapshot.source(), snapshot.asOf());
	}

}
