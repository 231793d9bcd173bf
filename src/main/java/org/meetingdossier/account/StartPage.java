package org.meetingdossier.account;

/**
 * Where somebody comes after signing in who asked for no other page. The room that has
 * the page declares it.
 *
 * @param address its address, without host
 */
public record StartPage(String address) {

}
