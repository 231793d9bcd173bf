package org.meetingdossier.platform.ready;

import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What anonymous readers get while the database is away.
 */
class OutageTests {

	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	private static final String PAGE = "<html><body><main>Oekraïne</main></body></html>";

	private final Time clock = new Time();

	private final StaticMessageSource messages = new StaticMessageSource();

	private boolean away;

	private boolean busy;

	private int tries;

	private @Nullable Object content = "A";

	private final ReadyPages pages = new ReadyPages(
			new StaticListableBeanFactory(
					Map.of("dossiers", ReadyAddress.of(List.of("/meetings/{slug}"), this::version).about("slug"), "all",
							ReadyAddress.of(List.of("/meetings"), this::version)))
				.getBeanProvider(ReadyAddress.class),
			new FixedLocaleResolver(DUTCH), this.messages, this.clock,
			new StaticListableBeanFactory().getBeanProvider(MeterRegistry.class), DataSize.ofMegabytes(1));

	private boolean open = true;

	@BeforeEach
	void words() {
		this.messages.addMessage("outage.time", DUTCH, "HH.mm 'uur'");
		this.messages.addMessage("outage.notice", DUTCH, "Stand van {0}; even niet bereikbaar.");
	}

	@Test
	void showsThePageWithItsAgeAndLetsNobodyKeepIt() throws Exception {
		read("/meetings/a");
		this.clock.pass(Duration.ofSeconds(59));
		this.away = true;
		MockHttpServletResponse answer = Objects.requireNonNull(read("/meetings/a"));
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsString())
			.contains("Stand van 09.00 uur; even niet bereikbaar.</p>\n	<main>Oekraïne</main>");
		assertThat(answer.getHeader("ETag")).isNull();
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void showsNothingThatWasNotReadInTheLastMinuteBefore() throws Exception {
		read("/meetings/a");
		this.clock.pass(Duration.ofSeconds(61));
		this.away = true;
		assertThat(read("/meetings/a")).isNull();
	}

	@Test
	void showsItForTenMinutes() throws Exception {
		read("/meetings/a");
		this.away = true;
		assertThat(read("/meetings/a")).isNotNull();
		this.clock.pass(Duration.ofMinutes(10));
		assertThat(read("/meetings/a")).isNotNull();
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(read("/meetings/a")).isNull();
	}

	@Test
	void asksTheDatabaseOnceASecondAndShowsWhatIsTrueWhenItIsBack() throws Exception {
		read("/meetings/a");
		this.away = true;
		this.tries = 0;
		for (int request = 0; request < 50; request++) {
			read("/meetings/a");
		}
		assertThat(this.tries).isEqualTo(1);
		this.away = false;
		this.clock.pass(Duration.ofSeconds(2));
		MockHttpServletResponse answer = Objects.requireNonNull(read("/meetings/a"));
		assertThat(answer.getHeader("ETag")).isNotNull();
		assertThat(answer.getContentAsString()).doesNotContain("Stand van");
	}

	@Test
	void showsNothingWhileAllConnectionsAreInUse() throws Exception {
		read("/meetings/a");
		this.away = true;
		this.busy = true;
		assertThat(read("/meetings/a")).isNull();
	}

	@Test
	void showsNothingThatIsNotForEverybody() throws Exception {
		this.open = false;
		read("/meetings/a");
		this.away = true;
		assertThat(read("/meetings/a")).isNull();
	}

	@Test
	void showsNothingAboutADossierThatWasReadToBeTakenBackAtAnyOfItsAddresses() throws Exception {
		read("/meetings/a");
		read("/meetings");
		read("/meetings/b");
		this.content = null;
		read("/meetings/a");
		this.away = true;
		assertThat(read("/meetings/a")).isNull();
		assertThat(read("/meetings")).as("the list may name it").isNull();
		assertThat(read("/meetings/b")).as("another dossier").isNotNull();
	}

	@Test
	void showsNothingOnceSomebodyElseReadThatItChanged() throws Exception {
		read("/meetings/a");
		this.content = "B";
		this.open = false;
		this.pages.key(new MockHttpServletRequest("GET", "/meetings/a"));
		this.away = true;
		assertThat(read("/meetings/a")).isNull();
	}

	/** Asks as somebody who is not signed in; the page is made if that can be. */
	private @Nullable MockHttpServletResponse read(String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		if (this.pages.answer(request, response)) {
			assertThat(response.getStatus()).isIn(200, 503);
			return (response.getStatus() == 200) ? response : null;
		}
		if (!this.away) {
			this.pages.key(request)
				.ifPresent((key) -> this.pages.keep(key,
						new ReadyPage("text/html;charset=UTF-8", Map.of(), PAGE.getBytes(StandardCharsets.UTF_8))));
			MockHttpServletResponse second = new MockHttpServletResponse();
			return this.pages.answer(request, second) ? second : null;
		}
		return null;
	}

	private Optional<ReadyAddress.Version> version(Map<String, String> path) {
		this.tries++;
		if (this.away) {
			throw new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("timed out",
					this.busy ? null : new ConnectException("refused")));
		}
		return Optional.ofNullable(this.content).map((found) -> new ReadyAddress.Version(found, "", this.open));
	}

	private static final class Time extends Clock {

		private Instant now = Instant.parse("2025-05-08T07:00:00Z");

		void pass(Duration time) {
			this.now = this.now.plus(time);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException("Everything here is in UTC");
		}

	}

}
