package org.meetingdossier.platform;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Keeps what somebody typed when their form is refused because their session is over. A
 * room with long forms provides one.
 */
public interface KeptForms {

	/**
	 * Keeps a form that was sent, if it is one of the room's and shows whose it is.
	 * @param request the request that is refused
	 * @return the address, without host, at which the person finds the text back after
	 * signing in; empty if nothing was kept
	 */
	Optional<String> keep(HttpServletRequest request);

}
