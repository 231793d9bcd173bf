package org.meetingdossier.platform.web;

import java.util.Map;

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
import org.springframework.web.util.UriComponentsBuilder;

import org.meetingdossier.platform.ErrorReason;
import org.meetingdossier.platform.database.DatabaseAway;
import org.meetingdossier.platform.database.DiskFull;

/**
 * The page that says what went wrong and what to do next. Who is not signed in is offered
 * to do so, whatever the address: whether something is behind it is not told.
 */
@Controller
class ErrorPageController implements ErrorController {

	private final ErrorKind kinds;

	ErrorPageController(ErrorKind kinds) {
		this.kinds = kinds;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	ModelAndView show(HttpServletRequest request,
			@RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer code) {
		HttpStatus status = statusOf(code, request);
		if (ErrorResponses.isApi(request)) {
			throw new ErrorResponseException(status);
		}
		ModelAndView page = (status == HttpStatus.NOT_FOUND) ? absent(request) : new ModelAndView("error/error",
				Map.of("status", status.value(), "kind", this.kinds.of(status), "limits", this.kinds.limits()), status);
		ErrorReason.of(request).ifPresent((reason) -> page.addObject("reason", reason));
		if (status == HttpStatus.INSUFFICIENT_STORAGE || status == HttpStatus.SERVICE_UNAVAILABLE) {
			TypedFields.of(request).ifPresent((typed) -> page.addObject("typed", typed));
		}
		return page;
	}

	private static ModelAndView absent(HttpServletRequest request) {
		ModelAndView page = new ModelAndView("error/404", HttpStatus.NOT_FOUND);
		if (request.getUserPrincipal() == null) {
			page.addObject("signIn", signInFor(request));
		}
		return page;
	}

	private static String signInFor(HttpServletRequest request) {
		UriComponentsBuilder signIn = UriComponentsBuilder.fromPath(request.getContextPath() + "/sign-in");
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (path == null) {
			return signIn.toUriString();
		}
		String inside = path.toString().substring(request.getContextPath().length());
		return signIn.queryParam("continue", "{path}").encode().build(inside).toString();
	}

	private static HttpStatus statusOf(@Nullable Integer code, HttpServletRequest request) {
		// Somebody who opens this address by hand has asked for a page that is not there.
		HttpStatus status = HttpStatus.resolve((code != null) ? code : HttpStatus.NOT_FOUND.value());
		return (status == null || status == HttpStatus.INTERNAL_SERVER_ERROR) ? statusOf(request) : status;
	}

	/**
	 * What nobody handled: the disk is full, the database is away, or it is our fault.
	 */
	private static HttpStatus statusOf(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
			if (DiskFull.causes(failure)) {
				return HttpStatus.INSUFFICIENT_STORAGE;
			}
			if (DatabaseAway.causes(failure)) {
				return HttpStatus.SERVICE_UNAVAILABLE;
			}
		}
		return HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
