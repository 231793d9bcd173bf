package org.meetingdossier.register.file;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.file.ImportFinding.Code;

import static org.assertj.core.api.Assertions.assertThat;

class RowReaderTests {

	private static final List<RegisterColumn> COLUMNS = List.of(RegisterColumn.ID, RegisterColumn.TITLE,
			RegisterColumn.LITERAL, RegisterColumn.KIND, RegisterColumn.STATUS, RegisterColumn.DATE);

	private final ImportFindings findings = new ImportFindings();

	private final RowReader reader = new RowReader(COLUMNS, this.findings);

	@Test
	void readsARow() {
		assertThat(this.reader.read(line("kst-28676-503\tMotie\tfalse\tMotie\tverworpen\t2025-05-13")))
			.hasValueSatisfying((row) -> {
				assertThat(row.line()).isEqualTo(7);
				assertThat(row.id()).isEqualTo(OfficialId.parse("kst-28676-503"));
				assertThat(row.facts().literal()).isFalse();
				assertThat(row.facts().status()).isEqualTo("verworpen");
				assertThat(row.facts().date()).isEqualTo(LocalDate.of(2025, 5, 13));
			});
		assertThat(this.findings.kept()).isEmpty();
	}

	@Test
	void leavesUnknownWhatIsNotThere() {
		assertThat(this.reader.read(line("kst-28676-499\tVoortgang\t\t\t\t"))).hasValueSatisfying((row) -> {
			assertThat(row.facts().literal()).isTrue();
			assertThat(row.facts().kind()).isNull();
			assertThat(row.facts().date()).isNull();
			assertThat(row.facts().authors()).isEmpty();
		});
	}

	@Test
	void readsARowThatKnowsOnlyTheId() {
		assertThat(this.reader.read(line("kst-28676-499\t\t\t\t\t")))
			.hasValueSatisfying((row) -> assertThat(row.facts().isDescribed()).isFalse());
		assertThat(this.reader.read(line("\tVoortgang\t\t\t\t"))).isEmpty();
		assertThat(this.findings.kept()).extracting(ImportFinding::code).containsExactly(Code.EMPTY_VALUE);
	}

	@Test
	void refusesARowWithTheWrongNumberOfCells() {
		assertThat(this.reader.read(line("kst-28676-499\tVoortgang"))).isEmpty();
		assertThat(this.findings.kept()).containsExactly(new ImportFinding(Code.COLUMN_COUNT, 7, List.of(2, 6)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kst 28676 499", "28676-499", "KST-28676-499", "<script>" })
	void refusesAMalformedId(String id) {
		assertThat(this.reader.read(line(id + "\tVoortgang\t\t\t\t"))).isEmpty();
		assertThat(this.findings.kept()).containsExactly(new ImportFinding(Code.MALFORMED_ID, 7, List.of(id)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "14-05-2025", "2025-02-30", "1813-12-31", "2200-01-01", "mei 2025" })
	void refusesAMalformedDate(String date) {
		assertThat(this.reader.read(line("kst-28676-499\tVoortgang\t\t\t\t" + date))).isEmpty();
		assertThat(this.findings.kept())
			.containsExactly(new ImportFinding(Code.MALFORMED_DATE, 7, List.of("date", date)));
	}

	@ParameterizedTest
	@CsvSource({ "2000, true", "2001, false" })
	void refusesATitleThatDoesNotFit(int length, boolean fits) {
		assertThat(this.reader.read(line("kst-28676-499\t" + "x".repeat(length) + "\t\t\t\t")).isPresent())
			.isEqualTo(fits);
		assertThat(this.findings.count()).isEqualTo(fits ? 0 : 1);
	}

	@ParameterizedTest
	@CsvSource({ "200, true", "201, false" })
	void refusesAnAuthorWhoDoesNotFit(int length, boolean fits) {
		RowReader authors = new RowReader(List.of(RegisterColumn.ID, RegisterColumn.AUTHOR), this.findings);
		String office = "minister " + "x".repeat(length - 9);
		for (String words : List.of("x".repeat(length), office, office + ", S.A. Blok",
				"Piri; " + "y".repeat(length))) {
			assertThat(authors.read(line("kst-28676-499\t" + words)).isPresent()).isEqualTo(fits);
		}
		assertThat(this.findings.kept()).containsOnly(fits ? new ImportFinding[0] : new ImportFinding[] {
				new ImportFinding(Code.VALUE_TOO_LONG, 7, List.of("author", length, RegisteredAuthor.LONGEST)) });
	}

	@Test
	void tellsEverythingThatIsWrongWithARow() {
		assertThat(this.reader.read(line("x\tt\tmaybe\tMo\u0000tie\t\t2025"))).isEmpty();
		assertThat(this.findings.kept()).extracting(ImportFinding::code)
			.containsExactlyInAnyOrder(Code.CONTROL_CHARACTER, Code.MALFORMED_ID, Code.MALFORMED_FLAG,
					Code.MALFORMED_DATE);
	}

	@Test
	void passesTheProblemOfALineOn() {
		assertThat(this.reader.read(new Line(7, "", Code.NOT_UTF8))).isEmpty();
		assertThat(this.findings.kept()).extracting(ImportFinding::code).containsExactly(Code.NOT_UTF8);
	}

	private static Line line(String text) {
		return new Line(7, text, null);
	}

}
