package org.meetingdossier.platform.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvWriterTests {

	@Test
	void writesRowsAsRfc4180Says() throws IOException {
		assertThat(row(1L, "één", null, "", "a,b", "zegt \"ja\"", "regel\nregel"))
			.isEqualTo("\uFEFF1,\"één\",,\"\",\"a,b\",\"zegt \"\"ja\"\"\",\"regel\nregel\"\r\n");
	}

	@Test
	void leavesNumbersAsTheyAre() throws IOException {
		assertThat(row(-5)).isEqualTo("\uFEFF-5\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1",
			"\uFF20x", "=HYPERLINK(\"http://example.org\")" })
	void letsNoSpreadsheetCalculate(String text) throws IOException {
		assertThat(row(text)).startsWith("\uFEFF\"'" + text.charAt(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"revision\":1}", "a=b", "jansen@example.org", " =1" })
	void leavesOtherTextAsItIs(String text) throws IOException {
		assertThat(row(text)).isEqualTo("\uFEFF\"" + text.replace("\"", "\"\"") + "\"\r\n");
	}

	private static String row(@Nullable Object... cells) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (CsvWriter csv = new CsvWriter(bytes, TableWords.codes())) {
			csv.row(cells);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
