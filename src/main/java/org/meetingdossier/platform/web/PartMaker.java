package org.meetingdossier.platform.web;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentExpression.ExecutedFragmentExpression;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Makes parts of pages, each once for what stands in it. A part sees its values and
 * nothing else of the page, so equal values give equal words, whoever reads them; and
 * what a reader may not see is in no value of theirs. When a new edition comes only what
 * changed in it is made.
 */
class PartMaker {

	/** A part, and about as much in its values. */
	private static final int BYTES_OF_A_CHARACTER = 4;

	private static final int BYTES_OF_NO_CHARACTER = 400;

	private static final String SPRING = ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME;

	private final Cache<Part, String> made;

	PartMaker(long bytes) {
		this.made = Caffeine.newBuilder()
			.maximumWeight(bytes)
			.weigher((Part part, String html) -> BYTES_OF_NO_CHARACTER + BYTES_OF_A_CHARACTER * html.length())
			.build();
	}

	String make(ITemplateContext page, ExecutedFragmentExpression fragment) {
		Map<String, Object> values = fragment.getFragmentParameters();
		Part part = new Part(FragmentExpression.resolveTemplateName(fragment),
				FragmentExpression.resolveFragments(fragment), (values != null) ? values : Map.of(), page.getLocale(),
				(page instanceof IWebContext web) ? web.getExchange().getRequest().getApplicationPath() : null);
		String known = this.made.getIfPresent(part);
		if (known != null) {
			return known;
		}
		String html = make(page, part);
		this.made.put(part, html);
		return html;
	}

	/**
	 * Not in a context of the request: that would show the part all that the page knows.
	 */
	private static String make(ITemplateContext page, Part part) {
		Context alone = new Context(part.language(), new LinkedHashMap<>(part.values()));
		alone.setVariable(SPRING, page.getVariable(SPRING));
		alone.setVariable(StaticLinks.APPLICATION, part.application());
		StringWriter html = new StringWriter();
		page.getConfiguration()
			.getTemplateManager()
			.parseAndProcess(new TemplateSpec(part.template(), part.fragment(), (TemplateMode) null, null), alone,
					html);
		return html.toString();
	}

	/**
	 * What a part is made of.
	 *
	 * @param template the template that it stands in
	 * @param fragment its name there
	 * @param values what stands in it
	 * @param language the language around that
	 * @param application where the links in it begin; null where there is no request
	 */
	private record Part(String template, Set<String> fragment, Map<String, Object> values, Locale language,
			@Nullable String application) {

	}

}
