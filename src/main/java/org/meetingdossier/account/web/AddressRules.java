package org.meetingdossier.account.web;

import jakarta.servlet.DispatcherType;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

import org.meetingdossier.account.Role;

/**
 * Which address is for whom. Reading is open to everybody, as what may be read is decided
 * by clearance in each room; whatever changes something is closed unless it is named
 * here.
 */
final class AddressRules {

	private AddressRules() {
	}

	static void apply(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry addresses) {
		addresses.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
			.permitAll()
			.requestMatchers("/actuator/health", "/actuator/health/**")
			.permitAll()
			.requestMatchers("/actuator/**", "/admin/**")
			.hasRole(Role.ADMIN.name())
			.requestMatchers("/references", "/references.csv", "/references/**")
			.hasRole(Role.CLERK.name())
			.requestMatchers("/edit/**", "/intake/**")
			.hasRole(Role.EDITOR.name())
			.requestMatchers("/account/**")
			.authenticated()
			.requestMatchers(HttpMethod.POST, "/sign-in", "/set-up/*", "/password/*", "/api/citations", "/api/check",
					"/check")
			.permitAll()
			.requestMatchers(HttpMethod.GET)
			.permitAll()
			.requestMatchers(HttpMethod.HEAD)
			.permitAll()
			.anyRequest()
			.authenticated();
	}

}
