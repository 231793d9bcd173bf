package org.meetingdossier.dossier.level;

import org.meetingdossier.account.Level;

/**
 * Who writes in a dossier. What is above the clearance stays as it is, whatever a change
 * says of it.
 *
 * @param username the name to sign in with, which history keeps
 * @param clearance how far the author may see
 */
public record Author(String username, Level clearance) {

}
