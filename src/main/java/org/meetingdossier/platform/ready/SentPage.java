package org.meetingdossier.platform.ready;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A ready page on its way to a reader, with what the reader and what lies between may do
 * with it.
 *
 * @param page the page
 * @param open whether everybody may see it
 * @param language its language
 */
record SentPage(ReadyPage page, boolean open, Locale language) {

	private static final String OPEN = header(CacheControl.noCache());

	private static final String RESTRICTED = header(CacheControl.noCache().cachePrivate());

	/**
	 * Without it the device of a reader keeps nothing; the script asks as a stranger,
	 * too.
	 */
	private static final String MAY_BE_TAKEN_ALONG = "Offline-Copy";

	private static final String DEPENDS_ON = HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.COOKIE;

	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean gzip = this.page.isCompressible() && AcceptedEncodings.of(request).gzip();
		response.setHeader(HttpHeaders.CACHE_CONTROL, this.open ? OPEN : RESTRICTED);
		if (this.open) {
			response.setHeader(MAY_BE_TAKEN_ALONG, "public");
		}
		response.setHeader(HttpHeaders.VARY, DEPENDS_ON);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, this.language.toLanguageTag());
		if (isKnown(this.page.entityTag(gzip), request, response)) {
			return;
		}
		this.page.headers().forEach((name, values) -> say(name, values, response));
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] bytes = this.page.bytes(gzip);
		response.setContentType(this.page.contentType());
		response.setContentLength(bytes.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(bytes);
		}
	}

	/**
	 * Says the tag, and that is all for who has these bytes. Mostly the very tag comes
	 * back.
	 */
	private static boolean isKnown(String tag, HttpServletRequest request, HttpServletResponse response) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (tag.equals(known)) {
			response.setHeader(HttpHeaders.ETAG, tag);
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return true;
		}
		if (known == null && request.getHeader(HttpHeaders.IF_MATCH) == null) {
			response.setHeader(HttpHeaders.ETAG, tag);
			return false;
		}
		return new ServletWebRequest(request, response).checkNotModified(tag);
	}

	/** In the place of what was said when the answer was made just now. */
	private static void say(String name, Collection<String> values, HttpServletResponse response) {
		response.setHeader(name, values.iterator().next());
		values.stream().skip(1).forEach((value) -> response.addHeader(name, value));
	}

	private static String header(CacheControl control) {
		return String.valueOf(control.getHeaderValue());
	}

}
