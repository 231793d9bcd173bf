package org.meetingdossier.account.web.gate;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/**
 * Says on a form, and to programs, how long to wait.
 */
public final class TooOften {

	private static final int MINUTE = 60;

	private TooOften() {
	}

	public static String say(Duration wait, Errors errors, HttpServletResponse response, String page) {
		long seconds = seconds(wait);
		errors.reject("signIn.too-often", new Object[] { (seconds + MINUTE - 1) / MINUTE }, null);
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		return page;
	}

	/** Whole seconds, after which it is certain that the time is over. */
	static long seconds(Duration wait) {
		return wait.plusSeconds(1).minusNanos(1).toSeconds();
	}

}
