package org.meetingdossier.output.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class BundleJourneyTests {

	private static final String DEMO = "/meetings/ifmm-antalya-2025";

	@TempDir
	private Path disk;

	private Path folder;

	@BeforeEach
	void unpack(@Autowired Environment environment) throws IOException {
		UnpackedBundle bundle = UnpackedBundle.of(Visitor.of(environment).download(DEMO + ".zip").body());
		this.folder = this.disk.resolve(bundle.folder());
		for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
			Path path = this.folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
	}

	@Test
	void isReadFromADiskFromTheAgendaToADocumentAndBack(Reader reader) {
		Page page = reader.open(at("index.html"));
		assertThat(page.locator("h1")).hasText("Informele bijeenkomst van de NAVO-ministers van Buitenlandse Zaken");
		page.locator("#notes a[href^='documents/']").first().click();
		assertThat(page.locator("main .outcome").first()).isVisible();
		assertThat(page.locator(".bundle-state")).containsText("Rubricering: Openbaar");
		page.locator(".citing-place a").first().click();
		assertThat(page.locator("h1")).containsText("Informele bijeenkomst");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle verwijzingen")).click();
		assertThat(page.locator("h1")).hasText("Verwijzingen");
	}

	@Test
	void findsNothingInABundleThatIsWhole(Reader reader) {
		Page site = reader.open(DEMO + "/bundle");
		Page page = verified(reader);
		assertThat(page.locator("#outcome")).hasText("Alle bestanden zijn zoals het manifest zegt.");
		assertThat(page.locator("#sum .sum")).hasText(site.locator(".sum").innerText());
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	@Test
	void findsOneChangedByteAFileThatIsMissingAndOneThatIsTooMany(Reader reader) throws IOException {
		Path agenda = this.folder.resolve("index.html");
		byte[] bytes = Files.readAllBytes(agenda);
		bytes[bytes.length / 2] ^= 1;
		Files.write(agenda, bytes);
		Files.delete(this.folder.resolve("references.html"));
		Files.writeString(this.folder.resolve("documents/erbij.html"), "Iets anders");
		Page page = verified(reader);
		assertThat(page.locator("#outcome")).hasText("De bundel is niet zoals het manifest zegt.");
		assertThat(page.locator("#changed li")).hasText(new String[] { "index.html" });
		assertThat(page.locator("#missing li")).hasText(new String[] { "references.html" });
		assertThat(page.locator("#extra li")).hasText(new String[] { "documents/erbij.html" });
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "index.html", "references.html", "documents/kst-28676-499.html", "verify.html" })
	void everybodyCanUseItsPages(String path, Reader reader) {
		AccessiblePage.assertThatEverybodyCanUse(reader.open(at(path), 360, ColorScheme.DARK));
		AccessiblePage.assertThatEverybodyCanUse(reader.open(at(path)));
	}

	@Test
	void everybodyCanUseThePageThatOffersIt(Reader reader) {
		AccessiblePage.assertThatEverybodyCanUse(reader.open(DEMO + "/bundle", 360, ColorScheme.LIGHT));
	}

	private Page verified(Reader reader) {
		Page page = reader.open(at("verify.html"));
		page.getByLabel("Map van de bundel").setInputFiles(this.folder);
		return page;
	}

	private String at(String path) {
		return this.folder.resolve(path).toUri().toString();
	}

}
