package org.meetingdossier.account.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.filter.OncePerRequestFilter;

import org.meetingdossier.platform.ReadyPages;
import org.meetingdossier.platform.SecurityHeaders;

/**
 * Answers who comes without a session with what is ready, before the gate: it would find
 * nobody, so they see what is public, and that is decided anew for each answer. Who comes
 * with a session passes the gate first.
 */
class ReadyBeforeTheGate extends OncePerRequestFilter {

	private final ReadyPages pages;

	private final CookieSerializer sessions;

	private final boolean alwaysSecure;

	ReadyBeforeTheGate(ReadyPages pages, CookieSerializer sessions, boolean alwaysSecure) {
		this.pages = pages;
		this.sessions = sessions;
		this.alwaysSecure = alwaysSecure;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isAnswered(request, response)) {
			chain.doFilter(request, response);
		}
	}

	private boolean isAnswered(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!this.sessions.readCookieValues(request).isEmpty()) {
			return false;
		}
		// Nobody: whatever a request before this one left behind in the thread.
		SecurityContextHolder.clearContext();
		try {
			SecurityHeaders.write(response, this.alwaysSecure || request.isSecure());
			return this.pages.answer(request, response);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
