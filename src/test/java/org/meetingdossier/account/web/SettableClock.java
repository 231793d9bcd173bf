package org.meetingdossier.account.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.context.event.EventListener;

import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.FreshRecords;

/**
 * A clock that stands still until a test moves it.
 */
public final class SettableClock extends Clock {

	private volatile Instant now = FixedClockConfiguration.NOW;

	@EventListener(FreshRecords.Begun.class)
	void begin() {
		this.now = FixedClockConfiguration.NOW;
	}

	/**
	 * Lets time pass.
	 * @param time how much
	 */
	public void pass(Duration time) {
		this.now = this.now.plus(time);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Everything here is in UTC");
	}

}
