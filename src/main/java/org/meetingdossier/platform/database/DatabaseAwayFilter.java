package org.meetingdossier.platform.database;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of what fails because the database is away that it is away, and when to try again:
 * that is no fault of the request and none of ours. Sessions are in the database too, so
 * it is before them.
 */
@Component
@Order(DatabaseAwayFilter.BEFORE_THE_SESSIONS)
public class DatabaseAwayFilter extends OncePerRequestFilter {

	static final int BEFORE_THE_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 2;

	private static final Logger log = LoggerFactory.getLogger(DatabaseAwayFilter.class);

	private static final String RETRY_AFTER_SECONDS = "10";

	private static final String AWAY = DatabaseAwayFilter.class.getName();

	private static final String LANGUAGE_COOKIE = "language";

	/** The page that says so must not ask the database for the session once more. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean saysSo = request.getDispatcherType() == DispatcherType.ERROR && request.getAttribute(AWAY) != null;
		try {
			chain.doFilter(saysSo ? new Stranger(request) : request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted() || !DatabaseAway.causes(ex)) {
				throw ex;
			}
			log.warn("The database is away: {}", FailureCauses.firstLine(ex));
			request.setAttribute(AWAY, true);
			refuse(response);
		}
	}

	public static void refuse(HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	/** A request of somebody of whom only the language is known. */
	private static final class Stranger extends HttpServletRequestWrapper {

		private Stranger(HttpServletRequest request) {
			super(request);
		}

		@Override
		public Cookie @Nullable [] getCookies() {
			Cookie[] cookies = super.getCookies();
			return (cookies != null) ? Arrays.stream(cookies)
				.filter((cookie) -> cookie.getName().equals(LANGUAGE_COOKIE))
				.toArray(Cookie[]::new) : null;
		}

	}

}
