package org.meetingdossier.account.web.gate;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with what is ready where no {@link ReadyBeforeTheFilters} did: where another
 * filter has to say first what a proxy tells of the request.
 */
class ReadyBeforeTheGate extends OncePerRequestFilter {

	private final BeforeTheGate ready;

	ReadyBeforeTheGate(BeforeTheGate ready) {
		this.ready = ready;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.ready.answer(request, response)) {
			chain.doFilter(request, response);
		}
	}

}
