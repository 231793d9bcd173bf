package org.meetingdossier.platform;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer of ours tells the browser: nothing inline, nothing from elsewhere, in
 * nobody's frame. The images are those that the style sheets carry within them.
 */
public final class SecurityHeaders {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'self'", "worker-src 'self'",
			"img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "form-action 'self'",
			"frame-ancestors 'none'");

	private static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000; includeSubDomains";

	private SecurityHeaders() {
	}

	/**
	 * Sets the headers.
	 * @param response the answer
	 * @param secure whether it goes out under TLS
	 */
	public static void write(HttpServletResponse response, boolean secure) {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
		if (secure) {
			response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
		}
	}

}
