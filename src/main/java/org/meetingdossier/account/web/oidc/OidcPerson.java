package org.meetingdossier.account.web.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import org.meetingdossier.account.SignedInPerson;

/**
 * Somebody whom an identity provider let in, with the person they are here. Of this only
 * the person goes into the session.
 */
final class OidcPerson implements OidcUser {

	private final OidcUser user;

	private final SignedInPerson person;

	OidcPerson(OidcUser user, SignedInPerson person) {
		this.user = user;
		this.person = person;
	}

	SignedInPerson person() {
		return this.person;
	}

	@Override
	public Map<String, Object> getClaims() {
		return this.user.getClaims();
	}

	@Override
	public @Nullable OidcUserInfo getUserInfo() {
		return this.user.getUserInfo();
	}

	@Override
	public OidcIdToken getIdToken() {
		return this.user.getIdToken();
	}

	@Override
	public Map<String, Object> getAttributes() {
		return this.user.getAttributes();
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of();
	}

	@Override
	public String getName() {
		return this.person.username();
	}

}
