package org.meetingdossier.account.web.session;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in, whatever they do. How long they may do nothing is
 * Spring Session's {@code spring.session.timeout}.
 *
 * @param lifetime the longest time between two sign-ins, in whole hours
 */
@ConfigurationProperties("dossier.session")
public record SessionProperties(@DefaultValue("12h") Duration lifetime) {

	public SessionProperties {
		if (lifetime.toHours() < 1) {
			throw new IllegalArgumentException("A session lasts at least an hour, unlike " + lifetime);
		}
	}

}
