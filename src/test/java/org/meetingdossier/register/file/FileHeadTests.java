package org.meetingdossier.register.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

import org.meetingdossier.register.file.ImportFinding.Code;

import static org.assertj.core.api.Assertions.assertThat;

class FileHeadTests {

	private final ImportFindings findings = new ImportFindings();

	@Test
	void readsSourceDayAndColumns() throws IOException {
		Optional<FileHead> head = read("# source: tweedekamer.nl\n# as-of: 2026-11-23\ntitle\tid\nrow");
		assertThat(head).hasValueSatisfying((read) -> {
			assertThat(read.source()).isEqualTo("tweedekamer.nl");
			assertThat(read.asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
			assertThat(read.columns()).containsExactly(RegisterColumn.TITLE, RegisterColumn.ID);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "# as-of: 2026-11-23~id,title | MISSING_PROPERTY", "# source: x~id,title | MISSING_PROPERTY",
					"# source: x~# as-of: gisteren~id,title | MALFORMED_DATE",
					"# source: x~# as-of: 2026-11-23 | NO_HEADER",
					"# source: x~# as-of: 2026-11-23~dit is een brief | NOT_RECOGNISED",
					"# source: x~# as-of: 2026-11-23~title | MISSING_COLUMN",
					"# source: x~# as-of: 2026-11-23~id,title,colour | UNKNOWN_COLUMN",
					"# source: x~# as-of: 2026-11-23~id,title,id | REPEATED_COLUMN" })
	void refusesAHeadThatIsNotRight(String head, Code code) throws IOException {
		assertThat(read(head.replace('~', '\n').replace(',', '\t'))).isEmpty();
		assertThat(this.findings.kept()).extracting(ImportFinding::code).containsExactly(code);
	}

	private Optional<FileHead> read(String text) throws IOException {
		return FileHead.read(RegisterFile.of(new ByteArrayResource(new byte[0])),
				new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), this.findings);
	}

}
