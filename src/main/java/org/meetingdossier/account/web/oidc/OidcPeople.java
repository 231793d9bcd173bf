package org.meetingdossier.account.web.oidc;

import java.util.Objects;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import org.meetingdossier.account.ExternalPeople;
import org.meetingdossier.account.PersonDisabledException;
import org.meetingdossier.account.UsernameTakenException;

/**
 * Makes of what an identity provider says a person of ours.
 */
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

	static final String USERNAME_TAKEN = "username";

	static final String USERNAME_RESERVED = "reserved";

	static final String DISABLED = "disabled";

	private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();

	private final ExternalPeople people;

	private final OidcProperties properties;

	OidcPeople(ExternalPeople people, OidcProperties properties) {
		this.people = people;
		this.properties = properties;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = Objects.requireNonNull(this.provider.loadUser(request));
		OidcClaims claims = OidcClaims.of(user, this.properties);
		try {
			return new OidcPerson(user, this.people.signIn(claims.subject(), claims.username(), claims.details()));
		}
		catch (UsernameTakenException ex) {
			throw new OAuth2AuthenticationException(
					new OAuth2Error(ex.isReserved() ? USERNAME_RESERVED : USERNAME_TAKEN), ex);
		}
		catch (PersonDisabledException ex) {
			throw new OAuth2AuthenticationException(new OAuth2Error(DISABLED), ex);
		}
	}

}
