package org.meetingdossier.account.web.oidc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.ExternalPeople;
import org.meetingdossier.account.StartPage;
import org.meetingdossier.account.web.gate.OneLine;
import org.meetingdossier.account.web.session.ForgottenClients;
import org.meetingdossier.account.web.session.StartSession;

/**
 * Signing in with an identity provider, where the settings name one. It begins with a
 * link, not with a form, so that the policy for forms stays as it is.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
public class OidcSignIn {

	private static final Logger logger = LoggerFactory.getLogger(OidcSignIn.class);

	private static final Set<String> REASONS = Set.of(OidcPeople.USERNAME_TAKEN, OidcPeople.USERNAME_RESERVED,
			OidcPeople.DISABLED);

	private final InMemoryClientRegistrationRepository registrations;

	private final ExternalPeople people;

	private final OidcProperties properties;

	private final StartSession sessions;

	private final @Nullable StartPage start;

	OidcSignIn(InMemoryClientRegistrationRepository registrations, ExternalPeople people, OidcProperties properties,
			StartSession sessions, ObjectProvider<StartPage> start) {
		this.start = start.getIfAvailable();
		this.registrations = registrations;
		this.people = people;
		this.properties = properties;
		this.sessions = sessions;
	}

	public void configure(HttpSecurity http) {
		OidcStart start = new OidcStart(this.registrations);
		http.oauth2Login((login) -> login.loginPage("/sign-in")
			.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestResolver(start))
			.authorizedClientRepository(new ForgottenClients())
			.userInfoEndpoint((userInfo) -> userInfo.oidcUserService(new OidcPeople(this.people, this.properties)))
			.securityContextRepository(new NullSecurityContextRepository())
			.successHandler(this::signedIn)
			.failureHandler(OidcSignIn::refused));
	}

	public List<Provider> providers() {
		return Provider.of(this.registrations);
	}

	private void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
			throws IOException {
		if (authentication.getPrincipal() instanceof OidcPerson person) {
			this.sessions.keep(StartSession.authenticationOf(person.person()), request, response);
		}
		response.sendRedirect(request.getContextPath() + OidcStart.takeContinue(request).orStart(this.start));
	}

	private static void refused(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException {
		String code = (exception instanceof OAuth2AuthenticationException oauth2) ? oauth2.getError().getErrorCode()
				: "";
		if (!REASONS.contains(code)) {
			// Part of this comes with the address, so anybody can make it up.
			logger.warn("The identity provider let nobody in: {}", OneLine.of(exception.getMessage()));
		}
		response.sendRedirect(
				request.getContextPath() + "/sign-in?refused=" + (REASONS.contains(code) ? code : "provider"));
	}

	/**
	 * An identity provider to choose from.
	 *
	 * @param id its name in the settings
	 * @param name its name for people
	 */
	public record Provider(String id, String name) {

		private static List<Provider> of(InMemoryClientRegistrationRepository registrations) {
			List<Provider> providers = new ArrayList<>();
			registrations.forEach((one) -> providers.add(new Provider(one.getRegistrationId(), one.getClientName())));
			return List.copyOf(providers);
		}

	}

}
