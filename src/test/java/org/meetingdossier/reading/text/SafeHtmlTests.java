package org.meetingdossier.reading.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeHtmlTests {

	@Test
	void keepsTheMarkOfANote() {
		String mark = "<sup class=\"note-mark\"><a id=\"note-1-mark\" href=\"#note-1\" role=\"doc-noteref\" aria-describedby=\"notes-title\">1</a></sup>";
		assertThat(SafeHtml.of(mark).html()).isEqualTo(mark);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p id=\"main\">x</p>", "<p class=\"site-header\">x</p>", "<p style=\"color:red\">x</p>",
			"<p onclick=\"alert(1)\">x</p>", "<p><object data=x></object>x</p>", "<p><video></video>x</p>" })
	void dropsWhatATextDoesNotNeed(String html) {
		assertThat(SafeHtml.of(html).html()).isEqualTo("<p>x</p>");
	}

}
