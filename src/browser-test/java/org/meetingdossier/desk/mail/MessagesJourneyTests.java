package org.meetingdossier.desk.mail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a review that is asked to the inbox of who follows the meeting, with a mail server
 * between.
 */
@BrowserTest
class MessagesJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final Pattern LINK = Pattern.compile("https?://\\S+(/messages/\\S+)");

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private SendMails sendMails;

	@Autowired
	private PostOffice post;

	private Dossier dossier = DossierBuilder.aDossier().build();

	private final String slug = "reis-" + UUID.randomUUID();

	static Stream<Arguments> screens() {
		return Stream.of(320, 1280)
			.flatMap((width) -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
				.map((colours) -> Arguments.of(width, colours)));
	}

	@Test
	void aReviewIsAskedByMailAndItsEditionReachesTheFollower(Reader reader) throws Exception {
		this.post.begin();
		String author = person("Aafje", Role.EDITOR);
		String reviewer = person("Bram", Role.EDITOR);
		publish(author);

		Page follower = signedIn(reader, person("Rie", Role.READER), "/meetings/" + this.slug);
		follower.click("form.follow button");
		follower.waitForURL("**/desk/follow?*");
		follower.click("main form[method=post] button");
		assertThat(follower.locator("[role=status]").innerText()).contains("U volgt deze vergadering");

		Page looking = signedIn(reader, reviewer, "/messages/settings");
		looking.fill("#address", "bram@example.org");
		looking.click("form[action$='/address'] button");
		looking.waitForSelector("[role=status]");
		looking.navigate(mailed());
		looking.click("main form[method=post] button");
		looking.waitForURL("**/messages/settings");
		assertThat(looking.locator("main").innerText()).contains("U krijgt e-mail op bram@example.org");

		Page writing = signedIn(reader, author, "/edit/" + this.slug + "/publish");
		writing.locator("details:has(#reviewer) > summary").click();
		writing.selectOption("#reviewer", reviewer);
		writing.click("button[value=hand-in]");
		writing.waitForSelector("button[value=send-back]");
		assertThat(writing.locator("button[value=approve]").count()).as("nobody approves their own words").isZero();

		looking.navigate(mailed());
		assertThat(looking.url()).endsWith("/edit/" + this.slug + "/publish");
		looking.click("button[value=approve]");
		looking.waitForSelector("button[value=approve]",
				new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
		writing.navigate("/messages");
		assertThat(writing.locator(".messages").innerText()).contains("Bram keurde uw revisie goed");
		writing.navigate("/edit/" + this.slug + "/publish");
		while (writing.locator("button[value=override]").count() > 0) {
			writing.locator("form:has(button[value=override])")
				.first()
				.locator("input[type=text]")
				.all()
				.forEach((reason) -> reason.fill("Bekeken"));
			int left = writing.locator("button[value=override]").count() - 1;
			writing.locator("button[value=override]").first().click();
			writing.waitForCondition(() -> writing.locator("button[value=override]").count() <= left);
		}
		writing.locator("form:has([name=change]) button[type=submit]").click();
		writing.waitForSelector("form:has([name=change])",
				new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));

		follower.navigate("/messages");
		assertThat(follower.locator(".messages").innerText()).contains("Nieuwe editie", "Tweede");
		follower.click(".messages li a");
		follower.waitForURL("**/meetings/" + this.slug);
		assertThat(follower.url()).endsWith("/meetings/" + this.slug);
		assertThat(follower.locator("h1").innerText()).isEqualTo("Tweede");
	}

	@Test
	void theBrowserRemembersWhatSomebodySawWhoDidNotSignIn(Reader reader) {
		publish("els");
		Page page = reader.open("/meetings/" + this.slug);
		assertThat(page.locator("#since").isVisible()).isFalse();
		this.dossiers.publish(this.dossier.id(), 2, "els", null);
		page.reload();
		page.waitForSelector("#since:not([hidden])");
		assertThat(page.locator("#since a").getAttribute("href"))
			.isEqualTo("/meetings/" + this.slug + "/compare?from=A&to=B");
		page.click("#since button");
		assertThat(page.locator("#since").isVisible()).isFalse();
		assertThat(page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('dossier-seen')).length"))
			.isEqualTo(0);
	}

	@ParameterizedTest(name = "at {0} px, {1}")
	@MethodSource("screens")
	void everybodyCanReadMessages(int width, ColorScheme colours, Reader reader) {
		publish("els");
		String username = person("Rie", Role.READER);
		Page page = reader.open("/sign-in?continue=/desk/follow?meeting=" + this.slug, width, colours);
		page.fill("#username", username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.navigate("/desk/follow?meeting=" + this.slug);
		AccessiblePage.assertThatEverybodyCanUse(page);
		page.click("main form button");
		this.dossiers.publish(this.dossier.id(), 2, "els", null);
		for (String address : List.of("/messages", "/desk", "/messages/settings", "/desk/follow?meeting=" + this.slug,
				"/meetings/" + this.slug, "/messages/confirm/nothing")) {
			page.navigate(address);
			AccessiblePage.assertThatEverybodyCanUse(page);
		}
		page.navigate("/messages/settings");
		page.click("form[action$='/feed'] button");
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	private void publish(String author) {
		this.dossier = DossierBuilder.aDossier().at(this.slug).titled("Eerste").introducedBy("De inleiding.").build();
		int first = this.dossiers.create(this.dossier, AnAuthor.cleared(author), "Nieuw");
		this.dossiers.publish(this.dossier.id(), first, author, null);
		this.dossiers.save(this.dossier.with(Content.with(this.dossier.facts(), Map.of("title", "Tweede"))), 1,
				AnAuthor.cleared(author), "Titel");
	}

	/** Where the link in the newest mail leads. */
	private String mailed() {
		this.sendMails.send(FixedClockConfiguration.NOW.plus(Duration.ofMinutes(3)));
		List<MimeMessage> mails = this.post.received();
		Matcher link = LINK.matcher(ManySendersTests.body(mails.get(mails.size() - 1)));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private static Page signedIn(Reader reader, String username, String address) {
		Page page = reader.open("/sign-in");
		page.fill("#username", username);
		page.fill("#password", PASSWORD);
		page.click("main button[type=submit]");
		page.navigate(address);
		return page;
	}

	private String person(String name, Role role) {
		String username = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
		this.passwords.change(this.people.add(username, new PersonDetails(name, Set.of(role), Level.PUBLIC)).id(),
				PASSWORD);
		return username;
	}

}
