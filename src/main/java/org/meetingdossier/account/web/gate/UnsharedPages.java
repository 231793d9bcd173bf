package org.meetingdossier.account.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

import org.meetingdossier.account.door.Address;

/**
 * Keeps an answer that says nothing of caches itself out of shared ones: it may depend on
 * who asks. What a door says is about people or secrets is kept nowhere.
 */
class UnsharedPages implements HeaderWriter {

	private final AddressRules addresses;

	UnsharedPages(AddressRules addresses) {
		this.addresses = addresses;
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			boolean keep = this.addresses.of(request).map(Address::mayBeKept).orElse(true);
			response.setHeader(HttpHeaders.CACHE_CONTROL, keep ? "no-cache, private" : "no-store");
		}
	}

}
