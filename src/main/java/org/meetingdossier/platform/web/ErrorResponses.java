package org.meetingdossier.platform.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import org.meetingdossier.platform.ErrorReason;
import org.meetingdossier.platform.NotFoundException;

/**
 * Gives every kind of failure its status. Under {@code /api} the answer is a problem (RFC
 * 9457); everywhere else it is the error page.
 */
@ControllerAdvice
class ErrorResponses extends ResponseEntityExceptionHandler {

	private final MessageSource messages;

	ErrorResponses(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> notFound(NotFoundException exception, ServletWebRequest request, Locale locale) {
		String reason = this.messages.getMessage(exception.key(), exception.arguments(), locale);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, reason);
		ErrorReason.tell(request.getRequest(), reason);
		return handleExceptionInternal(exception, problem, new HttpHeaders(), HttpStatus.NOT_FOUND, request);
	}

	/** The address or the form holds what no browser sends, such as half a character. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> unreadable(InvalidParameterException exception, ServletWebRequest request) {
		HttpStatusCode status = HttpStatusCode.valueOf(exception.getErrorCode());
		return handleExceptionInternal(exception, ProblemDetail.forStatus(status), new HttpHeaders(), status, request);
	}

	/** Another request held on to the same for longer than anybody should wait. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> busy(ConcurrencyFailureException exception, ServletWebRequest request, Locale locale) {
		this.logger.warn("A request waited in vain for another one", exception);
		String reason = this.messages.getMessage("busy.saving", null, locale);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, reason);
		ErrorReason.tell(request.getRequest(), reason);
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "5");
		return handleExceptionInternal(exception, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception exception, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ServletWebRequest servletRequest = (ServletWebRequest) request;
		if (isApi(servletRequest.getRequest())) {
			return super.handleExceptionInternal(exception, body, headers, status, request);
		}
		HttpServletResponse response = servletRequest.getResponse();
		if (response != null && !response.isCommitted()) {
			showPage(response, headers, status);
		}
		return null;
	}

	private void showPage(HttpServletResponse response, HttpHeaders headers, HttpStatusCode status) {
		headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		try {
			response.sendError(status.value());
		}
		catch (IOException ex) {
			this.logger.debug("The reader went away before the error page", ex);
		}
	}

	static boolean isApi(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (original != null) ? original.toString() : request.getRequestURI();
		return path.startsWith(request.getContextPath() + "/api/");
	}

}
