package org.meetingdossier.check.agreement.wording;

/**
 * Something read, and the place behind it.
 *
 * @param <T> what was read
 * @param value the thing
 * @param end the token behind it
 */
record Read<T>(T value, int end) {

}
