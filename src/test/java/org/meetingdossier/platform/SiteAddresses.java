package org.meetingdossier.platform;

import org.springframework.mock.env.MockEnvironment;

/**
 * Makes site addresses for tests.
 */
public final class SiteAddresses {

	private SiteAddresses() {
	}

	/**
	 * The address of a site that was set.
	 * @param address what was set
	 * @return the address
	 */
	public static SiteAddress of(String address) {
		return new SiteAddress(new MockEnvironment().withProperty("dossier.address", address));
	}

}
