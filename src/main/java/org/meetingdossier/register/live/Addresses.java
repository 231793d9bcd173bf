package org.meetingdossier.register.live;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of questions. The names of parameters stay as they are, as the Tweede Kamer
 * knows no {@code $} that is encoded; values are encoded.
 */
final class Addresses {

	private Addresses() {
	}

	static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** Whether an address that an answer names is of the register that answered. */
	static boolean isOf(URI register, URI address) {
		return String.valueOf(register.getScheme()).equals(address.getScheme())
				&& String.valueOf(register.getAuthority()).equals(address.getAuthority());
	}

}
