package org.meetingdossier.account.web.gate;

import java.time.Clock;
import java.util.Base64;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.SessionIdGenerator;

import org.meetingdossier.account.web.oidc.OidcSignIn;
import org.meetingdossier.account.web.session.SessionLifetime;
import org.meetingdossier.account.web.session.SessionProperties;

/**
 * What stands before every address. Nothing here makes a session for who only reads: what
 * somebody wanted before signing in stands in the address, and the token of a form in a
 * cookie of its own. The headers of every answer are the platform's.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final int SESSION_BYTES = 27;

	@Bean
	SecurityFilterChain gate(HttpSecurity http, SecurityContextRepository contexts, SessionAuthenticationStrategy start,
			CsrfTokenRepository tokens, RefusedRequests refused, ObjectProvider<OidcSignIn> oidc,
			SessionProperties sessions, AddressRules addresses, Clock clock) {
		http.authorizeHttpRequests(addresses::apply);
		http.securityContext((context) -> context.securityContextRepository(contexts));
		http.addFilterAfter(new SessionLifetime(sessions.lifetime(), clock), SecurityContextHolderFilter.class);
		http.sessionManagement((session) -> session.sessionAuthenticationStrategy(start));
		http.csrf((csrf) -> csrf.csrfTokenRepository(tokens)
			.ignoringRequestMatchers(addresses.where((address) -> !address.needsToken())));
		http.exceptionHandling(
				(exceptions) -> exceptions.authenticationEntryPoint(refused).accessDeniedHandler(refused));
		http.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(new UnsharedPages(addresses)));
		http.requestCache(AbstractHttpConfigurer::disable);
		http.logout(AbstractHttpConfigurer::disable);
		http.anonymous(Customizer.withDefaults());
		oidc.ifAvailable((signIn) -> signIn.configure(http));
		return http.build();
	}

	@Bean
	SecurityContextRepository securityContextRepository() {
		return new HttpSessionSecurityContextRepository();
	}

	/**
	 * As long as the column takes, and all of it random: a UUID has fewer than 128 bits.
	 */
	@Bean
	SessionIdGenerator sessionIdGenerator() {
		BytesKeyGenerator random = KeyGenerators.secureRandom(SESSION_BYTES);
		return () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random.generateKey());
	}

	/** At sign-in nothing that was known before may still be worth anything. */
	@Bean
	SessionAuthenticationStrategy sessionStart(CsrfTokenRepository tokens) {
		return new CompositeSessionAuthenticationStrategy(
				List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
	}

}
