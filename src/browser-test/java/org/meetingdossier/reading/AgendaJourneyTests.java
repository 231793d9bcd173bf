package org.meetingdossier.reading;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class AgendaJourneyTests {

	private static final String AGENDA = "/meetings/ifmm-antalya-2025";

	@Test
	void leadsFromTheListToATopicAndItsSource(Reader reader) {
		Page page = reader.open("/");
		page.locator(".meeting-list a[href='" + AGENDA + "']").click();
		assertThat(page).hasURL(Pattern.compile(".*" + AGENDA + "$"));
		page.locator(".contents-beside a", new Page.LocatorOptions().setHasText("Oekraïne")).click();
		assertThat(page).hasURL(Pattern.compile(".*#topic-3$"));
		assertThat(page.locator("#topic-3 .position-line").first()).isInViewport();
		page.locator("#note-2 a.citation").click();
		assertThat(page.locator("main")).containsText("Paternotte en Piri");
	}

	@Test
	void leadsFromAMarkToItsNoteAndBack(Reader reader) {
		Page page = reader.open(AGENDA);
		page.locator("#note-1-mark").click();
		assertThat(page.locator("#note-1")).isInViewport();
		Locator back = page.locator("#note-1").getByText("terug naar tekst");
		assertThat(back).isVisible();
		back.click();
		assertThat(page).hasURL(Pattern.compile(".*#note-1-mark$"));
		assertThat(page.locator("#note-1-mark")).isInViewport();
	}

	@Test
	void keepsTheLanguageThatWasChosen(Reader reader) {
		Page page = reader.open(AGENDA);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
		assertThat(page.locator("html")).hasAttribute("lang", "en");
		page.navigate(AGENDA + "/topics/2");
		assertThat(page.locator("h2").first()).hasText("Background");
		page.navigate("/meetings/nowhere");
		assertThat(page.locator("h1")).hasText("This page is not here");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nederlands")).click();
		assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
	}

	@Test
	void needsNoScript(Reader reader) {
		Page page = reader.openWithoutScript(AGENDA);
		page.locator("#note-3-mark").click();
		assertThat(page.locator("#note-3")).isVisible();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle verwijzingen")).click();
		assertThat(page.locator(".reference")).hasCount(3);
	}

	@Test
	void printsTheTextWithItsNotes(Reader reader) {
		Page page = reader.open(AGENDA);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("#notes")).isVisible();
		assertThat(page.locator(".site-header")).isHidden();
		assertThat(page.locator(".contents")).isHidden();
	}

}
