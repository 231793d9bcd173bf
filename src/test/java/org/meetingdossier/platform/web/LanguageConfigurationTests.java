package org.meetingdossier.platform.web;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.meetingdossier.platform.H2Test;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;

@RecordsTest
@H2Test
class LanguageConfigurationTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void speaksDutchWhateverTheBrowserPrefers() {
		assertThat(this.mvc.get().uri("/error").header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB"))
			.hasHeader(HttpHeaders.CONTENT_LANGUAGE, "nl");
	}

	@Test
	void remembersTheLanguageThatWasAskedFor() {
		MvcTestResult switched = this.mvc.get().uri("/error?lang=en").exchange();
		assertThat(switched).hasHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
		assertThat(switched.getResponse().getHeader(HttpHeaders.SET_COOKIE)).startsWith("language=en;")
			.contains("Path=/", "HttpOnly", "SameSite=Lax");
		assertThat(this.mvc.get().uri("/error").cookie(new Cookie("language", "en")))
			.hasHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
	}

	@Test
	void sendsTheCookieOverTlsOnlyWhenItWasGivenThere() {
		MvcTestResult under = this.mvc.get().uri("https://localhost/error?lang=en").exchange();
		assertThat(under.getResponse().getHeader(HttpHeaders.SET_COOKIE)).startsWith("language=en;").contains("Secure");
		assertThat(this.mvc.get().uri("/error?lang=en").exchange().getResponse().getHeader(HttpHeaders.SET_COOKIE))
			.doesNotContain("Secure");
	}

	@Test
	void sendsTheCookieOverTlsOnlyWhereTheCookieOfTheSessionIs() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new LanguageConfiguration().localeResolver(true)
			.setLocale(new MockHttpServletRequest(), response, Locale.ENGLISH);
		assertThat(response.getHeader(HttpHeaders.SET_COOKIE)).startsWith("language=en;").contains("Secure");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en_GB", "", "%0d%0a", "../nl", "nl_NL" })
	void ignoresALanguageThatItDoesNotSpeak(String language) {
		assertThat(this.mvc.get().uri("/error?lang=" + language)).hasHeader(HttpHeaders.CONTENT_LANGUAGE, "nl")
			.doesNotContainHeader(HttpHeaders.SET_COOKIE);
	}

	@Test
	void ignoresACookieThatItCannotRead() {
		assertThat(this.mvc.get().uri("/error").cookie(new Cookie("language", "zz-%%")))
			.hasHeader(HttpHeaders.CONTENT_LANGUAGE, "nl");
	}

}
