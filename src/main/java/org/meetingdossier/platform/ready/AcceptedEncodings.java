package org.meetingdossier.platform.ready;

import java.util.Collections;
import java.util.Locale;
import java.util.StringTokenizer;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/**
 * Which encodings of a page a client takes, from its {@code Accept-Encoding} (RFC 9110,
 * section 12.5.3).
 *
 * @param gzip whether it takes gzip
 */
public record AcceptedEncodings(boolean gzip) {

	/** What the headers of a request say. */
	public static AcceptedEncodings of(HttpServletRequest request) {
		Boolean named = null;
		Boolean others = null;
		for (String header : Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))) {
			StringTokenizer codings = new StringTokenizer(header, ",");
			while (codings.hasMoreTokens()) {
				String coding = codings.nextToken().replace(" ", "").toLowerCase(Locale.ROOT);
				if (isFor("gzip", coding)) {
					named = !isRefused(coding);
				}
				else if (isFor("*", coding)) {
					others = !isRefused(coding);
				}
			}
		}
		return new AcceptedEncodings((named != null) ? named : Boolean.TRUE.equals(others));
	}

	private static boolean isFor(String name, String coding) {
		return coding.equals(name) || coding.startsWith(name + ";");
	}

	/** A weight of zero, with any number of decimals, means "not this one". */
	private static boolean isRefused(String coding) {
		int weight = coding.indexOf(";q=");
		return weight >= 0 && coding.substring(weight + ";q=".length()).matches("0(\\.0*)?");
	}

}
