package org.meetingdossier.account.web.gate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.system.JavaVersion;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.session.web.http.CookieSerializer;

import org.meetingdossier.platform.ready.ReadyPages;

/**
 * The way of a request that is answered with ready bytes is short: it passes neither the
 * sessions nor the gate nor what observes them.
 */
@Configuration(proxyBeanMethods = false)
class ReadyBeforeTheGateConfiguration {

	/** After what reads what a proxy says, and before all that observes or remembers. */
	private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 1;

	private static final String READ_BY_A_FILTER = "framework";

	@Bean
	BeforeTheGate beforeTheGate(ReadyPages pages, CookieSerializer sessions,
			@Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure) {
		return new BeforeTheGate(pages, sessions, alwaysSecure);
	}

	@Bean
	FilterRegistrationBean<ReadyBeforeTheGate> readyBeforeTheGate(BeforeTheGate ready) {
		FilterRegistrationBean<ReadyBeforeTheGate> registration = new FilterRegistrationBean<>(
				new ReadyBeforeTheGate(ready));
		registration.setOrder(FIRST);
		return registration;
	}

	/**
	 * Handing a request from the thread that watches the sockets to one of a pool costs
	 * more than the ready answer itself, so the server's threads are virtual where these
	 * may wait within a monitor.
	 */
	@Bean
	WorkingThreads workingThreads(@Value("${server.forward-headers-strategy:none}") String proxies,
			@Value("${server.tomcat.threads.max}") int most) {
		boolean virtual = !isReadByAFilter(proxies)
				&& JavaVersion.getJavaVersion().isEqualOrNewerThan(JavaVersion.TWENTY_FOUR);
		return virtual ? WorkingThreads.atMost(most) : WorkingThreads.ofTheServer();
	}

	/**
	 * What a proxy says is read before by the server itself, unless a filter has to do
	 * that.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> readyBeforeTheFilters(ObjectProvider<BeforeTheGate> ready,
			WorkingThreads threads, @Value("${server.forward-headers-strategy:none}") String proxies) {
		return (server) -> {
			if (!isReadByAFilter(proxies)) {
				server.addEngineValves(new ReadyBeforeTheFilters(ready, threads));
			}
			if (threads.areOthersThanOfTheServer()) {
				server.addConnectorCustomizers((connector) -> connector.setProperty("useVirtualThreads", "true"));
			}
		};
	}

	private static boolean isReadByAFilter(String proxies) {
		return proxies.equalsIgnoreCase(READ_BY_A_FILTER);
	}

	/**
	 * They cost as much as all filters together and told nothing that a request does not
	 * tell.
	 */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

}
