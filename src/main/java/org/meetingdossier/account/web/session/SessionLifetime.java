package org.meetingdossier.account.web.session;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session some time after the sign-in, however busy its person is: a stolen one is
 * not kept alive for ever (ASVS 5.0, 7.3.2). The request goes on as an anonymous one.
 */
public class SessionLifetime extends OncePerRequestFilter {

	private static final String SINCE = "signed-in-at";

	private static final String ENDED = SessionLifetime.class.getName() + ".ended";

	private final Duration lifetime;

	private final Clock clock;

	public SessionLifetime(Duration lifetime, Clock clock) {
		this.lifetime = lifetime;
		this.clock = clock;
	}

	static void begin(HttpSession session, Instant now) {
		session.setAttribute(SINCE, now);
	}

	/** Whether somebody comes back with a session that is over. */
	public static boolean isOver(HttpServletRequest request) {
		return request.getAttribute(ENDED) != null
				|| (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null && isTooOld(session)) {
			session.invalidate();
			request.setAttribute(ENDED, true);
			SecurityContextHolder.clearContext();
		}
		chain.doFilter(request, response);
	}

	private boolean isTooOld(HttpSession session) {
		boolean signedIn = session
			.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
		boolean young = session.getAttribute(SINCE) instanceof Instant since
				&& this.clock.instant().isBefore(since.plus(this.lifetime));
		return signedIn && !young;
	}

}
