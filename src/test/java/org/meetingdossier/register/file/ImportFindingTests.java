package org.meetingdossier.register.file;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class ImportFindingTests {

	private static final Locale DUTCH = Locale.forLanguageTag("nl");

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	@BeforeEach
	void readMessages() {
		this.messages.setBasename("messages/register");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
	}

	@ParameterizedTest
	@EnumSource
	void hasASentenceWithTheLineInBothLanguages(ImportFinding.Code code) {
		ImportFinding finding = new ImportFinding(code, 1234, List.of("a", "b", "c"));
		assertThat(this.messages.getMessage(finding, DUTCH)).startsWith("Regel 1234: ").doesNotContain("{");
		assertThat(this.messages.getMessage(finding, Locale.ENGLISH)).startsWith("Line 1234: ").doesNotContain("{");
	}

	@Test
	void namesTheValueThatIsWrong() {
		ImportFinding finding = new ImportFinding(ImportFinding.Code.VALUE_TOO_LONG, 3, List.of("title", 2001, 2000));
		assertThat(this.messages.getMessage(finding, DUTCH))
			.isEqualTo("Regel 3: title telt 2.001 tekens; er passen er 2.000.");
	}

}
