package org.meetingdossier.register.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.bucket4j.Bucket;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Asks one register, politely: not too often, again after something passing, and not at
 * all for a while when it keeps failing or asks for that itself.
 */
final class RegisterConnection {

	private final RestClient http;

	private final Retry retry;

	private final CircuitBreaker circuit;

	private final Bucket rate;

	private final LiveProperties properties;

	private final int largest;

	private final Clock clock;

	private volatile @Nullable Instant lastReached;

	RegisterConnection(String name, RestClient http, LiveProperties properties, Clock clock) {
		this.http = http;
		this.retry = Politeness.retry(name, properties);
		this.circuit = Politeness.circuit(name, properties);
		this.rate = Politeness.rate(properties);
		this.properties = properties;
		this.largest = Math.toIntExact(properties.largestAnswer().toBytes());
		this.clock = clock;
	}

	/** When the register answered last, as far as this instance knows. */
	@Nullable Instant lastReached() {
		return this.lastReached;
	}

	/**
	 * Asks, and reads the answer: one that cannot be read is no answer.
	 */
	<T> T get(URI address, MediaType type, Function<byte[], T> reader) {
		T answer = this.retry.executeSupplier(() -> once(() -> reader.apply(send(address, type))));
		this.lastReached = this.clock.instant();
		return answer;
	}

	private <T> T once(Supplier<T> question) {
		try {
			return this.circuit.executeSupplier(() -> inTurn(question));
		}
		catch (CallNotPermittedException ex) {
			throw new RegisterUnreachableException(Trouble.LEFT_ALONE, "Left alone for a while", ex);
		}
		catch (ResourceAccessException ex) {
			throw new RegisterUnreachableException(Trouble.NO_ANSWER, "No answer", ex);
		}
		catch (RegisterUnreachableException ex) {
			Politeness.longPause(ex, this.properties).ifPresent(this.circuit::transitionToOpenStateFor);
			throw ex;
		}
	}

	private <T> T inTurn(Supplier<T> question) {
		try {
			if (!this.rate.asBlocking().tryConsume(1, this.properties.patience())) {
				throw new RegisterUnreachableException(Trouble.LEFT_ALONE, "We ask too much");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RegisterUnreachableException(Trouble.LEFT_ALONE, "Asked to stop", ex);
		}
		return question.get();
	}

	private byte[] send(URI address, MediaType type) {
		return this.http.get()
			.uri(address)
			.accept(type)
			.exchangeForRequiredValue((request, response) -> read(response, type));
	}

	private byte[] read(ClientHttpResponse response, MediaType type) throws IOException {
		HttpStatusCode status = response.getStatusCode();
		try (InputStream body = response.getBody()) {
			if (status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)
					|| status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
				throw new RegisterUnreachableException(Trouble.TOO_BUSY, "Too busy: " + status,
						RetryAfter.read(response.getHeaders(), this.clock));
			}
			if (status.value() != 200) {
				throw new RegisterUnreachableException(
						status.is5xxServerError() ? Trouble.FAILED : Trouble.NOT_UNDERSTOOD, "Answers " + status);
			}
			if (!isOf(response.getHeaders().getContentType(), type)) {
				throw new RegisterUnreachableException(Trouble.NOT_UNDERSTOOD,
						"Answers with " + response.getHeaders().getContentType());
			}
			byte[] bytes = body.readNBytes(this.largest + 1);
			if (bytes.length > this.largest) {
				throw new RegisterUnreachableException(Trouble.NOT_UNDERSTOOD,
						"Answers with more than " + this.largest + " bytes");
			}
			return bytes;
		}
	}

	/** XML has many types that all end the same way. */
	private static boolean isOf(@Nullable MediaType given, MediaType asked) {
		return given != null
				&& given.getSubtype().toLowerCase(Locale.ROOT).endsWith(asked.getSubtype().toLowerCase(Locale.ROOT));
	}

}
