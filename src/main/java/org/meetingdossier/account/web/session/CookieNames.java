package org.meetingdossier.account.web.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Under TLS the names of our cookies begin with {@code __Host-}: browsers then take them
 * from this very host only, and never unencrypted.
 */
@Component
class CookieNames {

	private static final String PREFIX = "__Host-";

	private final boolean alwaysSecure;

	CookieNames(@Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure) {
		this.alwaysSecure = alwaysSecure;
	}

	boolean areSecure(HttpServletRequest request) {
		return this.alwaysSecure || request.isSecure();
	}

	static String secure(String name) {
		return PREFIX + name;
	}

}
