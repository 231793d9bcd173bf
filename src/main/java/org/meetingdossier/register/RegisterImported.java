package org.meetingdossier.register;

/**
 * A snapshot of the register was imported to its end. Told within the transaction that
 * completes it.
 */
public record RegisterImported(RegisterSnapshot snapshot) {

}
