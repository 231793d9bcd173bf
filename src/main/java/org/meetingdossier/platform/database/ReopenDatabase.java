package org.meetingdossier.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Opens the H2 file again. H2 closes its database when it cannot write, and stays closed
 * for as long as one connection of the pool is open: all are given up, and the next opens
 * the file. That works on a full disk as well, for reading. When it does not work, though
 * there is room, only a restart can help.
 */
@Component("databaseFile")
class ReopenDatabase implements HealthIndicator, RestartNeeded {

	private static final Logger logger = LoggerFactory.getLogger(ReopenDatabase.class);

	/** For so long opening is tried before a restart is asked for. */
	private static final Duration HOPE = Duration.ofMinutes(1);

	private final DataSource database;

	private final DatabaseDisk disk;

	private final Clock clock;

	private volatile @Nullable Instant closedSince;

	ReopenDatabase(DataSource database, DatabaseDisk disk, Clock clock) {
		this.database = database;
		this.disk = disk;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${dossier.disk.look-every:1s}")
	void look() {
		if (this.disk.isHere() && this.database instanceof HikariDataSource pool && pool.isRunning()) {
			look(pool);
		}
	}

	private void look(HikariDataSource pool) {
		try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
			statement.executeQuery("select id from first_start").close();
			opened();
		}
		catch (SQLException ex) {
			closed(ex);
			pool.getHikariPoolMXBean().softEvictConnections();
		}
	}

	private void opened() {
		if (this.closedSince != null) {
			logger.warn("The database is open again");
			this.closedSince = null;
		}
	}

	private void closed(SQLException reason) {
		if (this.closedSince == null) {
			logger.error("The database is closed and is opened again as soon as that is possible: {}",
					FailureCauses.firstLine(reason));
			this.closedSince = this.clock.instant();
		}
	}

	/** Whether opening was tried for long enough, and not for want of room. */
	@Override
	public boolean isNow() {
		Instant since = this.closedSince;
		return since != null && since.plus(HOPE).isBefore(this.clock.instant()) && !this.disk.isFull();
	}

	@Override
	public Health health() {
		return isNow() ? Health.down().withDetail("closedSince", String.valueOf(this.closedSince)).build()
				: Health.up().build();
	}

}
