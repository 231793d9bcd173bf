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
 * Gives every answer our headers. It is before every filter that may answer by itself,
 * and after the one that reads what a proxy says of the request.
 */
@Component
@Order(ResponseHeadersFilter.BEFORE_ANY_ANSWER)
class ResponseHeadersFilter extends OncePerRequestFilter {

	static final int BEFORE_ANY_ANSWER = Ordered.HIGHEST_PRECEDENCE + 1;

	private final boolean alwaysSecure;

	ResponseHeadersFilter(@Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure) {
		this.alwaysSecure = alwaysSecure;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SecurityHeaders.write(response, this.alwaysSecure || request.isSecure());
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
