package org.meetingdossier.platform;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HostileTextsTests {

	static Stream<String> asHtml() {
		return HostileTexts.all().stream().filter((text) -> text.contains("<"));
	}

	@Test
	void areAtLeastFortyAndFitEveryField() {
		List<String> all = HostileTexts.all();
		assertThat(all).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
		assertThat(all).allSatisfy((text) -> assertThat(text).hasSizeLessThanOrEqualTo(78));
	}

	@ParameterizedTest
	@MethodSource("asHtml")
	void areNoticedWhereTheyAreTakenForHtml(String text) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> HostileTexts.isHarmless(page(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p onclick=x>", "<p style=color:red>", "<a href='java\tscript:x'>x</a>",
			"<a href=data:text/html,x>x</a>", "<img src=/x>", "<form action=//evil.example>",
			"<form action=/\\evil.example>", "<link href=https://evil.example/x.css>", "<script>x</script>",
			"<script src=https://evil.example/x.js></script>", "<p id=pwned>", "<!-- pwned -->", "pwned-by-template",
			"<p data-hx-get=https://evil.example/>" })
	void isNothingThatAPageMayHold(String html) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> HostileTexts.isHarmless(page(html)));
	}

	@ParameterizedTest
	@MethodSource("org.meetingdossier.platform.HostileTexts#all")
	void areHarmlessAsText(String text) {
		HostileTexts.isHarmless(page("<p title=\"" + Entities.escape(text) + "\">" + Entities.escape(text) + "</p>"));
	}

	@Test
	void leavesALinkToAnotherSiteAlone() {
		HostileTexts
			.isHarmless(page("<a href=https://www.officielebekendmakingen.nl/>x</a><script src=/js/x.js></script>"));
	}

	private static Document page(String html) {
		return Jsoup.parse("<!DOCTYPE html><html><head><title>x</title></head><body>" + html + "</body></html>",
				"http://localhost:8080/");
	}

}
