package org.meetingdossier.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator of an installation that nobody watches.
 *
 * @param username the name to sign in with; none: a link is printed instead
 * @param password the password, under the rules of all passwords
 */
@ConfigurationProperties("dossier.admin")
record FirstAdminProperties(@Nullable String username, @Nullable String password) {

	@Override
	public String toString() {
		return "FirstAdminProperties[username=" + this.username + "]";
	}

}
