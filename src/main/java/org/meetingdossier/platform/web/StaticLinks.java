package org.meetingdossier.platform.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Writes the links of pages. Only those of static files are looked up, once each, as
 * their addresses change with their content; looking up all of them was most of what a
 * page cost. None carries a session, as that is in a cookie only.
 */
class StaticLinks extends StandardLinkBuilder {

	/** The variable that says where links begin in what is made without a request. */
	static final String APPLICATION = "application";

	private static final List<String> FILES = List.of("/css/", "/js/", "/images/", "/webjars/");

	/**
	 * Templates name some dozens; an address that was made of other words must not fill
	 * the memory.
	 */
	private static final int MOST_ADDRESSES = 1000;

	private final ObjectProvider<ResourceUrlProvider> resources;

	private final Map<String, String> versioned = new ConcurrentHashMap<>();

	StaticLinks(ObjectProvider<ResourceUrlProvider> resources) {
		this.resources = resources;
	}

	@Override
	protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
		return (context instanceof IWebContext) ? super.computeContextPath(context, base, parameters)
				: application(context);
	}

	private static String application(IExpressionContext context) {
		return (context instanceof IWebContext web) ? web.getExchange().getRequest().getApplicationPath()
				: (String) context.getVariable(APPLICATION);
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		String application = application(context);
		if (!link.startsWith(application)) {
			return link;
		}
		String path = link.substring(application.length());
		return FILES.stream().anyMatch(path::startsWith) ? application + versioned(path) : link;
	}

	private String versioned(String path) {
		String known = this.versioned.get(path);
		if (known != null) {
			return known;
		}
		ResourceUrlProvider provider = this.resources.getIfAvailable();
		if (provider == null) {
			return path;
		}
		String found = provider.getForLookupPath(path);
		String address = (found != null) ? found : path;
		if (this.versioned.size() < MOST_ADDRESSES) {
			this.versioned.put(path, address);
		}
		return address;
	}

}
