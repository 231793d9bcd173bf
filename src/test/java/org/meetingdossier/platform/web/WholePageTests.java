package org.meetingdossier.platform.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.View;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WholePageTests {

	private static final String LONG = "<p>Oekraïne</p>".repeat(200);

	private final MockServletContext servlets = new MockServletContext();

	private final GenericWebApplicationContext context = new GenericWebApplicationContext(this.servlets);

	WholePageTests() {
		this.context.refresh();
		this.servlets.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, this.context);
	}

	@Test
	void goesOutCompressedToWhoTakesThat() throws Exception {
		MockHttpServletResponse response = render(LONG, "br, gzip");
		assertThat(response.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
		assertThat(response.getHeader(HttpHeaders.VARY)).isEqualTo(HttpHeaders.ACCEPT_ENCODING);
		assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length)
			.isLessThan(LONG.length() / 10);
		try (GZIPInputStream page = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
			assertThat(page.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(LONG);
		}
	}

	@Test
	void goesOutPlainToOthers() throws Exception {
		for (String taken : new String[] { null, "identity", "gzip;q=0" }) {
			MockHttpServletResponse response = render(LONG, taken);
			assertThat(response.getHeader(HttpHeaders.CONTENT_ENCODING)).isNull();
			assertThat(response.getContentAsByteArray()).asString(StandardCharsets.UTF_8).isEqualTo(LONG);
		}
	}

	@Test
	void isNotCompressedWhereThatSavesNothing() throws Exception {
		MockHttpServletResponse response = render("<p>Kort</p>", "gzip");
		assertThat(response.getHeader(HttpHeaders.CONTENT_ENCODING)).isNull();
		assertThat(response.getContentAsString()).isEqualTo("<p>Kort</p>");
	}

	@Test
	void sendsNothingOfAPageThatFails() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> page(LONG + "<p th:text=\"${1 / 0}\"></p>").render(Map.of(), request("gzip"), response));
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.getHeader(HttpHeaders.CONTENT_ENCODING)).isNull();
	}

	private MockHttpServletResponse render(String template, @Nullable String taken) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		page(template).render(Map.of(), request(taken), response);
		return response;
	}

	private MockHttpServletRequest request(@Nullable String taken) {
		MockHttpServletRequest request = new MockHttpServletRequest(this.servlets);
		if (taken != null) {
			request.addHeader(HttpHeaders.ACCEPT_ENCODING, taken);
		}
		return request;
	}

	private View page(String template) throws Exception {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		ThymeleafViewResolver resolver = new ThymeleafViewResolver();
		resolver.setApplicationContext(this.context);
		resolver.setTemplateEngine(engine);
		resolver.setCharacterEncoding("UTF-8");
		resolver.setViewClass(WholePage.class);
		return Objects.requireNonNull(resolver.resolveViewName(template, Locale.ROOT));
	}

}
