package org.meetingdossier.account;

/**
 * What a person may do or see is no longer what their sessions say.
 *
 * @param username the name the person signs in with
 */
record AccessChanged(String username) {

}
