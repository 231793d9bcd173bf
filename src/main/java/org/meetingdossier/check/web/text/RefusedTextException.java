package org.meetingdossier.check.web.text;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A text was sent that cannot be checked. The message says what to send instead.
 */
final class RefusedTextException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	RefusedTextException(HttpStatus status, String key, Object... arguments) {
		super(status, ProblemDetail.forStatus(status), null, key, arguments);
	}

}
