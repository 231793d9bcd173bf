package org.meetingdossier.account.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * Sets an identity provider that is never asked, so that the addresses for it are there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestPropertySource(properties = { "spring.security.oauth2.client.registration.ministry.client-id=meeting-dossier",
		"spring.security.oauth2.client.registration.ministry.client-secret=not-a-secret",
		"spring.security.oauth2.client.registration.ministry.scope=openid",
		"spring.security.oauth2.client.registration.ministry.authorization-grant-type=authorization_code",
		"spring.security.oauth2.client.registration.ministry.redirect-uri={baseUrl}/login/oauth2/code/ministry",
		"spring.security.oauth2.client.provider.ministry.authorization-uri=http://provider.example/authorize",
		"spring.security.oauth2.client.provider.ministry.token-uri=http://provider.example/token",
		"spring.security.oauth2.client.provider.ministry.jwk-set-uri=http://provider.example/keys" })
@interface WithIdentityProvider {

}
