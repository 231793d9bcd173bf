package org.meetingdossier.intake.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A letter was sent that cannot be read. The message says what to send instead.
 */
final class RefusedLetterException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	RefusedLetterException(HttpStatus status, String key, Object... arguments) {
		super(status, ProblemDetail.forStatus(status), null, key, arguments);
	}

}
