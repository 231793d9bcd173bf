package org.meetingdossier.dossier.publishing;

import java.time.Instant;

/**
 * A warning in spite of which a revision may be published.
 *
 * @param obstacle the code of the warning
 * @param reason why it may be published nevertheless
 * @param who who decided so
 * @param at when
 */
public record OverriddenObstacle(String obstacle, String reason, String who, Instant at) {

}
