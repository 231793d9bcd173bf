package org.meetingdossier.platform.work;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a room asks a worker to do.
 *
 * @param worker the name of the worker
 * @param order what the worker needs to know: a small record, written as JSON of at most
 * {@value #MAX_ORDER} characters
 * @param title what is being done, for whoever follows it
 * @param key while work with this key waits or runs no other is started; null when
 * several may run at once
 * @param starter who asks; null when nobody does
 * @param at when to start; null for at once
 * @param leadsTo the address, in this application, of what comes of it
 */
public record Assignment(String worker, Object order, WorkMessage title, @Nullable String key,
		@Nullable Starter starter, @Nullable Instant at, @Nullable String leadsTo) {

	static final int MAX_ORDER = 4000;

	public Assignment {
		if (leadsTo != null && (!leadsTo.startsWith("/") || leadsTo.startsWith("//"))) {
			throw new IllegalArgumentException("Not an address of this application: " + leadsTo);
		}
	}

	/**
	 * Work to be started at once, by nobody in particular, any number of times.
	 * @param worker the name of the worker
	 * @param order what the worker needs to know
	 * @param title what is being done
	 * @return the assignment
	 */
	public static Assignment of(String worker, Object order, WorkMessage title) {
		return new Assignment(worker, order, title, null, null, null, null);
	}

	public Assignment onceAs(String onlyKey) {
		return new Assignment(this.worker, this.order, this.title, onlyKey, this.starter, this.at, this.leadsTo);
	}

	public Assignment by(Starter person) {
		return new Assignment(this.worker, this.order, this.title, this.key, person, this.at, this.leadsTo);
	}

	public Assignment startingAt(Instant instant) {
		return new Assignment(this.worker, this.order, this.title, this.key, this.starter, instant, this.leadsTo);
	}

	public Assignment leadingTo(String address) {
		return new Assignment(this.worker, this.order, this.title, this.key, this.starter, this.at, address);
	}

}
