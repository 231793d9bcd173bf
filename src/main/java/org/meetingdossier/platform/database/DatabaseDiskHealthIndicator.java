package org.meetingdossier.platform.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * How much room the H2 file has left. Down while nothing can be saved; no reason to
 * restart, nor to send readers elsewhere.
 */
@Component
class DatabaseDiskHealthIndicator implements HealthIndicator {

	private final DatabaseDisk disk;

	DatabaseDiskHealthIndicator(DatabaseDisk disk) {
		this.disk = disk;
	}

	@Override
	public Health health() {
		if (!this.disk.isHere()) {
			return Health.up().withDetail("database", "elsewhere").build();
		}
		Health.Builder health = this.disk.isFull() ? Health.down() : Health.up();
		this.disk.free().ifPresent((free) -> health.withDetail("freeMegabytes", free.toMegabytes()));
		if (this.disk.isLow()) {
			health.withDetail("warning", this.disk.isFull() ? "the disk is full: nothing can be saved"
					: "the disk is almost full: make room");
		}
		return health.build();
	}

}
