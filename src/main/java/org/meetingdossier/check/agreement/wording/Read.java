package org.meetingdossier.check.agreement.wording;

/**
 * Something read, and its place.
 *
 * @param <T> what was read
 * @param value the thing
 * @param start its first token; -1 when nobody asks
 * @param end the token behind it
 */
record Read<T>(T value, int start, int end) {

	Read(T value, int end) {
		this(value, -1, end);
	}

	Read<T> from(int first) {
		return new Read<>(this.value, first, this.end);
	}

}
