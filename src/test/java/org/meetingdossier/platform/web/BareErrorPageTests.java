package org.meetingdossier.platform.web;

import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the server refuses by itself. Sent as bytes, as no client sends such requests.
 */
@HouseTest
class BareErrorPageTests {

	private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

	private static final Map<String, String> EVERYWHERE = Map.of("Content-Security-Policy",
			"default-src 'self'; worker-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
					+ "frame-ancestors 'none'",
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy",
			"same-origin", "Permissions-Policy", "camera=(), geolocation=(), microphone=()", "Cache-Control",
			"no-store");

	@Autowired
	private Environment environment;

	static Stream<Arguments> refused() {
		return Stream.of(Arguments.of("an encoded slash", 400, "GET /a%2fb" + REST),
				Arguments.of("an encoded backslash", 400, "GET /a%5cb" + REST),
				Arguments.of("an address above all others", 400, "GET /../admin/people" + REST),
				Arguments.of("the same, encoded", 400, "GET /%2e%2e/admin/people" + REST),
				Arguments.of("a null", 400, "GET /%00" + REST),
				Arguments.of("half an encoded character", 400, "GET /%zz" + REST),
				Arguments.of("a line that is no request", 400, "GE(T /\r\n\r\n"),
				Arguments.of("a space in the address", 400, "GET /a b" + REST),
				Arguments.of("no host", 400, "GET / HTTP/1.1\r\n\r\n"),
				Arguments.of("a header that is none", 400, "GET / HTTP/1.1\r\nHost: localhost\r\nA B\r\n\r\n"),
				Arguments.of("a header that is too big", 400,
						"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"),
				Arguments.of("an address that is too long", 400, "GET /" + "x".repeat(20_000) + REST),
				Arguments.of("two lengths", 400,
						"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"),
				Arguments.of("an encoding that nobody knows", 501,
						"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: wrapped\r\n\r\n"),
				Arguments.of("a tunnel", 501, "CONNECT localhost:1" + REST),
				Arguments.of("another version", 505, "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refused")
	void tellsTheBrowserWhatAllOthersTell(String what, int status, String request) {
		String answer = send(request);
		assertThat(answer).as(what).startsWith("HTTP/1.1 " + status + " ");
		EVERYWHERE.forEach((name, value) -> assertThat(headersOf(answer)).containsOnlyOnce(name + ": " + value));
		assertThat(headersOf(answer)).doesNotContainIgnoringCase("Server:");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refused")
	void saysWhatIsWrongWithoutAStyleOrTheServersName(String what, int status, String request) {
		String body = bodyOf(send(request));
		assertThat(Jsoup.parse(body).select("h1").text()).as(what)
			.isEqualTo((status < 500) ? "Deze aanvraag klopt niet" : "Er ging iets mis bij ons");
		assertThat(Jsoup.parse(body).select("style, [style], script")).isEmpty();
		assertThat(body).contains("<p>Fout " + status + "</p>").doesNotContain("Tomcat", "Exception", "xxxx");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void speaksALanguageOfTheReader(String language) {
		String answer = send("GET /a%2fb HTTP/1.1\r\nHost: localhost\r\nCookie: language=" + language
				+ "\r\nConnection: close\r\n\r\n");
		String spoken = language.equals("en") ? "en" : "nl";
		assertThat(Jsoup.parse(bodyOf(answer)).select("html").attr("lang")).isEqualTo(spoken);
		assertThat(headersOf(answer)).contains("Content-Language: " + spoken);
	}

	private static String headersOf(String answer) {
		return answer.substring(0, answer.indexOf("\r\n\r\n"));
	}

	private static String bodyOf(String answer) {
		return answer.substring(answer.indexOf("\r\n\r\n"));
	}

	private String send(String request) {
		return Wire.send(this.environment, request);
	}

}
