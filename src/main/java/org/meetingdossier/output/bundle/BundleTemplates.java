package org.meetingdossier.output.bundle;

import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.meetingdossier.platform.TheHague;

/**
 * Renders pages of the site without a request: in Dutch, as everything that leaves it,
 * and with addresses that begin at the site.
 */
@Component
class BundleTemplates {

	private final SpringTemplateEngine engine;

	private final ApplicationContext application;

	private final ConversionService conversions;

	BundleTemplates(ApplicationContext application, ITemplateResolver resolver, ObjectProvider<IDialect> dialects,
			@Qualifier("mvcConversionService") ConversionService conversions) {
		this.engine = new SpringTemplateEngine();
		this.engine.setTemplateResolver(resolver);
		this.engine.setMessageSource(application);
		this.engine.setEnableSpringELCompiler(true);
		dialects.forEach(this.engine::addDialect);
		this.engine.setLinkBuilder(new LinksOfTheSite());
		this.application = application;
		this.conversions = conversions;
	}

	/** A whole page. */
	String page(String template, Map<String, Object> model) {
		return this.engine.process(template, context(model));
	}

	/** The element of a page that has its content. */
	Element main(String template, Map<String, Object> model) {
		Document page = Jsoup.parseBodyFragment(this.engine.process(template, Set.of("main"), context(model)));
		page.outputSettings().prettyPrint(false);
		return page.expectFirst("main");
	}

	/** It remembers which page is being written, so each has its own. */
	private Context context(Map<String, Object> model) {
		Context context = new Context(TheHague.LANGUAGE, model);
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.application, this.conversions));
		return context;
	}

	/** Without a request there is no path of the application before them. */
	private static final class LinksOfTheSite extends StandardLinkBuilder {

		@Override
		protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
			return "";
		}

	}

}
