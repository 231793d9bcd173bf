package org.meetingdossier.register;

import java.util.UUID;

/**
 * A file that somebody uploaded for the register was not imported, or not to its end, and
 * is not tried again. Told within the transaction that gives it up.
 *
 * @param upload identity of the upload
 * @param by who uploaded it, by the name they sign in with
 */
public record ImportFailed(UUID upload, String by) {

}
