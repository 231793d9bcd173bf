package org.meetingdossier.editing.web;

import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much a hand has to do for what is done most. The browser counts: clicks of a
 * pointer, and a choice from a list as one more.
 */
@BrowserTest
class ClicksJourneyTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	/** Clicks that a key or a label makes are none of the pointer. */
	private static final String COUNT = """
			document.addEventListener("click", (event) => {
				if (event.isTrusted && event.detail > 0) {
					sessionStorage.setItem("clicks", Number(sessionStorage.getItem("clicks") ?? 0) + 1);
				}
			}, true);
			document.addEventListener("change", (event) => {
				if (event.target.matches("select")) {
					sessionStorage.setItem("clicks", Number(sessionStorage.getItem("clicks") ?? 0) + 1);
				}
			}, true);
			document.addEventListener("keydown", (event) => {
				if (!event.target.matches("input, textarea, select")) {
					sessionStorage.setItem("keys", Number(sessionStorage.getItem("keys") ?? 0) + 1);
				}
			}, true);""";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Dossiers dossiers;

	private final String username = "els-" + UUID.randomUUID();

	private final String slug = "klikken-" + UUID.randomUUID();

	@BeforeEach
	void addAnEditorWithADossier() {
		this.passwords.change(this.people
			.add(this.username, new PersonDetails("Els", Set.of(Role.EDITOR, Role.CLERK), Level.DELEGATION))
			.id(), PASSWORD);
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.titled("Raad " + this.slug)
			.introducedBy("Zie Kamerstuk 28676, nr. 99997.")
			.withTopic("Oekraïne", "Achtergrond",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt Oekraïne.", "Toelichting"))
			.build();
		this.dossiers.publish(dossier.id(),
				this.dossiers.create(dossier, new Author(this.username, Level.DELEGATION), "Nieuw"), this.username,
				null);
	}

	@Test
	void aPositionIsEditedInTwoClicksFromSignInAndReadInOneMore(Reader reader) {
		Page page = signedIn(reader);
		link(page, "Raad " + this.slug);
		page.locator("a.part-name[href*='/positions/']").first().click();
		page.waitForSelector("textarea#line");
		assertThat(count(page, "clicks")).isLessThanOrEqualTo(2);
		page.navigate("/edit/" + this.slug);
		int before = count(page, "clicks");
		link(page, "Bekijk als lezer");
		page.waitForURL("**/meetings/" + this.slug);
		assertThat(count(page, "clicks") - before).isEqualTo(1);
	}

	@Test
	void aReferenceIsDecidedWithOneKey(Reader reader) {
		Page page = signedIn(reader);
		page.navigate("/references?meeting=" + this.slug);
		page.locator(".work-row").first().focus();
		page.keyboard().press("c");
		page.waitForSelector("[role=status]");
		assertThat(page.locator("[role=status]").innerText()).contains("Opgeslagen: Kamerstuk 28 676, nr. 99997");
		assertThat(count(page, "keys")).isEqualTo(1);
		assertThat(count(page, "clicks")).isZero();
	}

	@Test
	void aMeetingWithThreeSessionsAndFourTopicsIsMadeInTwelveClicksAndTwoRevisions(Reader reader) {
		Page page = signedIn(reader);
		link(page, "Alle dossiers");
		link(page, "Nieuwe vergadering");
		page.fill("#title", "Nieuwe raad");
		page.fill("#forum", "NAVO");
		page.fill("#place", "Antalya");
		page.fill("#firstDay", "2025-05-14");
		page.fill("#lastDay", "2025-05-15");
		String made = "nieuw-" + UUID.randomUUID();
		page.fill("#slug", made);
		save(page);
		page.locator("a.add[href$='/programme']").click();
		for (int session = 0; session < 3; session++) {
			page.fill("[name='sessions[" + session + "].title']", "Sessie " + session);
		}
		for (int topic = 0; topic < 4; topic++) {
			page.fill("[name='topics[" + topic + "].title']", "Onderwerp " + topic);
			page.locator("[name='topics[" + topic + "].session']")
				.selectOption(page.locator("[name='sessions[" + topic % 3 + "].id']").inputValue());
		}
		save(page);
		page.waitForURL("**/edit/" + made + "?saved=2");
		assertThat(count(page, "clicks")).isLessThanOrEqualTo(12);
		Dossier dossier = this.dossiers.working(made).orElseThrow();
		assertThat(dossier.sessions()).hasSize(3);
		assertThat(dossier.topics()).hasSize(4);
	}

	private static int count(Page page, String what) {
		Object counted = page.evaluate("(what) => Number(sessionStorage.getItem(what) ?? 0)", what);
		return ((Number) counted).intValue();
	}

	private static void link(Page page, String name) {
		page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first().click();
	}

	private static void save(Page page) {
		page.locator("main .save-bar button").first().click();
	}

	private Page signedIn(Reader reader) {
		Page page = reader.open("/sign-in");
		page.context().addInitScript(COUNT);
		page.fill("#username", this.username);
		page.fill("#password", PASSWORD);
		page.keyboard().press("Enter");
		page.waitForURL("**/desk");
		return page;
	}

}
