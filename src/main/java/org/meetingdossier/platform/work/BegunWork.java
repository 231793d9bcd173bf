package org.meetingdossier.platform.work;

import java.util.UUID;

/**
 * A piece of work whose turn it is.
 *
 * @param id identity of the work
 * @param worker the name of its worker
 * @param order the order, as JSON
 * @param attempt how often it was begun
 */
record BegunWork(UUID id, String worker, String order, int attempt) {

}
