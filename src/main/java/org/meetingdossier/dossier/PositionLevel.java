package org.meetingdossier.dossier;

import java.util.UUID;

import org.meetingdossier.account.Level;

/**
 * How restricted a position is in the working state.
 *
 * @param position identity of the position
 * @param level its level today
 */
record PositionLevel(UUID position, Level level) {

}
