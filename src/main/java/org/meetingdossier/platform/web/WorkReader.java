package org.meetingdossier.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * An open page that follows a piece of work.
 */
final class WorkReader {

	/** Proxies commonly hang up on what says nothing for a minute. */
	private static final Duration SILENCE = Duration.ofSeconds(15);

	private static final Duration RECONNECT_AFTER = Duration.ofSeconds(1);

	private final UUID work;

	private final String account;

	private final Locale locale;

	private final SseEmitter emitter;

	private @Nullable WorkEvent said;

	private long saidAt;

	WorkReader(UUID work, String account, Locale locale, SseEmitter emitter) {
		this.work = work;
		this.account = account;
		this.locale = locale;
		this.emitter = emitter;
	}

	UUID work() {
		return this.work;
	}

	Locale locale() {
		return this.locale;
	}

	boolean isOf(String person) {
		return this.account.equals(person);
	}

	/**
	 * Tells how the work stands if that is news, and otherwise now and then that we are
	 * here.
	 * @return false when there is nobody any more, or nothing more to say
	 */
	synchronized boolean tell(WorkEvent event) {
		try {
			if (!event.equals(this.said)) {
				this.emitter.send(SseEmitter.event()
					.name("progress")
					.reconnectTime(RECONNECT_AFTER.toMillis())
					.data(event, MediaType.APPLICATION_JSON));
				this.said = event;
				this.saidAt = System.nanoTime();
			}
			else if (System.nanoTime() - this.saidAt > SILENCE.toNanos()) {
				this.emitter.send(SseEmitter.event().comment(""));
				this.saidAt = System.nanoTime();
			}
			if (event.ended()) {
				this.emitter.complete();
			}
			return !event.ended();
		}
		catch (IOException | IllegalStateException ex) {
			return false;
		}
	}

	void hangUp() {
		this.emitter.complete();
	}

}
