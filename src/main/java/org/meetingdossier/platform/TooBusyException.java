package org.meetingdossier.platform;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * So much is being worked on that this has to come again later. The answer says when.
 */
public class TooBusyException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	/** The sentence for people; it takes the seconds. */
	public static final String KEY = "busy.large-texts";

	private final long seconds;

	TooBusyException(Duration wait) {
		super(HttpStatus.SERVICE_UNAVAILABLE, ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE), null, KEY,
				new Object[] { Math.max(1, wait.toSeconds()) });
		this.seconds = Math.max(1, wait.toSeconds());
		getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(this.seconds));
	}

	/**
	 * When to come again.
	 * @return after how many seconds
	 */
	public long seconds() {
		return this.seconds;
	}

}
