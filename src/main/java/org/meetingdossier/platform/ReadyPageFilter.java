package org.meetingdossier.platform;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves pages that were rendered before. A page is rendered once for each version of its
 * content and each language, the ordinary way, and its bytes are kept; a new version has
 * a new key, so nothing is ever invalidated.
 */
@Component
@Order(ReadyPageFilter.AFTER_AUTHENTICATION)
class ReadyPageFilter extends OncePerRequestFilter {

	static final int AFTER_AUTHENTICATION = 0;

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	private final ObjectProvider<ReadyPageSource> sources;

	private final LocaleResolver localeResolver;

	private final Cache<Key, ReadyPage> pages;

	ReadyPageFilter(ObjectProvider<ReadyPageSource> sources, LocaleResolver localeResolver,
			@Value("${dossier.ready-pages.memory}") DataSize memory) {
		this.sources = sources;
		this.localeResolver = localeResolver;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.weigher((Key key, ReadyPage page) -> page.weight())
			.build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		return !reads || request.getQueryString() != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<ReadyPageSource.Version> version = this.sources.stream()
			.flatMap((source) -> source.version(request).stream())
			.findFirst();
		if (version.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		Locale language = this.localeResolver.resolveLocale(request);
		Key key = new Key(request.getRequestURI(), language, version.get().state());
		ReadyPage page = this.pages.getIfPresent(key);
		if (page == null) {
			page = render(request, response, chain);
		}
		if (page != null) {
			this.pages.put(key, page);
			write(page, language, version.get().open(), request, response);
		}
	}

	/** Renders a page; one that is no complete HTML page goes out as it is, unkept. */
	private static @Nullable ReadyPage render(HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		chain.doFilter(new AsGet(request), rendered);
		boolean html = rendered.getContentType() != null
				&& MediaType.TEXT_HTML.isCompatibleWith(MediaType.parseMediaType(rendered.getContentType()));
		boolean complete = rendered.getStatus() == HttpStatus.OK.value() && rendered.getContentSize() > 0;
		if (!html || !complete || rendered.isCommitted()) {
			rendered.copyBodyToResponse();
			return null;
		}
		return new ReadyPage(rendered.getContentAsByteArray());
	}

	private static void write(ReadyPage page, Locale language, boolean open, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		boolean gzip = AcceptedEncodings.of(request).gzip();
		CacheControl revalidate = open ? CacheControl.noCache() : CacheControl.noCache().cachePrivate();
		response.setHeader(HttpHeaders.CACHE_CONTROL, revalidate.getHeaderValue());
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.COOKIE);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		if (new ServletWebRequest(request, response).checkNotModified(page.entityTag(gzip))) {
			return;
		}
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] bytes = page.bytes(gzip);
		response.setContentType(HTML.toString());
		response.setContentLength(bytes.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(bytes);
		}
	}

	/** Who asks for the headers only gets those of the whole page, so that is rendered. */
	private static final class AsGet extends HttpServletRequestWrapper {

		private AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

	private record Key(String address, Locale language, Object state) {

	}

}
