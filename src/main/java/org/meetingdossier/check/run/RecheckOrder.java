package org.meetingdossier.check.run;

import java.util.UUID;

/**
 * What a run needs to know.
 *
 * @param run identity of the run
 */
record RecheckOrder(UUID run) {

}
