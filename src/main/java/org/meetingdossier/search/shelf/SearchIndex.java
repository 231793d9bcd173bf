package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;

import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import org.meetingdossier.account.Level;

/**
 * The index of this instance. It is a copy of the database and follows it by itself; when
 * it is made anew, because somebody asked or because words are read by other rules now,
 * the one before answers until then.
 */
@Component
public class SearchIndex implements SmartLifecycle {

	/** By which rules words are read. Goes up with each change of them. */
	static final int VERSION = 6;

	/** From this one on an index holds what is shown of a hit. */
	static final int OLDEST_THAT_ANSWERS = 6;

	private static final Logger logger = LoggerFactory.getLogger(SearchIndex.class);

	private static final String REBUILD = "search.rebuild";

	/** The tick and a build beside it. */
	private static final int THREADS = 2;

	private static final int TRIES = 5;

	/** How often it is looked for dossiers that came without a stamp. */
	private static final Duration IMPORTS = Duration.ofSeconds(30);

	private final SearchProperties properties;

	private final ChangeTable changes;

	private final FollowDatabase follow;

	private final Environment environment;

	private final Clock clock;

	private final IndexBuild build;

	private volatile boolean started;

	private volatile @Nullable AnsweringIndex current;

	private volatile @Nullable Instant asOf;

	private @Nullable IndexPlace place;

	private @Nullable ThreadPoolTaskScheduler threads;

	private @Nullable ScheduledFuture<?> ticking;

	private @Nullable String followed;

	private Set<UUID> unread = Set.of();

	private Instant importsLookedFor = Instant.EPOCH;

	private final KnownTrouble trouble = new KnownTrouble(logger);

	SearchIndex(SearchProperties properties, ChangeTable changes, FollowDatabase follow, Environment environment,
			Clock clock) {
		this.properties = properties;
		this.changes = changes;
		this.follow = follow;
		this.environment = environment;
		this.clock = clock;
		this.build = new IndexBuild(follow, clock);
	}

	/**
	 * Opens what somebody may search.
	 * @param clearance how far they may see
	 * @return it, to be closed; empty as long as there is no index yet
	 */
	public Optional<OpenedIndex> open(Level clearance) {
		if (this.properties.pollInterval().isZero()) {
			tick();
		}
		for (int again = 0; again < TRIES; again++) {
			AnsweringIndex now = this.current;
			if (now == null) {
				return Optional.empty();
			}
			try {
				return Optional.of(now.shelves().open(clearance));
			}
			catch (AlreadyClosedException ex) {
				logger.debug("Another index came in its place just now", ex);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The index cannot be read", ex);
			}
		}
		return Optional.empty();
	}

	/**
	 * Since when there is nothing newer.
	 * @return when this instance last looked and had everything; empty before
	 */
	public Optional<Instant> asOf() {
		return Optional.ofNullable(this.asOf);
	}

	/**
	 * How long one search may take.
	 * @return in milliseconds
	 */
	public long mostMillis() {
		return this.properties.time().toMillis();
	}

	/**
	 * Whether another index is being made.
	 * @return true until it is in its place
	 */
	public boolean isBuilding() {
		return this.build.isUnderWay();
	}

	/**
	 * Asks every instance to make its index anew. The one that is there answers until
	 * then.
	 */
	public void askRebuild() {
		this.changes.askRebuild();
	}

	@Override
	public void start() {
		try {
			this.place = IndexPlace.of(this.properties.directory());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder of the index cannot be used: " + this.properties.directory(),
					ex);
		}
		this.trouble.isOver();
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setPoolSize(THREADS);
		scheduler.setDaemon(true);
		scheduler.setThreadNamePrefix("search-");
		scheduler.initialize();
		this.threads = scheduler;
		if (this.environment.containsProperty(REBUILD)) {
			askRebuild();
		}
		if (!this.properties.pollInterval().isZero()) {
			this.ticking = scheduler.scheduleWithFixedDelay(this::tickOnceStarted, this.clock.instant(),
					this.properties.pollInterval());
		}
	}

	/**
	 * What a start loads is taken over once, when nobody waits for the start any more.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void followFromNowOn() {
		this.started = true;
	}

	private void tickOnceStarted() {
		if (this.started) {
			tick();
		}
	}

	@Override
	public void stop() {
		if (this.ticking != null) {
			this.ticking.cancel(false);
		}
		if (this.threads != null) {
			this.threads.shutdown();
		}
		synchronized (this) {
			closeCurrent();
			if (this.place != null) {
				this.place.close();
			}
			this.place = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.place != null;
	}

	/** Looks once whether something is to be done, and does it. */
	private void tick() {
		try {
			followChanges();
			this.trouble.isOver();
		}
		catch (DataAccessException | TransactionException ex) {
			// It is asked again; what is there answers meanwhile, as far as the database
			// does.
			this.trouble.tell("The index waits for the database", ex);
		}
		catch (IOException | AlreadyClosedException ex) {
			this.trouble.tell("The index could not be written and is opened anew", ex);
			synchronized (this) {
				closeCurrent();
				this.followed = null;
			}
		}
	}

	private synchronized void followChanges() throws IOException {
		IndexPlace here = this.place;
		if (here == null) {
			return;
		}
		stampImported();
		int asked = this.changes.rebuilds();
		if (this.current == null) {
			this.current = AnsweringIndex.newest(here, VERSION);
		}
		AnsweringIndex now = this.current;
		if (now != null && now.shelves().isFollowed()) {
			followOnce(now.shelves());
		}
		if ((now == null || now.asked() != asked || now.made().version() != VERSION) && this.build.begin()) {
			build(here, asked);
		}
	}

	/** Before each search there is nobody to wait for it, so it is made at once. */
	private void build(IndexPlace here, int asked) {
		Runnable work = () -> this.build.run(here, VERSION, asked, (next, asOf) -> replace(here, next, asOf));
		if (this.properties.pollInterval().isZero()) {
			work.run();
		}
		else {
			Objects.requireNonNull(this.threads).execute(work);
		}
	}

	/** Rarely there are any, and finding out takes a walk through all dossiers. */
	private void stampImported() {
		Instant now = this.clock.instant();
		if (this.properties.pollInterval().isZero() || !now.isBefore(this.importsLookedFor.plus(IMPORTS))) {
			this.changes.withoutStamp().forEach(this.changes::stampAlone);
			this.importsLookedFor = now;
		}
	}

	private void followOnce(Shelves shelves) throws IOException {
		Instant begun = this.clock.instant();
		String sum = this.follow.stateOfDatabase();
		if (!sum.equals(this.followed)) {
			Set<UUID> unread = this.follow.follow(shelves).unread();
			if (!unread.equals(this.unread)) {
				logger.warn("Of {} dossiers what is found is not what is published now: they cannot be read",
						unread.size());
				this.unread = unread;
			}
			if (!unread.isEmpty()) {
				// It is tried again, and until then it is not said that everything is
				// here.
				return;
			}
			this.followed = sum;
		}
		this.asOf = begun;
	}

	private synchronized void replace(IndexPlace here, AnsweringIndex next, @Nullable Instant asOf) {
		if (this.place == null) {
			next.close();
			return;
		}
		AnsweringIndex before = this.current;
		this.current = next;
		this.asOf = asOf;
		this.followed = null;
		if (before != null) {
			before.close();
		}
		here.made().stream().filter((made) -> made.number() != next.made().number()).forEach(here::remove);
	}

	private void closeCurrent() {
		AnsweringIndex now = this.current;
		if (now != null) {
			now.close();
		}
		this.current = null;
	}

}
