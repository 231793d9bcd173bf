package org.meetingdossier.account.web;

import java.time.Clock;
import java.time.Duration;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Counts what programs ask without signing in.
 */
class ApiRate implements HandlerInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(ApiRate.class);

	private final int limit;

	private final Buckets<ClientAddress> addresses;

	ApiRate(RateProperties rates, Clock clock) {
		this.limit = rates.api().requestsPerMinute();
		this.addresses = Buckets.evenlyIn(Duration.ofMinutes(1), this.limit, clock);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		ConsumptionProbe probe = this.addresses.of(ClientAddress.of(request)).tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			logger.warn("Too many requests of a program from {}", request.getRemoteAddr());
			throw new TooManyRequests(this.limit, Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
		return true;
	}

	private static final class TooManyRequests extends ErrorResponseException {

		private static final long serialVersionUID = 1L;

		TooManyRequests(int limit, Duration wait) {
			super(HttpStatus.TOO_MANY_REQUESTS, ProblemDetail.forStatus(HttpStatus.TOO_MANY_REQUESTS), null,
					"api.too-often", new Object[] { limit, TooOften.seconds(wait) });
			getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(TooOften.seconds(wait)));
		}

	}

}
