package org.meetingdossier.platform.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.meetingdossier.platform.database.DatabaseAway;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.WorkView;

/**
 * The open pages that follow work. No page holds a thread: one task asks the database for
 * the work of all of them, as another instance may be doing it, and tells each what is
 * new.
 */
@Component
class WorkReaders implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(WorkReaders.class);

	private static final int PER_PERSON = 10;

	/** About a line in a minute, as long as it lasts. */
	private static final int LOOKS_PER_LINE = 60;

	/**
	 * After this the browser connects anew. It is so short that all that is said fits the
	 * buffers of a connection: who does not read keeps nobody waiting.
	 */
	private static final Duration ATTENTION = Duration.ofMinutes(2);

	private final Set<WorkReader> readers = ConcurrentHashMap.newKeySet();

	private final LongWork work;

	private final WorkWords words;

	private final int limit;

	private volatile boolean running;

	/** Looks in a row that failed; only the one task counts them. */
	private int failed;

	WorkReaders(LongWork work, WorkWords words, @Value("${dossier.work.readers:200}") int limit) {
		this.work = work;
		this.words = words;
		this.limit = limit;
	}

	SseEmitter follow(WorkView view, String account, Locale locale) {
		long own = this.readers.stream().filter((reader) -> reader.isOf(account)).count();
		if (!this.running || own >= PER_PERSON || this.readers.size() >= this.limit) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		SseEmitter emitter = new SseEmitter(ATTENTION.toMillis());
		WorkReader reader = new WorkReader(view.id(), account, locale, emitter);
		emitter.onTimeout(emitter::complete);
		emitter.onCompletion(() -> this.readers.remove(reader));
		this.readers.add(reader);
		tell(reader, view);
		return emitter;
	}

	@Scheduled(fixedDelayString = "${dossier.work.watch-interval:1s}")
	void tellAll() {
		if (this.readers.isEmpty()) {
			return;
		}
		Set<UUID> ids = this.readers.stream().map(WorkReader::work).collect(Collectors.toSet());
		look(ids).ifPresent((views) -> this.readers.forEach((reader) -> tell(reader, views.get(reader.work()))));
	}

	/**
	 * Nothing while the database is away, which the log tells once and not each second.
	 */
	private Optional<Map<UUID, WorkView>> look(Set<UUID> ids) {
		try {
			Map<UUID, WorkView> views = this.work.find(ids)
				.stream()
				.collect(Collectors.toMap(WorkView::id, Function.identity()));
			if (this.failed > 0) {
				logger.warn("The database answers again; looks for those who follow work that failed: {}", this.failed);
				this.failed = 0;
			}
			return Optional.of(views);
		}
		catch (RuntimeException ex) {
			if (!DatabaseAway.causes(ex)) {
				throw ex;
			}
			if (this.failed++ % LOOKS_PER_LINE == 0) {
				logger.warn("Who follows work hears nothing, as the database is {}: {}",
						DatabaseAway.isBusy(ex) ? "busy" : "away", DatabaseAway.words(ex));
			}
			return Optional.empty();
		}
	}

	int count() {
		return this.readers.size();
	}

	private void tell(WorkReader reader, @Nullable WorkView view) {
		if (view == null || !reader.tell(this.words.say(view, reader.locale()))) {
			this.readers.remove(reader);
			reader.hangUp();
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Before the server stops, which waits for every answer that is not complete. */
	@Override
	public void stop() {
		this.running = false;
		this.readers.forEach(WorkReader::hangUp);
		this.readers.clear();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
