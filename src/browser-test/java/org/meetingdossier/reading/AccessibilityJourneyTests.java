package org.meetingdossier.reading;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

@BrowserTest
class AccessibilityJourneyTests {

	private static final List<String> PAGES = List.of("/", "/meetings/ifmm-antalya-2025",
			"/meetings/ifmm-antalya-2025/topics/2", "/meetings/ifmm-antalya-2025/references",
			"/meetings/ifmm-antalya-2025/editions", "/meetings/ifmm-antalya-2025/editions/A",
			"/meetings/ifmm-antalya-2025/take-along", "/meetings/ifmm-antalya-2025/cards", "/themes",
			"/themes/oekraine", "/commitments", "/commitments?state=FULFILLED", "/documents/kst-28676-489",
			"/documents/kst-31125-134", "/documents/nonsense");

	private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

	static Stream<Arguments> pages() {
		return PAGES.stream()
			.flatMap((page) -> WIDTHS.stream()
				.flatMap((width) -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
					.map((colours) -> Arguments.of(page, width, colours))));
	}

	@ParameterizedTest(name = "{0} at {1} px, {2}")
	@MethodSource("pages")
	void everybodyCanReadIt(String address, int width, ColorScheme colours, Reader reader) {
		Page page = reader.open(address, width, colours);
		AccessiblePage.assertThatEverybodyCanUse(page);
	}

}
