package org.meetingdossier.platform;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser on every answer what a page of ours may do: nothing inline, nothing
 * from elsewhere, in nobody's frame. The images are those that the style sheets carry
 * within them. This is the one place for such headers: it is before every filter that may
 * answer by itself, and after the one that reads what a proxy says of the request.
 */
@Component
@Order(ResponseHeadersFilter.BEFORE_ANY_ANSWER)
class ResponseHeadersFilter extends OncePerRequestFilter {

	static final int BEFORE_ANY_ANSWER = Ordered.HIGHEST_PRECEDENCE + 1;

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'self'",
			"img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "form-action 'self'",
			"frame-ancestors 'none'");

	private static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000; includeSubDomains";

	private final boolean alwaysSecure;

	ResponseHeadersFilter(@Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure) {
		this.alwaysSecure = alwaysSecure;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
		if (this.alwaysSecure || request.isSecure()) {
			response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
