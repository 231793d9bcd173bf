package org.meetingdossier.platform;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LargeTextsTests {

	private static final int LARGE = 600 * 1024;

	private final LargeTexts texts = new LargeTexts(DataSize.ofMegabytes(1), Duration.ofMillis(50));

	@Test
	void sendsAwayWhatWouldBeTooMuchAtOnceAndSaysWhenToComeAgain() throws InterruptedException {
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> this.texts.work(LARGE, () -> {
			started.countDown();
			await(go);
			return "first";
		}));
		started.await();
		assertThatExceptionOfType(TooBusyException.class).isThrownBy(() -> this.texts.work(LARGE, () -> "second"))
			.satisfies((busy) -> {
				assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
				assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("1");
			});
		assertThat(this.texts.work(1000, () -> "small")).as("never waits").isEqualTo("small");
		go.countDown();
		assertThat(first.join()).isEqualTo("first");
		assertThat(this.texts.work(LARGE, () -> "second")).isEqualTo("second");
	}

	@Test
	void worksOnOneThatIsLargerThanAllTogether() {
		assertThat(this.texts.work(50 * LARGE, () -> "huge")).isEqualTo("huge");
	}

	@Test
	void givesTheTurnBackWhenTheWorkFails() {
		for (int time = 0; time < 5; time++) {
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.texts.work(LARGE, () -> {
				throw new IllegalStateException("unreadable");
			}));
		}
		assertThat(this.texts.work(LARGE, () -> "next")).isEqualTo("next");
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
