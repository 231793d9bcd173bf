package org.meetingdossier.register;

import java.time.LocalDate;

/**
 * One import of the register.
 *
 * @param source where the rows were collected, in words for a reader
 * @param asOf the day up to which the source was known
 * @param sha256 hash of the imported file, in lower-case hexadecimal
 * @param rows how many rows were imported
 */
public record RegisterSnapshot(String source, LocalDate asOf, String sha256, int rows) {

}
