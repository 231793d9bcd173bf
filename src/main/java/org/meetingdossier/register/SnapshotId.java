package org.meetingdossier.register;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identity of a snapshot.
 */
@Embeddable
public record SnapshotId(UUID value) {

	static SnapshotId create() {
		return new SnapshotId(UUID.randomUUID());
	}

}
