package org.meetingdossier.platform.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.meetingdossier.platform.TheHague;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeptPartsTests {

	private static final AtomicInteger READ = new AtomicInteger();

	private static final Map<String, String> TEMPLATES = Map.of("page",
			"<li th:each='one : ${all}' site:part='~{parts :: line(one=${one})}'></li>", "parts",
			"<li th:fragment='line(one)' th:text='${one.words}'>x</li>"
					+ "<i th:fragment='curious(one)' th:text='${one.words + all}'>x</i>"
					+ "<a th:fragment='link(one)' th:href='@{/there(at=${#locale.language})}'>x</a>",
			"curious", "<i site:part='~{parts :: curious(one=${one})}'></i>", "links",
			"<a site:part='~{parts :: link(one=${one})}'></a>", "nameless",
			"<a site:part='~{parts :: link(${one})}'></a>");

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	KeptPartsTests() {
		this.engine.setTemplateResolver(new StringTemplateResolver() {

			@Override
			protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String owner,
					String template, Map<String, Object> attributes) {
				return new StringTemplateResource(TEMPLATES.get(template));
			}

		});
		this.engine.addDialect(new KeptParts(DataSize.ofMegabytes(1)));
		this.engine.setLinkBuilder(
				new StaticLinks(new StaticListableBeanFactory().getBeanProvider(ResourceUrlProvider.class)));
		READ.set(0);
	}

	@Test
	void makesAPartOnceForEqualValues() {
		assertThat(page("page", "", Map.of("all", new Line[] { new Line("een"), new Line("twee"), new Line("een") })))
			.isEqualTo("<li>een</li><li>twee</li><li>een</li>");
		assertThat(page("page", "", Map.of("all", new Line[] { new Line("twee"), new Line("drie") })))
			.isEqualTo("<li>twee</li><li>drie</li>");
		assertThat(READ).hasValue(3);
	}

	@Test
	void showsAPartNothingOfThePageButItsValues() {
		assertThat(page("curious", "", Map.of("one", new Line("een"), "all", "van een ander")))
			.isEqualTo("<i>eennull</i>");
	}

	@Test
	void makesItForEachLanguageAndForEachPlaceOfTheApplication() {
		Map<String, Object> model = Map.of("one", new Line("een"));
		assertThat(page("links", "/house", model)).isEqualTo("<a href='/house/there?at=nl'>x</a>");
		assertThat(page("links", "", model)).isEqualTo("<a href='/there?at=nl'>x</a>");
		assertThat(page("links", "", model, Locale.ENGLISH)).isEqualTo("<a href='/there?at=en'>x</a>");
	}

	@Test
	void refusesValuesWithoutNames() {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> page("nameless", "", Map.of("one", new Line("een"))));
	}

	private String page(String template, String application, Map<String, Object> model) {
		return page(template, application, model, TheHague.LANGUAGE);
	}

	private String page(String template, String application, Map<String, Object> model, Locale language) {
		MockServletContext server = new MockServletContext();
		server.setContextPath(application);
		MockHttpServletRequest request = new MockHttpServletRequest(server);
		request.setContextPath(application);
		return this.engine.process(template, new WebContext(JakartaServletWebApplication.buildApplication(server)
			.buildExchange(request, new MockHttpServletResponse()), language, model));
	}

	/** Public, as templates ask it. */
	public record Line(String words) {

		@Override
		public String words() {
			READ.incrementAndGet();
			return this.words;
		}

	}

}
