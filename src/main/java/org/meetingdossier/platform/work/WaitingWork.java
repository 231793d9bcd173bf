package org.meetingdossier.platform.work;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of work that waits to be handed over.
 *
 * @param id identity of the work
 * @param dueAt when it may start
 */
record WaitingWork(UUID id, Instant dueAt) {

}
