package org.meetingdossier.account;

/**
 * What a person is called.
 *
 * @param username the name to sign in with
 * @param name the name that others see
 */
record AccountName(String username, String name) {

}
