package org.meetingdossier.account.web.oidc;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import org.meetingdossier.account.web.session.ContinueAt;

/**
 * Sends somebody to an identity provider and remembers where they go on afterwards. This
 * is the one session of somebody who is not signed in: the provider's answer must come
 * back to who asked.
 */
class OidcStart implements OAuth2AuthorizationRequestResolver {

	private static final String CONTINUE = "continue";

	private final OAuth2AuthorizationRequestResolver resolver;

	OidcStart(ClientRegistrationRepository registrations) {
		this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations,
				OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		return remember(this.resolver.resolve(request), request);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
		return remember(this.resolver.resolve(request, registration), request);
	}

	static ContinueAt takeContinue(HttpServletRequest request) {
		HttpSession session = request.getSession();
		Optional<String> address = Optional.ofNullable(session.getAttribute(CONTINUE)).map(Object::toString);
		session.removeAttribute(CONTINUE);
		return ContinueAt.of(address.orElse(null));
	}

	private static @Nullable OAuth2AuthorizationRequest remember(@Nullable OAuth2AuthorizationRequest authorization,
			HttpServletRequest request) {
		if (authorization != null) {
			request.getSession().setAttribute(CONTINUE, ContinueAt.of(request.getParameter(CONTINUE)).address());
		}
		return authorization;
	}

}
