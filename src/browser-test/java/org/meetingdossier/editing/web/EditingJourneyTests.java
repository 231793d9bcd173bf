package org.meetingdossier.editing.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class EditingJourneyTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Dossiers dossiers;

	private Dossier dossier;

	private String username = "";

	@BeforeAll
	static void waitForSlowMachines() {
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
	}

	@BeforeEach
	void addADossierAndItsEditor() {
		this.dossier = this.house.dossier();
		this.username = this.house.username(Level.DELEGATION);
	}

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void citesFromTheRegisterAndPreviewsWhatReadersSee(boolean script, Reader reader) {
		Page page = openForm(reader, script, this.username);
		page.fill("#explanation", "Zoals de motie vroeg. En verder.");
		Locator picker = page.locator("#picker-explanation");
		if (script) {
			page.evaluate("document.getElementById('explanation').setSelectionRange(21, 21)");
			picker.locator("summary").click();
			picker.locator("input[type=search]").pressSequentially("28676 4");
		}
		else {
			page.fill("#explanation", "Zoals de motie vroeg.^[] En verder.");
			picker.locator("summary").click();
			picker.locator("input[type=search]").fill("28676 4");
			picker.getByText("Zoek", new Locator.GetByTextOptions().setExact(true)).click();
		}
		page.locator("#picker-explanation .source").filter(new Locator.FilterOptions().setHasText("nr. 489")).click();
		assertThat(page.locator("#explanation"))
			.hasValue("Zoals de motie vroeg.^[Kamerstuk 28 676, nr. 489] En verder.");
		if (!script) {
			click(page, "Voorbeeld");
		}
		assertThat(page.locator("#preview .notes")).containsText("Kamerstuk 28 676, nr. 489");
		assertThat(page.locator("#preview .preview-sources")).containsText("Paternotte en Piri");
		assertThat(page.locator("#line")).hasValue("Nederland steunt Oekraïne.");
		click(page, "Opslaan");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Opgeslagen als revisie 2");
	}

	@Test
	void findsTheTextAfterTheBrowserWasKilled(Reader reader) {
		Page page = openForm(reader, true, this.username);
		page.locator("#explanation").press("Control+End");
		page.locator("#explanation").pressSequentially(" En dit was nog niet af");
		assertThat(page.locator("#draft-state")).containsText("Concept bewaard 09:30");
		page.context().close();
		Page again = openForm(reader, true, this.username);
		assertThat(again.locator("#explanation")).hasValue("Met 3,5 miljard euro. En dit was nog niet af");
		assertThat(again.locator(".draft-notice")).containsText("Dit is uw concept");
		click(again, "Gooi het concept weg");
		assertThat(again.locator("#explanation")).hasValue("Met 3,5 miljard euro.");
	}

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void findsTheTextAfterTheSessionExpired(boolean script, Reader reader) {
		Page page = openForm(reader, script, this.username);
		this.jdbc.update("delete from spring_session");
		if (script) {
			page.locator("#line").press("Control+End");
			page.locator("#line").pressSequentially(" Ook zonder sessie.");
			assertThat(page.locator("#draft-state")).containsText("Uw sessie is verlopen");
			page.locator("#draft-state a").click();
		}
		else {
			page.fill("#line", "Nederland steunt Oekraïne. Ook zonder sessie.");
			click(page, "Opslaan");
		}
		assertThat(page.locator("h1")).hasText("Inloggen");
		signIn(page, this.username);
		assertThat(page.locator("#line")).hasValue("Nederland steunt Oekraïne. Ook zonder sessie.");
		assertThat(page.locator(".draft-notice")).hasCount(1);
		click(page, "Opslaan");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Opgeslagen als revisie 2");
	}

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void mergesDifferentFieldsAndShowsWhereBothChangedOneSentence(boolean script, Reader reader) {
		String other = this.house.username(Level.DELEGATION);
		Page els = openForm(reader, script, this.username);
		Page piet = openForm(reader, script, other);
		assertThat(piet.locator("#presence")).containsText("Els Bakker werkt hier al aan");
		Page anna = openForm(reader, script, this.house.username(Level.DELEGATION));

		els.fill("#line", "Nederland steunt Oekraïne volop.");
		click(els, "Opslaan");
		piet.fill("#explanation", "Met 4 miljard euro.");
		click(piet, "Opslaan");
		assertThat(piet.locator("main")).containsText("beide wijzigingen staan erin");

		anna.fill("#line", "Nederland steunt Oekraïne zolang het nodig is.");
		click(anna, "Opslaan");
		assertThat(anna.locator(".conflict")).containsText("Iemand anders was u voor");
		assertThat(anna.locator(".clash")).containsText("Nederland steunt Oekraïne.");
		assertThat(anna.locator(".clash-theirs")).containsText("Nederland steunt Oekraïne volop.");
		assertThat(anna.locator("#line")).hasValue("Nederland steunt Oekraïne zolang het nodig is.");
		assertThat(anna.locator("#explanation")).hasValue("Met 4 miljard euro.");
		anna.fill("#line", "Nederland steunt Oekraïne volop, zolang het nodig is.");
		click(anna, "Opslaan");
		assertThat(anna.getByRole(AriaRole.STATUS).first()).containsText("Opgeslagen als revisie 4");
	}

	@Test
	void takesAFormOver(Reader reader) {
		openForm(reader, true, this.username);
		Page piet = openForm(reader, true, this.house.username(Level.DELEGATION));
		piet.fill("#line", "Getypt voor de overname.");
		click(piet, "Neem het over");
		assertThat(piet.locator("#presence")).containsText("heeft dit ook open");
		assertThat(piet.locator("#line")).hasValue("Getypt voor de overname.");
	}

	@Test
	void addsOrdersAndRemovesWithButtonsAndTakesItBack(Reader reader) {
		Page page = reader.openWithoutScript("/sign-in?continue=/edit/" + this.dossier.slug());
		signIn(page, this.username);
		click(page, "Zet hoger: Industrie");
		assertThat(page.locator(".topics > .part > .part-name").first()).hasText("1. Industrie");
		click(page, "Verwijder: Oekraïne");
		assertThat(page.locator(".topics > .part")).hasCount(1);
		click(page, "Maak ongedaan");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is terug, als revisie 4");
		assertThat(page.locator(".topics > .part > .part-name").last()).hasText("2. Oekraïne");
		page.getByText("Agendapunt toevoegen").click();
		page.fill("#title", "Wat verder ter tafel komt");
		click(page, "Opslaan");
		assertThat(page.locator(".topics > .part > .part-name").last()).hasText("3. Wat verder ter tafel komt");
	}

	@ParameterizedTest(name = "with JavaScript: {0}")
	@ValueSource(booleans = { true, false })
	void publishesAnEditionThatReadersSee(boolean script, Reader reader) {
		this.dossiers.publish(this.dossier.id(), 1, "system", null);
		Page page = openForm(reader, script, this.username);
		page.fill("#line", "Nederland blijft Oekraïne steunen.");
		click(page, "Opslaan");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Publiceren")).click();
		assertThat(page.locator("main")).containsText("Eén punt staat nog in de weg");
		page.fill("#note", "De lijn is scherper.");
		page.fill("#reason", "Zelf nagekeken");
		click(page, "Toch publiceren");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("Gepubliceerd");
		Page anybody = reader.open("/meetings/" + this.dossier.slug());
		assertThat(anybody.locator("main")).containsText("Editie B");
		assertThat(anybody.locator("#topic-1 .position-line")).hasText("Nederland blijft Oekraïne steunen.");
	}

	@Test
	void editsAndPublishesWithTheKeyboardOnly(Reader reader) {
		this.dossiers.publish(this.dossier.id(), 1, "system", null);
		Page page = reader.open("/sign-in?continue=/edit/" + this.dossier.slug());
		signIn(page, this.username);
		tabTo(page, "Nederland steunt Oekraïne.");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).hasText("Nederlandse inzet");
		tabTo(page, "#line");
		page.keyboard().press("End");
		page.keyboard().type(" Ook nu.");
		tabTo(page, "Opslaan");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Opgeslagen als revisie 2");
		tabTo(page, "Publiceren");
		page.keyboard().press("Enter");
		assertThat(page.locator("h1")).hasText("Publiceren");
		tabTo(page, "#reason");
		page.keyboard().type("Zelf nagekeken");
		tabTo(page, "Toch publiceren");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("Gepubliceerd");
	}

	/** Presses Tab until the focus is on what has this text or matches this selector. */
	private static void tabTo(Page page, String target) {
		for (int presses = 0; presses < 120; presses++) {
			page.keyboard().press("Tab");
			Object there = page.evaluate("target => { const at = document.activeElement; "
					+ "return target.startsWith('#') ? at.matches(target) : at.textContent.trim() === target; }",
					target);
			if (Boolean.TRUE.equals(there)) {
				return;
			}
		}
		throw new AssertionError("The keyboard does not reach " + target);
	}

	private Page openForm(Reader reader, boolean script, String username) {
		Dossier.Position position = this.dossier.topics().get(0).positions().get(0);
		String address = "/sign-in?continue=/edit/" + this.dossier.slug() + "/positions/" + position.id();
		Page page = script ? reader.open(address) : reader.openWithoutScript(address);
		signIn(page, username);
		assertThat(page.locator("h1")).hasText("Nederlandse inzet");
		return page;
	}

	private static void signIn(Page page, String username) {
		page.fill("#username", username);
		page.fill("#password", EditHouse.PASSWORD);
		click(page, "Log in");
	}

	private static void click(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
