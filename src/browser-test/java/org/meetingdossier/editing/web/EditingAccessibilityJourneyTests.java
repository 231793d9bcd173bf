package org.meetingdossier.editing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class EditingAccessibilityJourneyTests {

	@Autowired
	private EditHouse house;

	static Stream<Arguments> screens() {
		return Stream.of(360, 1280)
			.flatMap((width) -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
				.map((colours) -> Arguments.of(width, colours)));
	}

	@ParameterizedTest(name = "at {0} px, {1}")
	@MethodSource("screens")
	void everybodyCanUseEveryForm(int width, ColorScheme colours, Reader reader) {
		Dossier dossier = this.house.dossier();
		Page page = reader.open("/sign-in?continue=/edit", width, colours);
		page.fill("#username", this.house.username(Level.CONFIDENTIAL));
		page.fill("#password", EditHouse.PASSWORD);
		page.click("main button[type=submit]");
		for (String address : addresses(dossier)) {
			page.navigate(address);
			AccessiblePage.assertThatEverybodyCanUse(page);
		}
		// The last is the form of a commitment: wrong, and with a source to pick.
		page.fill("#who", "");
		page.click(".save-bar button[type=submit]");
		assertThat(page.locator("#form-errors").isVisible()).isTrue();
		page.click("#picker-what summary");
		page.fill("#source-what", "28676 4");
		page.waitForSelector("#picker-what .source");
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

	private static List<String> addresses(Dossier dossier) {
		String slug = "/edit/" + dossier.slug();
		Dossier.Topic topic = dossier.topics().get(0);
		List<String> addresses = new ArrayList<>(List.of("/edit", "/edit/new", slug, slug + "/history",
				slug + "/compare", slug + "/publish", slug + "/previews", slug + "/meeting", slug + "/general-line"));
		addresses.add(slug + "/sessions/" + dossier.sessions().get(0).id());
		addresses.add(slug + "/topics/" + topic.id());
		addresses.add(slug + "/positions/" + UUID.randomUUID() + "?in=" + topic.id());
		addresses.add(slug + "/positions/" + topic.positions().get(0).id());
		addresses.add(slug + "/commitments/" + topic.commitments().get(0).id());
		return addresses;
	}

}
