package org.meetingdossier.account.web.gate;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.web.http.CookieSerializer;

import org.meetingdossier.platform.SecurityHeaders;
import org.meetingdossier.platform.ready.ReadyPages;

/**
 * Answers who comes without a session with what is ready: the gate would find nobody, so
 * they see what is public, and that is decided anew for each answer. Who comes with a
 * session passes the gate first.
 */
class BeforeTheGate {

	private static final String ASKED = BeforeTheGate.class.getName();

	private final ReadyPages pages;

	private final CookieSerializer sessions;

	private final boolean alwaysSecure;

	BeforeTheGate(ReadyPages pages, CookieSerializer sessions, boolean alwaysSecure) {
		this.pages = pages;
		this.sessions = sessions;
		this.alwaysSecure = alwaysSecure;
	}

	/**
	 * Answers a request once: whoever asks again for it learns that it must go on.
	 * @param response where the answer goes
	 * @return whether it was answered
	 * @throws IOException if the reader went away
	 */
	boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (request.getAttribute(ASKED) != null || hasSession(request)) {
			return false;
		}
		// Nobody: whatever a request before this one left behind in the thread.
		SecurityContextHolder.clearContext();
		try {
			SecurityHeaders.write(response, this.alwaysSecure || request.isSecure());
			boolean answered = this.pages.answer(request, response);
			request.setAttribute(ASKED, true);
			return answered;
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private boolean hasSession(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.COOKIE) != null && !this.sessions.readCookieValues(request).isEmpty();
	}

}
