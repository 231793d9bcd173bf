package org.meetingdossier.platform.web;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;
import org.meetingdossier.platform.work.Assignment;
import org.meetingdossier.platform.work.CountTo;
import org.meetingdossier.platform.work.CountingWorker;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.Starter;
import org.meetingdossier.platform.work.WaitingTurns;
import org.meetingdossier.platform.work.WorkMessage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class WorkJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private LongWork work;

	@Autowired
	private CountingWorker worker;

	@Autowired
	private ApplicationContext beans;

	private final String username = "els-" + UUID.randomUUID();

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void seesTheBarMoveUntilTheWorkIsDone(boolean script, Reader reader) {
		this.passwords.change(
				this.people.add(this.username, new PersonDetails("Els", Set.of(Role.CLERK), Level.PUBLIC)).id(),
				PASSWORD);
		UUID id = this.work.start(Assignment
			.of(CountingWorker.NAME, CountTo.of(this.username, 4).holdingAt(1), WorkMessage.of("work.title"))
			.by(new Starter(this.username, "Els"))
			.leadingTo("/meetings"));
		String address = "/sign-in?continue=/work/" + id;
		Page page = script ? reader.open(address) : reader.openWithoutScript(address);
		page.fill("#username", this.username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		assertThat(page.locator(".work-status")).hasText("In de wachtrij");
		assertThat(page.locator(".work-next")).isHidden();

		CompletableFuture<Integer> turn = CompletableFuture.supplyAsync(() -> WaitingTurns.of(this.beans).take());
		for (int step = 1; step <= 3; step++) {
			assertThat(page.locator(".work-message")).hasText(step + " van 4");
			assertThat(page.locator("progress.work-bar")).hasJSProperty("value", step);
			assertThat(page.locator("progress.work-bar")).hasJSProperty("max", 4);
			this.worker.goOn(1);
		}
		assertThat(page.locator(".work-status")).hasText("Klaar. 4 van 4");
		assertThat(page.locator("progress.work-bar")).isHidden();
		assertThat(page.locator(".work-next a")).isVisible();
		assertThat(turn).succeedsWithin(Duration.ofSeconds(10));
		if (script) {
			AccessiblePage.assertThatEverybodyCanUse(page);
		}
	}

}
