package org.meetingdossier.platform;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What whoever refuses a request knows better than the status does. The error page says
 * it.
 */
public final class ErrorReason {

	private static final String ATTRIBUTE = "org.meetingdossier.platform.reason";

	private ErrorReason() {
	}

	/**
	 * Leaves the reason for the error page.
	 * @param request the request that is refused
	 * @param reason a sentence in the reader's language
	 */
	public static void tell(HttpServletRequest request, String reason) {
		request.setAttribute(ATTRIBUTE, reason);
	}

	/**
	 * The reason that was left.
	 * @param request the request that was refused
	 * @return the sentence, or empty when the status says it all
	 */
	public static Optional<String> of(HttpServletRequest request) {
		return Optional.ofNullable(request.getAttribute(ATTRIBUTE)).map(Object::toString);
	}

}
