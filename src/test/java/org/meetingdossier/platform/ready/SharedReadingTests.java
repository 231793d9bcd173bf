package org.meetingdossier.platform.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SharedReadingTests {

	private static final int OTHERS = 3;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final AtomicInteger readings = new AtomicInteger();

	/** What is read, and goes up all the time. */
	private final AtomicLong truth = new AtomicLong();

	@AfterEach
	void end() {
		this.threads.shutdownNow();
	}

	@Test
	void isOneForAllWhoCameBeforeItBegan() {
		List<String> results = together(() -> "reading " + this.readings.incrementAndGet());
		assertThat(results).hasSize(OTHERS + 1).containsOnly("reading 1");
	}

	@Test
	void failsForAllOfThem() {
		assertThatIllegalStateException().isThrownBy(() -> together(() -> {
			throw new IllegalStateException("The database is away");
		})).withMessage("The database is away");
	}

	@Test
	void beganAfterEachWhoGetsItHadAsked() {
		SharedReading<String, Long> shared = new SharedReading<>();
		Phaser start = new Phaser(OTHERS);
		List<CompletableFuture<Void>> askers = IntStream.range(0, OTHERS)
			.mapToObj((asker) -> CompletableFuture.runAsync(() -> {
				start.arriveAndAwaitAdvance();
				for (int round = 0; round < 20_000; round++) {
					long asked = this.truth.incrementAndGet();
					assertThat(shared.read("agenda", this.truth::get)).isGreaterThanOrEqualTo(asked);
				}
			}, this.threads))
			.toList();
		askers.forEach(CompletableFuture::join);
	}

	@Test
	void leavesNobodyWaitingForWhatCouldNotBegin() {
		AtomicBoolean full = new AtomicBoolean(true);
		SharedReading<String, String> shared = new SharedReading<>(() -> {
			if (full.getAndSet(false)) {
				throw new OutOfMemoryError("no thread");
			}
		});
		assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> shared.read("agenda", () -> "one"));
		assertThat(shared.read("agenda", () -> "later")).isEqualTo("later");
	}

	@Test
	void isAnotherOneForSomethingElse() {
		SharedReading<String, String> shared = new SharedReading<>();
		assertThat(shared.read("agenda", () -> "one")).isEqualTo("one");
		assertThat(shared.read("topic", () -> "another")).isEqualTo("another");
		assertThat(shared.read("agenda", () -> "later")).isEqualTo("later");
	}

	/** What somebody gets, and others who ask before the reading began. */
	private List<String> together(Supplier<String> source) {
		List<CompletableFuture<String>> others = new ArrayList<>();
		AtomicReference<SharedReading<String, String>> shared = new AtomicReference<>();
		shared.set(new SharedReading<>(() -> {
			List<Thread> waiting = new CopyOnWriteArrayList<>();
			for (int other = 0; other < OTHERS; other++) {
				others.add(CompletableFuture.supplyAsync(() -> {
					waiting.add(Thread.currentThread());
					return shared.get().read("agenda", source);
				}, this.threads));
			}
			while (waiting.size() < OTHERS
					|| waiting.stream().anyMatch((one) -> one.getState() != Thread.State.WAITING)) {
				Thread.onSpinWait();
			}
		}));
		String first = shared.get().read("agenda", source);
		return Stream.concat(Stream.of(first), others.stream().map(CompletableFuture::join)).toList();
	}

}
