package org.meetingdossier.platform.work;

import java.util.UUID;

/**
 * Long work ended without being done, and is not tried again. Told within the transaction
 * that ends it.
 *
 * @param id identity of the work
 * @param worker the name of its worker
 */
public record WorkGivenUp(UUID id, String worker) {

}
