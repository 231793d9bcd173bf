package org.meetingdossier.desk.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that is to be sent.
 *
 * @param id its identity, which is in its Message-ID
 * @param person for whom it is
 * @param purpose what it is for
 * @param madeAt when it was made up
 * @param attempts how often it was tried before
 */
record OutgoingMail(UUID id, UUID person, MailPurpose purpose, Instant madeAt, int attempts) {

}
