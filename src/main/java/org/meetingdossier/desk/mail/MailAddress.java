package org.meetingdossier.desk.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * How an address for mail is written: one address, no name, nothing that could end a line
 * of a header.
 */
final class MailAddress {

	private static final int LONGEST = 254;

	private static final String PLAIN = "[!-~&&[^<>()\\[\\],;:\\\\\"]]+";

	private MailAddress() {
	}

	static boolean isOne(String address) {
		try {
			new InternetAddress(address, true).validate();
			return address.length() <= LONGEST && address.matches(PLAIN) && address.indexOf('@') > 0;
		}
		catch (AddressException ex) {
			return false;
		}
	}

}
