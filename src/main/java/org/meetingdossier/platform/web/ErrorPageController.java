package org.meetingdossier.platform.web;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that says what went wrong and what to do next.
 */
@Controller
class ErrorPageController implements ErrorController {

	/** What a page knows better than its status does, in the reader's language. */
	static final String REASON = "org.meetingdossier.platform.reason";

	/** The statuses that have words of their own. */
	private static final Set<Integer> KNOWN = Set.of(400, 403, 405, 406, 413, 415, 429, 503);

	@RequestMapping("${spring.web.error.path:/error}")
	ModelAndView show(HttpServletRequest request,
			@RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer code,
			@RequestAttribute(name = REASON, required = false) @Nullable String reason) {
		HttpStatus status = statusOf(code);
		if (ErrorResponses.isApi(request)) {
			throw new ErrorResponseException(status);
		}
		if (status == HttpStatus.NOT_FOUND) {
			return new ModelAndView("error/404", (reason != null) ? Map.of("reason", reason) : Map.of(), status);
		}
		return new ModelAndView("error/error", Map.of("status", status.value(), "kind", kindOf(status)), status);
	}

	private static HttpStatus statusOf(@Nullable Integer code) {
		// Somebody who opens this address by hand has asked for a page that is not there.
		HttpStatus status = HttpStatus.resolve((code != null) ? code : HttpStatus.NOT_FOUND.value());
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static String kindOf(HttpStatus status) {
		if (KNOWN.contains(status.value())) {
			return String.valueOf(status.value());
		}
		return status.is4xxClientError() ? "client" : "server";
	}

}
