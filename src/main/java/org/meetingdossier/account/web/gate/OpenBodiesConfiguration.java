package org.meetingdossier.account.web.gate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Puts the bound on open bodies before everything that reads one, and behind what answers
 * errors.
 */
@Configuration(proxyBeanMethods = false)
class OpenBodiesConfiguration {

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> openBodies(
			@Value("${dossier.bodies-per-address:32}") int mostOfOne,
			@Value("${server.tomcat.threads.max:200}") int threads) {
		// A quarter of the threads reads nothing that anybody sends.
		int mostOfAll = Math.max(1, threads * 3 / 4);
		return (server) -> server.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new OpenBodies(mostOfOne, mostOfAll)));
	}

}
