package org.meetingdossier.register;

import jakarta.persistence.Embeddable;

import org.meetingdossier.citation.OfficialId;

/**
 * The canonical id of an official document as it is stored.
 */
@Embeddable
record DocumentId(String value) {

	static DocumentId of(OfficialId id) {
		return new DocumentId(id.value());
	}

	OfficialId toOfficialId() {
		return OfficialId.parse(this.value);
	}

}
