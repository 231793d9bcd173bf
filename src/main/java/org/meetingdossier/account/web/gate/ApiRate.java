package org.meetingdossier.account.web.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

import org.meetingdossier.account.door.Address;
import org.meetingdossier.platform.RequestCost;

/**
 * Counts what programs ask without signing in, by how much of it they ask.
 */
class ApiRate implements HandlerInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(ApiRate.class);

	private static final String COUNTER = ApiRate.class.getName();

	private final List<AddressRule> counted;

	private final Map<Address, Counter> counters = new HashMap<>();

	ApiRate(AddressRules addresses, RateProperties rates, Clock clock) {
		this.counted = addresses.all().stream().filter((rule) -> rule.address().rate().isPresent()).toList();
		int citations = rates.api().citationsPerRequest();
		Counter shared = Counter.of(rates.api().requestsPerMinute(), citations, clock);
		for (AddressRule rule : this.counted) {
			Integer own = rule.address().rate().map(Address.Rate::perMinute).orElse(null);
			this.counters.computeIfAbsent(rule.address(),
					(address) -> (own != null) ? Counter.of(own, citations, clock) : shared);
		}
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Optional<Counter> counter = this.counted.stream()
			.filter((rule) -> rule.matches(request))
			.findFirst()
			.map((rule) -> this.counters.get(rule.address()));
		counter.ifPresent((found) -> {
			found.count(request);
			request.setAttribute(COUNTER, found);
		});
		return true;
	}

	/** What a text cites is only known afterwards. */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception exception) {
		if (request.getAttribute(COUNTER) instanceof Counter counter) {
			counter.countFurther(request);
		}
	}

	/**
	 * Counts by the address of the client.
	 *
	 * @param limit how many requests in a minute
	 * @param citations of how many citations a text counts as one request more
	 * @param clients how many each has left
	 */
	private record Counter(int limit, int citations, Buckets<ClientAddress> clients) {

		static Counter of(int limit, int citations, Clock clock) {
			return new Counter(limit, citations, Buckets.evenlyIn(Duration.ofMinutes(1), limit, clock));
		}

		void count(HttpServletRequest request) {
			ConsumptionProbe probe = this.clients.of(ClientAddress.of(request)).tryConsumeAndReturnRemaining(1);
			if (!probe.isConsumed()) {
				logger.warn("Too many requests of a program from {}", request.getRemoteAddr());
				throw new TooManyRequests(this.limit, this.citations,
						Duration.ofNanos(probe.getNanosToWaitForRefill()));
			}
		}

		/**
		 * It is taken from what the next request has left, but never so much that one has
		 * to wait longer than a minute.
		 */
		void countFurther(HttpServletRequest request) {
			long further = RequestCost.of(request) / this.citations;
			if (further > 0) {
				Bucket bucket = this.clients.of(ClientAddress.of(request));
				long most = Math.max(1, bucket.getAvailableTokens() + this.limit - 1);
				bucket.consumeIgnoringRateLimits(Math.min(further, most));
			}
		}

	}

	private static final class TooManyRequests extends ErrorResponseException {

		private static final long serialVersionUID = 1L;

		TooManyRequests(int limit, int citations, Duration wait) {
			super(HttpStatus.TOO_MANY_REQUESTS, ProblemDetail.forStatus(HttpStatus.TOO_MANY_REQUESTS), null,
					"api.too-often", new Object[] { limit, TooOften.seconds(wait), citations });
			getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(TooOften.seconds(wait)));
		}

	}

}
