package org.meetingdossier.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;

/**
 * Puts our bare error page in front of the server's own, which names no language, carries
 * none of our headers and brings a style that they forbid.
 */
@Configuration(proxyBeanMethods = false)
class BareErrorConfiguration {

	@Bean
	@Order(0)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrorPage(ObjectProvider<ITemplateEngine> templates,
			ObjectProvider<LocaleResolver> languages, ObjectProvider<ErrorKind> kinds,
			@Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure) {
		return (server) -> server.addContextCustomizers((context) -> context.getParent()
			.getPipeline()
			.addValve(new BareErrorPage(templates, languages, kinds, alwaysSecure)));
	}

}
