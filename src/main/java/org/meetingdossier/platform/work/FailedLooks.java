package org.meetingdossier.platform.work;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

import org.meetingdossier.platform.database.DatabaseAway;

/**
 * What the log tells of looks for work that fail because the database is away: one line
 * when that begins, and one with their number when it is over. The library writes each of
 * them, with its stack. What fails for another reason is written as before.
 */
final class FailedLooks extends TurboFilter {

	private static final org.slf4j.Logger logger = LoggerFactory.getLogger(FailedLooks.class);

	private static final String LIBRARY = "com.github.kagkarlsson.scheduler.";

	private final AtomicLong failed = new AtomicLong();

	/** From now on; where another log is used everything is written as before. */
	void listen() {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
			log.addTurboFilter(this);
		}
	}

	void end() {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
			log.getTurboFilterList().remove(this);
		}
	}

	@Override
	public FilterReply decide(@Nullable Marker marker, Logger source, Level level, @Nullable String format,
			Object @Nullable [] arguments, @Nullable Throwable failure) {
		if (!source.getName().startsWith(LIBRARY)) {
			return FilterReply.NEUTRAL;
		}
		Throwable told = (failure != null) ? failure : last(arguments);
		if (told == null || !DatabaseAway.causes(told)) {
			return FilterReply.NEUTRAL;
		}
		if (this.failed.getAndIncrement() == 0) {
			logger.warn("Looking for work fails, as the database is away: {}", DatabaseAway.words(told));
		}
		return FilterReply.DENY;
	}

	private static @Nullable Throwable last(Object @Nullable [] arguments) {
		Stream<Object> all = (arguments != null) ? Arrays.stream(arguments) : Stream.empty();
		return all.filter(Throwable.class::isInstance).map(Throwable.class::cast).findFirst().orElse(null);
	}

	/** Tells of looks that do not fail. */
	SchedulerListener looks() {
		return new AbstractSchedulerListener() {

			@Override
			public void onSchedulerEvent(SchedulerEventType event) {
				if (event == SchedulerEventType.RAN_EXECUTE_DUE) {
					succeeded();
				}
			}

		};
	}

	private void succeeded() {
		long count = this.failed.getAndSet(0);
		if (count > 0) {
			logger.warn("The database is back; looks for work that failed: {}", count);
		}
	}

}
