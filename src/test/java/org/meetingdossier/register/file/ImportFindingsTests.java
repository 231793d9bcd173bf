package org.meetingdossier.register.file;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImportFindingsTests {

	@Test
	void countsAllAndKeepsTheFirst() {
		ImportFindings findings = new ImportFindings();
		for (int line = 1; line <= ImportFindings.MAX_KEPT + 5; line++) {
			findings.add(ImportFinding.Code.NOT_UTF8, line);
		}
		assertThat(findings.count()).isEqualTo(ImportFindings.MAX_KEPT + 5);
		assertThat(findings.kept()).hasSize(ImportFindings.MAX_KEPT)
			.first()
			.extracting(ImportFinding::line)
			.isEqualTo(1);
	}

	@Test
	void showsTheBeginningOfAValue() {
		assertThat(ImportFinding.shown("kst-1")).isEqualTo("kst-1");
		assertThat(ImportFinding.shown("x".repeat(500))).hasSize(81).endsWith("…");
	}

}
