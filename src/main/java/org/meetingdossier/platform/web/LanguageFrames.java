package org.meetingdossier.platform.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.WebContext;

/**
 * What stands around every page: as it is the same for everybody it is made once for each
 * language. By the number of elements it was half of a list.
 */
class LanguageFrames implements Function<IWebContext, LanguageFrames.Frame> {

	/**
	 * There are as many as languages, unless a proxy says for each request where it is.
	 */
	private static final int MOST = 20;

	private final Cache<Place, Frame> made = Caffeine.newBuilder().maximumSize(MOST).build();

	private final ITemplateEngine templates;

	private final Map<String, Object> content;

	LanguageFrames(ITemplateEngine templates, Site site) {
		this.templates = templates;
		this.content = Map.of("site", site);
	}

	/** The frame of the page that is being written. */
	@Override
	public Frame apply(IWebContext page) {
		Place place = new Place(page.getLocale(), page.getExchange().getRequest().getApplicationPath());
		return this.made.get(place, (unknown) -> {
			IWebContext context = new WebContext(page.getExchange(), unknown.language(), this.content);
			return new Frame(part("frame-head", context), part("frame-top", context), part("frame-foot", context));
		});
	}

	private String part(String name, IWebContext context) {
		return this.templates.process("layout/frame", Set.of(name), context).strip();
	}

	/**
	 * What a frame is made for.
	 *
	 * @param language the language of the page
	 * @param application where the application is, as its links begin there
	 */
	private record Place(Locale language, String application) {

	}

	/**
	 * The parts of a frame.
	 *
	 * @param head the icon, styles and scripts of every page
	 * @param top what stands above the content
	 * @param foot what stands below it
	 */
	record Frame(String head, String top, String foot) {

	}

}
