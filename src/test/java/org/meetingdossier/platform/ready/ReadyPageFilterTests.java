package org.meetingdossier.platform.ready;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import static org.assertj.core.api.Assertions.assertThat;

class ReadyPageFilterTests {

	private static final String PAGE = "<p>Oekraïne</p>".repeat(20);

	private final AtomicInteger rendered = new AtomicInteger();

	private ReadyAddress.@Nullable Version version = new ReadyAddress.Version("A", "", true);

	private int status = 200;

	private String type = "text/html;charset=UTF-8";

	private Map<String, String> said = Map.of();

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final StaticListableBeanFactory addresses = new StaticListableBeanFactory(Map.of("address",
			ReadyAddress.of(List.of("/meetings/{slug}"), (path) -> Optional.ofNullable(this.version))));

	private final ReadyPages pages = new ReadyPages(this.addresses.getBeanProvider(ReadyAddress.class),
			new AcceptHeaderLocaleResolver(), new StaticMessageSource(), Clock.systemUTC(),
			new StaticListableBeanFactory(Map.of("meters", this.meters)).getBeanProvider(MeterRegistry.class),
			DataSize.ofMegabytes(1));

	private final ReadyPageFilter filter = new ReadyPageFilter(this.pages);

	private final FilterChain chain = (request, response) -> {
		this.rendered.incrementAndGet();
		if (((HttpServletRequest) request).getMethod().equals("HEAD")) {
			return;
		}
		((HttpServletResponse) response).setStatus(this.status);
		response.setContentType(this.type);
		this.said.forEach((name, value) -> ((HttpServletResponse) response).setHeader(name, value));
		response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
	};

	@Test
	void rendersAPageOnceAndServesTheSameBytesAgain() throws Exception {
		byte[] first = serve(request()).getContentAsByteArray();
		byte[] second = serve(request()).getContentAsByteArray();
		assertThat(second).isEqualTo(first).asString(StandardCharsets.UTF_8).isEqualTo(PAGE);
		assertThat(this.rendered).hasValue(1);
	}

	@Test
	void keepsAPageThatWasMadePlain() throws Exception {
		MockHttpServletRequest request = request();
		request.addHeader("Accept-Encoding", "gzip");
		List<@Nullable String> asked = new ArrayList<>();
		this.filter.doFilter(request, new MockHttpServletResponse(), (asking, response) -> {
			asked.add(((HttpServletRequest) asking).getHeader("Accept-Encoding"));
			this.chain.doFilter(asking, response);
		});
		assertThat(asked).containsOnlyNulls();
	}

	/** They pass no filter that observes requests. */
	@Test
	void countsWhatWasAnsweredWithReadyBytes() throws Exception {
		serve(request());
		serve(request());
		assertThat(this.meters.get("dossier.ready.answers").counter().count()).isEqualTo(2);
	}

	@Test
	void rendersAgainForAnotherVersionOrLanguageOrAddress() throws Exception {
		serve(request());
		this.version = new ReadyAddress.Version("B", "", true);
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
			.isEqualTo(PAGE);
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
		this.version = new ReadyAddress.Version("A", "", false);
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
	void keepsAnyTypeWithWhatItsMakerSaidOfIt() throws Exception {
		this.type = "text/calendar";
		this.said = Map.of("Content-Disposition", "attachment; filename=\"a.ics\"");
		serve(request());
		MockHttpServletResponse again = serve(request());
		assertThat(this.rendered).hasValue(1);
		assertThat(again.getContentType()).startsWith("text/calendar");
		assertThat(again.getHeaders("Content-Disposition")).containsExactly("attachment; filename=\"a.ics\"");
	}

	@Test
	void keepsNothingThatIsMadeForOnePerson() throws Exception {
		this.said = Map.of("Set-Cookie", "a=b");
		serve(request());
		assertThat(serve(request()).getHeader("ETag")).isNull();
		assertThat(this.rendered).hasValue(2);
	}

	@Test
	void knowsWhereTheApplicationIs() throws Exception {
		MockHttpServletRequest inside = request();
		inside.setContextPath("/dossier");
		inside.setRequestURI("/dossier/meetings/a");
		assertThat(serve(inside).getHeader("ETag")).isNotNull();
		serve(request());
		assertThat(this.rendered).as("links within are others").hasValue(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/meetings/a;x=y", "/meetings//a", "/meetings/%61", "/meetings/a/", "/meetings/./a",
			"/x/../meetings/a", "/meetings/..", "meetings/a", "/meetings/a%2Fb", "/meetings/a\\b" })
	void takesNoPathThatCanBeReadInTwoWays(String path) throws Exception {
		MockHttpServletRequest request = request();
		request.setRequestURI(path);
		assertThat(serve(request).getHeader("ETag")).isNull();
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
		assertThat(response.getContentLength()).isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8).length);
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
