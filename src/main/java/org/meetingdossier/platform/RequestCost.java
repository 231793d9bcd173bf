package org.meetingdossier.platform;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How much work a request turned out to be, for whoever counts what one address asks.
 * What a text cites is only known once it was read.
 */
public final class RequestCost {

	private static final String ATTRIBUTE = "org.meetingdossier.platform.cost";

	private RequestCost() {
	}

	/**
	 * Leaves how much work it was.
	 * @param things how many things of a kind that is counted, such as citations
	 */
	public static void tell(HttpServletRequest request, int things) {
		request.setAttribute(ATTRIBUTE, things);
	}

	/**
	 * How much work it was.
	 * @return how many things; none when nothing was told
	 */
	public static int of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Integer things) ? things : 0;
	}

}
