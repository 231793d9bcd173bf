package org.meetingdossier.platform.ready;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * One reading for all who ask for the same at the same time. Nobody gets one that began
 * before they asked, so each sees what was true when they came.
 *
 * @param <K> what is asked for
 * @param <V> what is read
 */
final class SharedReading<K, V> {

	/** Those that have not begun. */
	private final ConcurrentMap<K, CompletableFuture<V>> toCome = new ConcurrentHashMap<>();

	private final Runnable lettingOthersCome;

	SharedReading() {
		this(Thread::yield);
	}

	SharedReading(Runnable lettingOthersCome) {
		this.lettingOthersCome = lettingOthersCome;
	}

	V read(K asked, Supplier<V> source) {
		CompletableFuture<V> mine = new CompletableFuture<>();
		CompletableFuture<V> earlier = this.toCome.putIfAbsent(asked, mine);
		if (earlier != null) {
			return resultOf(earlier);
		}
		try {
			this.lettingOthersCome.run();
			this.toCome.remove(asked, mine);
			mine.complete(source.get());
		}
		catch (RuntimeException | Error ex) {
			// Or whoever asks next would wait for ever.
			this.toCome.remove(asked, mine);
			mine.completeExceptionally(ex);
		}
		return resultOf(mine);
	}

	private static <V> V resultOf(CompletableFuture<V> reading) {
		try {
			return reading.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			if (ex.getCause() instanceof Error cause) {
				throw cause;
			}
			throw ex;
		}
	}

}
