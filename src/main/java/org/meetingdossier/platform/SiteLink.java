package org.meetingdossier.platform;

/**
 * A link in the navigation of every page.
 *
 * @param address where it leads, without host
 * @param key the message that names it
 * @param place where it stands: lower numbers first
 */
public record SiteLink(String address, String key, int place) {

}
