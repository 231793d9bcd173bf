package org.meetingdossier.desk.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail that could not be sent.
 *
 * @param person for whom it is
 * @param failed whether it is not tried again
 * @param madeAt when it was made up
 * @param attempts how often it was tried
 * @param failure what the server said, on one line
 */
public record MailTrouble(UUID person, boolean failed, Instant madeAt, int attempts, @Nullable String failure) {

}
