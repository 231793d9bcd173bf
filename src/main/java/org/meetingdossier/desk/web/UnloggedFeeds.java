package org.meetingdossier.desk.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the addresses of feeds, which are secrets, out of the access log of the server:
 * {@code server.tomcat.accesslog.condition-unless} names what is set here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnloggedFeeds extends OncePerRequestFilter {

	static final String UNLOGGED = "dossier.unlogged";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRequestURI().contains(MessageFeedController.BELOW)) {
			request.setAttribute(UNLOGGED, true);
		}
		chain.doFilter(request, response);
	}

}
