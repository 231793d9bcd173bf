package org.meetingdossier.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Keeps an answer that says nothing of caches itself out of shared ones: it may depend on
 * who asks. Pages about people and secrets are kept nowhere.
 */
class UnsharedPages implements HeaderWriter {

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, isSecret(request) ? "no-store" : "no-cache, private");
		}
	}

	private static boolean isSecret(HttpServletRequest request) {
		// As the gate reads it: an address can be written in many ways.
		return request.getServletPath().matches("/(account|admin|password|set-up|sign-in|actuator)(/.*)?");
	}

}
