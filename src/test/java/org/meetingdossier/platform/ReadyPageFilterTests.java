package org.meetingdossier.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import static org.assertj.core.api.Assertions.assertThat;

class ReadyPageFilterTests {

	private final AtomicInteger rendered = new AtomicInteger();

	private ReadyPageSource.@Nullable Version version = new ReadyPageSource.Version("A", true);

	private int status = 200;

	private final StaticListableBeanFactory sources = new StaticListableBeanFactory(
			Map.of("source", (ReadyPageSource) (request) -> Optional.ofNullable(this.version)));

	private final ReadyPageFilter filter = new ReadyPageFilter(this.sources.getBeanProvider(ReadyPageSource.class),
			new AcceptHeaderLocaleResolver(), DataSize.ofMegabytes(1));

	private final FilterChain chain = (request, response) -> {
		this.rendered.incrementAndGet();
		if (((HttpServletRequest) request).getMethod().equals("HEAD")) {
			return;
		}
		((HttpServletResponse) response).setStatus(this.status);
		response.setContentType("text/html;charset=UTF-8");
		response.getOutputStream().write("<p>Oekraïne</p>".getBytes(StandardCharsets.UTF_8));
	};

	@Test
	void rendersAPageOnceAndServesTheSameBytesAgain() throws Exception {
		byte[] first = serve(request()).getContentAsByteArray();
		byte[] second = serve(request()).getContentAsByteArray();
		assertThat(second).isEqualTo(first).asString(StandardCharsets.UTF_8).isEqualTo("<p>Oekraïne</p>");
		assertThat(this.rendered).hasValue(1);
	}

	@Test
	void rendersAgainForAnotherVersionOrLanguageOrAddress() throws Exception {
		serve(request());
		this.version = new ReadyPageSource.Version("B", true);
		serve(request());
		MockHttpServletRequest dutch = request();
		dutch.addHeader("Accept-Language", "nl");
		dutch.addPreferredLocale(Locale.forLanguageTag("nl"));
		serve(dutch);
		MockHttpServletRequest elsewhere = request();
		elsewhere.setRequestURI("/meetings/b");
		serve(elsewhere);
		assertThat(this.rendered).hasValue(4);
	}

	@Test
	void compressesForClientsThatTakeIt() throws Exception {
		MockHttpServletRequest request = request();
		request.addHeader("Accept-Encoding", "br, gzip");
		MockHttpServletResponse response = serve(request);
		assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).readAllBytes())
			.asString(StandardCharsets.UTF_8)
			.isEqualTo("<p>Oekraïne</p>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "gzip|true", "gzip;q=0.5|true", "*|true", "GZIP, br|true", "deflate, gzip;q=1.0|true",
					"gzip;q=0|false", "gzip;q=0.000|false", "*;q=0|false", "gzip;q=0, *|false", "br|false",
					"identity|false", "xgzip|false", "''|false" })
	void readsWhichEncodingsAClientTakes(String header, boolean compressed) throws Exception {
		MockHttpServletRequest request = request();
		request.addHeader("Accept-Encoding", header);
		assertThat(serve(request).getHeader("Content-Encoding")).isEqualTo(compressed ? "gzip" : null);
	}

	@Test
	void givesEachEncodingAStrongTagOfItsOwn() throws Exception {
		MockHttpServletRequest compressed = request();
		compressed.addHeader("Accept-Encoding", "gzip");
		String plain = serve(request()).getHeader("ETag");
		assertThat(plain).startsWith("\"").isNotEqualTo(serve(compressed).getHeader("ETag"));
	}

	@Test
	void answersNotModifiedToWhoHasThePage() throws Exception {
		MockHttpServletRequest again = request();
		again.addHeader("If-None-Match", Objects.requireNonNull(serve(request()).getHeader("ETag")));
		MockHttpServletResponse response = serve(again);
		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
	}

	@Test
	void letsBrowsersAskAgainAndSaysWhatTheAnswerDependsOn() throws Exception {
		MockHttpServletResponse response = serve(request());
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
		assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding, Cookie");
	}

	@Test
	void keepsPagesThatAreNotForEverybodyOutOfSharedCaches() throws Exception {
		this.version = new ReadyPageSource.Version("A", false);
		assertThat(serve(request()).getHeader("Cache-Control")).isEqualTo("no-cache, private");
	}

	@Test
	void doesNotKeepAPageThatFailed() throws Exception {
		this.status = 500;
		assertThat(serve(request()).getStatus()).isEqualTo(500);
		this.status = 200;
		assertThat(serve(request()).getStatus()).isEqualTo(200);
		assertThat(this.rendered).hasValue(2);
	}

	@Test
	void leavesOtherRequestsAlone() throws Exception {
		this.version = null;
		serve(request());
		MockHttpServletResponse response = serve(request());
		assertThat(response.getHeader("ETag")).isNull();
		assertThat(this.rendered).hasValue(2);
	}

	@Test
	void leavesRequestsThatChangeOrAskSomethingAlone() throws Exception {
		MockHttpServletRequest post = request();
		post.setMethod("POST");
		assertThat(serve(post).getHeader("ETag")).isNull();
		MockHttpServletRequest query = request();
		query.setQueryString("lang=en");
		assertThat(serve(query).getHeader("ETag")).isNull();
	}

	@Test
	void sendsOnlyTheHeadersToWhoAsksForThem() throws Exception {
		MockHttpServletRequest head = request();
		head.setMethod("HEAD");
		MockHttpServletResponse response = serve(head);
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getContentLength()).isEqualTo("<p>Oekraïne</p>".getBytes(StandardCharsets.UTF_8).length);
	}

	private MockHttpServletResponse serve(MockHttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, this.chain);
		return response;
	}

	private static MockHttpServletRequest request() {
		return new MockHttpServletRequest("GET", "/meetings/a");
	}

}
