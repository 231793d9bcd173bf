package org.meetingdossier.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Bounds how much text is worked on at the same time, for every room that reads texts
 * which anybody may send. What a text takes while it is read is many times its own size;
 * beyond what memory and processors carry, the next one waits its turn for a moment and
 * is then sent away, rather than all of them failing together.
 */
@Component
public class LargeTexts {

	/** What is smaller never waits. */
	static final DataSize SMALL = DataSize.ofKilobytes(64);

	/** Measured: a text of nothing but citations, with its answer. */
	private static final int MEMORY_FOR_EACH_BYTE = 40;

	private static final int SHARE_OF_MEMORY = 3;

	private static final DataSize LARGEST = DataSize.ofMegabytes(5);

	private static final int KILOBYTE = 1024;

	private final Semaphore kilobytes;

	private final int most;

	private final Duration patience;

	LargeTexts(@Value("${dossier.large-texts.at-once:0MB}") DataSize atOnce,
			@Value("${dossier.large-texts.patience:5s}") Duration patience) {
		DataSize carried = (atOnce.toBytes() > 0) ? atOnce : carried(Runtime.getRuntime());
		this.most = Math.toIntExact(Math.max(1, carried.toKilobytes()));
		this.kilobytes = new Semaphore(this.most, true);
		this.patience = patience;
	}

	private static DataSize carried(Runtime machine) {
		long memory = machine.maxMemory() / SHARE_OF_MEMORY / MEMORY_FOR_EACH_BYTE;
		return DataSize.ofBytes(Math.min(memory, machine.availableProcessors() * LARGEST.toBytes()));
	}

	/**
	 * Works on a text when it is its turn.
	 * @param <T> what comes of it
	 * @param characters how long the text is
	 * @param work the work; what it gives should be no larger than the answer
	 * @return what came of it
	 * @throws TooBusyException if other texts take too long; then nothing was done
	 */
	public <T> T work(int characters, Supplier<T> work) {
		if (characters <= SMALL.toBytes()) {
			return work.get();
		}
		int weight = Math.min(this.most, characters / KILOBYTE);
		if (!admitted(weight)) {
			throw new TooBusyException(this.patience);
		}
		try {
			return work.get();
		}
		finally {
			this.kilobytes.release(weight);
		}
	}

	private boolean admitted(int weight) {
		try {
			return this.kilobytes.tryAcquire(weight, this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
