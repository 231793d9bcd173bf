package org.meetingdossier.check.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a sentence says of the paper it cites, beside what the register knows.
 *
 * @param field what it is about
 * @param stated the words of the sentence
 * @param registered the value in the register, as the register writes it; null when the
 * register does not know it
 * @param comparison how they relate
 */
public record Evidence(Field field, String stated, @Nullable String registered, Comparison comparison) {

	static Evidence of(Field field, String stated, @Nullable String registered, Comparison comparison) {
		return new Evidence(field, stated, registered, comparison);
	}

}
