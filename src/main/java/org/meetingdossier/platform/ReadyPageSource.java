package org.meetingdossier.platform;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells which addresses have a page that may be kept ready. A room with such pages
 * provides one.
 */
public interface ReadyPageSource {

	/**
	 * What the page behind a request is made of. Called at every request, before any bytes
	 * are served, so this is where access is decided.
	 * @param request a GET or HEAD request without a query
	 * @return the version of the page, or empty when this is no such page or the person
	 * may not see it: then the request goes its ordinary way
	 */
	Optional<Version> version(HttpServletRequest request);

	/**
	 * A state of a page's content. The page is a pure function of it, of the address and
	 * of the language.
	 *
	 * @param state a value that is equal exactly as long as the content is
	 * @param open whether everybody may see it; otherwise shared caches must not keep it
	 */
	record Version(Object state, boolean open) {

	}

}
