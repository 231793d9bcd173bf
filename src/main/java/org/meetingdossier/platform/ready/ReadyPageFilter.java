package org.meetingdossier.platform.ready;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves answers that were made before, right after the gate. One that is not ready is
 * made once, the ordinary way, and kept.
 */
@Component
@Order(ReadyPageFilter.AFTER_THE_GATE)
class ReadyPageFilter extends OncePerRequestFilter {

	static final int AFTER_THE_GATE = 0;

	/** What is said of the way of an answer, not of its content. */
	private static final Set<String> OF_THE_WAY = Set.of("cache-control", "content-encoding", "content-length",
			"content-type", "content-language", "date", "etag", "last-modified", "vary");

	private final ReadyPages pages;

	ReadyPageFilter(ReadyPages pages) {
		this.pages = pages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<ReadyPages.Key> key = this.pages.key(request);
		if (key.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		ReadyPage page = this.pages.find(key.get());
		if (page == null) {
			page = make(request, response, chain);
			if (page != null) {
				this.pages.keep(key.get(), page);
				this.pages.keepForAnOutage(request, key.get(), page);
			}
		}
		if (page != null) {
			this.pages.write(page, key.get(), request, response);
		}
	}

	/**
	 * Makes an answer; one that is not whole or not for everybody alike goes out unkept.
	 */
	private static @Nullable ReadyPage make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Set<String> before = new HashSet<>(response.getHeaderNames());
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
		chain.doFilter(new PlainGet(request), made);
		boolean whole = made.getStatus() == HttpStatus.OK.value() && made.getContentSize() > 0 && !made.isCommitted();
		String type = made.getContentType();
		if (!whole || type == null || response.containsHeader(HttpHeaders.SET_COOKIE)) {
			made.copyBodyToResponse();
			return null;
		}
		Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String name : Set.copyOf(response.getHeaderNames())) {
			if (!before.contains(name) && !OF_THE_WAY.contains(name.toLowerCase(Locale.ROOT))) {
				headers.put(name, response.getHeaders(name));
			}
		}
		return new ReadyPage(type, headers, made.getContentAsByteArray());
	}

	/**
	 * Who asks for the headers only gets those of the whole answer, so that is made; and
	 * it is made plain, as it is kept both ways.
	 */
	private static final class PlainGet extends HttpServletRequestWrapper {

		private PlainGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name) ? null : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name) ? Collections.emptyEnumeration()
					: super.getHeaders(name);
		}

	}

}
