package org.meetingdossier.account.web.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may try.
 *
 * @param signIn tries to sign in
 * @param api requests of programs
 */
@ConfigurationProperties("dossier")
record RateProperties(@DefaultValue SignIn signIn, @DefaultValue Api api) {

	/**
	 * How many wrong tries there may be in a quarter of an hour.
	 *
	 * @param triesPerPerson for one person from one address
	 * @param triesPerAddress for all people together from one address
	 */
	record SignIn(@DefaultValue("5") int triesPerPerson, @DefaultValue("30") int triesPerAddress) {

	}

	/**
	 * How many requests of programs there may be without sign-in.
	 *
	 * @param requestsPerMinute from one address
	 * @param citationsPerRequest of how many citations a text counts as one request more
	 */
	record Api(@DefaultValue("60") int requestsPerMinute, @DefaultValue("100") int citationsPerRequest) {

	}

}
