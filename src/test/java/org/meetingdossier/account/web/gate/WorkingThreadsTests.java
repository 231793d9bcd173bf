package org.meetingdossier.account.web.gate;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkingThreadsTests {

	private final WorkingThreads two = WorkingThreads.atMost(2);

	@AfterEach
	void end() {
		this.two.destroy();
	}

	@Test
	void workWhileWhoeverBroughtItWaits() throws Exception {
		AtomicReference<Thread> worker = new AtomicReference<>();
		this.two.run(() -> worker.set(Thread.currentThread()));
		assertThat(worker.get()).isNotNull().isNotEqualTo(Thread.currentThread());
	}

	@Test
	void passOnWhatWentWrong() {
		for (Exception wrong : List.of(new IOException("Gone"), new ServletException("Wrong"),
				new IllegalStateException("Odd"))) {
			assertThatExceptionOfType(wrong.getClass()).isThrownBy(() -> this.two.run(() -> fail(wrong)))
				.isSameAs(wrong);
		}
	}

	@Test
	void areNeverMoreAtWorkThanTheirNumber() {
		AtomicInteger atWork = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch both = new CountDownLatch(2);
		ExecutorService bringers = Executors.newFixedThreadPool(6);
		List<CompletableFuture<Void>> brought = Stream.generate(() -> CompletableFuture.runAsync(() -> bring(() -> {
			most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
			both.countDown();
			await(both);
			atWork.decrementAndGet();
		}), bringers)).limit(6).toList();
		brought.forEach(CompletableFuture::join);
		bringers.shutdownNow();
		assertThat(most).hasValue(2);
	}

	private void bring(WorkingThreads.Work work) {
		try {
			this.two.run(work);
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void fail(Exception wrong) throws IOException, ServletException {
		if (wrong instanceof IOException ex) {
			throw ex;
		}
		if (wrong instanceof ServletException ex) {
			throw ex;
		}
		throw (RuntimeException) wrong;
	}

}
