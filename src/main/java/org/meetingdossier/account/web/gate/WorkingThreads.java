package org.meetingdossier.account.web.gate;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.util.ReflectionUtils;

/**
 * The threads in which requests are worked on that no ready bytes answer. Where the
 * server's own threads are virtual these are as many others as may work at once: of
 * virtual ones only as many run as there are processors, and who asks for what is ready
 * must not wait for a long answer to somebody else.
 */
final class WorkingThreads implements DisposableBean {

	private static final long IDLE_SECONDS = 60;

	private final @Nullable ExecutorService pool;

	private WorkingThreads(@Nullable ExecutorService pool) {
		this.pool = pool;
	}

	/** Work is done by whoever brings it. */
	static WorkingThreads ofTheServer() {
		return new WorkingThreads(null);
	}

	static WorkingThreads atMost(int threads) {
		ThreadPoolExecutor pool = new ThreadPoolExecutor(threads, threads, IDLE_SECONDS, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), new CustomizableThreadFactory("request-"));
		pool.allowCoreThreadTimeOut(true);
		return new WorkingThreads(pool);
	}

	boolean areOthersThanOfTheServer() {
		return this.pool != null;
	}

	/**
	 * Does some work and returns when it is done: the server uses a request again after
	 * that.
	 */
	void run(Work work) throws IOException, ServletException {
		if (this.pool == null) {
			work.run();
			return;
		}
		Throwable failure = CompletableFuture.supplyAsync(() -> failureOf(work), this.pool).join();
		if (failure instanceof IOException ex) {
			throw ex;
		}
		if (failure instanceof ServletException ex) {
			throw ex;
		}
		if (failure != null) {
			ReflectionUtils.rethrowRuntimeException(failure);
		}
	}

	private static @Nullable Throwable failureOf(Work work) {
		try {
			work.run();
			return null;
		}
		catch (Throwable ex) {
			return ex;
		}
	}

	@Override
	public void destroy() {
		if (this.pool != null) {
			this.pool.shutdown();
		}
	}

	/** What comes after in the server. */
	@FunctionalInterface
	interface Work {

		void run() throws IOException, ServletException;

	}

}
