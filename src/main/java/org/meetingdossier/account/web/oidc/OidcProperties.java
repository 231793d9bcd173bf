package org.meetingdossier.account.web.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where an identity provider says what a person may do and see.
 *
 * @param rolesClaim the claim with the names of roles; none: nobody gets a role
 * @param clearanceClaim the claim with the name of a level; none: everybody sees what is
 * public
 */
@ConfigurationProperties("dossier.oidc")
record OidcProperties(@Nullable String rolesClaim, @Nullable String clearanceClaim) {

}
