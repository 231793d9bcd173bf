package org.meetingdossier.citation;

import java.net.URI;
import java.util.Optional;

/**
 * Where a paper stands on the official publications site.
 */
final class OfficialAddress {

	private static final String SITE = "https://zoek.officielebekendmakingen.nl/";

	private OfficialAddress() {
	}

	static Optional<URI> of(OfficialId id) {
		return Optional.of(URI.create(SITE + id.value()));
	}

}
