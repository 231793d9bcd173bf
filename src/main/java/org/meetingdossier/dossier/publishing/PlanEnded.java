package org.meetingdossier.dossier.publishing;

import java.util.UUID;

/**
 * The time of a planned publication came: it took place, or something stood in the way.
 * Told within the transaction that does so, but not for one that was called off.
 *
 * @param dossier identity of the dossier
 * @param plan what was planned and what became of it
 */
public record PlanEnded(UUID dossier, PlannedPublication plan) {

}
