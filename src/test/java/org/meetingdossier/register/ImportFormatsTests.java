package org.meetingdossier.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.register.ImportReport.Outcome;
import org.meetingdossier.register.file.ImportFinding;
import org.meetingdossier.register.file.ImportFinding.Code;
import org.meetingdossier.register.file.RegisterFile;
import org.meetingdossier.register.file.RowPortions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@RecordsTest
abstract class ImportFormatsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private Register register;

	@Autowired
	private ImportSnapshot importSnapshot;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void emptyTheRegister() {
		RegisterTables.empty(this.jdbc);
	}

	@Test
	void importsAPackedListOfIdsOfTheMonthInItsName() throws IOException {
		ImportReport report = run("op-identifiers-2025-02.txt.gz", null,
				packed("kst-28676-485\nkst-31125-132\nniets\nkst-28676-485\n"));
		assertThat(report.outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(report.imported()).isEqualTo(2);
		assertThat(report.findings()).extracting((finding) -> finding.line() + " " + finding.code())
			.containsExactlyInAnyOrder("3 " + Code.MALFORMED_ID, "4 " + Code.DUPLICATE_ID);
		assertThat(this.register.find(id("kst-31125-132"))).hasValueSatisfying((letter) -> {
			assertThat(letter.title()).isNull();
			assertThat(letter.snapshot().asOf()).isEqualTo(LocalDate.of(2025, 2, 1));
			assertThat(letter.snapshot().source()).isEqualTo("zoek.officielebekendmakingen.nl");
		});
	}

	@Test
	void refusesAListOfNoDay() {
		ImportReport report = run("list.txt", null, "kst-28676-485\n".getBytes(StandardCharsets.UTF_8));
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.findings()).extracting(ImportFinding::code).containsExactly(Code.MISSING_PROPERTY);
		assertThat(this.register.newestSnapshot()).isEmpty();
	}

	@Test
	void importsPagesOfTheTweedeKamer() throws IOException {
		ImportReport report = run("pages.txt", DAY, content("tweedekamer-v4.json"));
		assertThat(report)
			.extracting(ImportReport::outcome, ImportReport::imported, ImportReport::passedOver,
					ImportReport::findingCount)
			.containsExactly(Outcome.COMPLETED, 4, 2, 2);
		assertThat(this.register.find(id("kst-21501-02-2377"))).hasValueSatisfying((letter) -> {
			assertThat(letter.dossierTitle()).isEqualTo("Raad Algemene Zaken en Raad Buitenlandse Zaken");
			assertThat(letter.authors())
				.containsExactly(new RegisteredAuthor("S.A.M. Kaag", "minister van Buitenlandse Zaken"));
		});
	}

	@Test
	void importsAnAnswerOfTheOfficialPublications() throws IOException {
		ImportReport report = run("answer", DAY, content("sru.xml"));
		assertThat(report).extracting(ImportReport::outcome, ImportReport::imported, ImportReport::findingCount)
			.containsExactly(Outcome.COMPLETED, 2, 1);
		assertThat(run("answer", DAY, content("sru.xml")).outcome()).isEqualTo(Outcome.REPEATED);
	}

	@Test
	void refusesAnAnswerThatIsADiagnostic() {
		ImportReport report = run("answer", DAY, """
				<searchRetrieveResponse><diagnostics><diagnostic><message>Query syntax error</message></diagnostic>
				</diagnostics></searchRetrieveResponse>""".getBytes(StandardCharsets.UTF_8));
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.details()).containsExactly("Query syntax error"));
		assertThat(this.register.newestSnapshot()).isEmpty();
	}

	@Test
	void letsAnAnswerWithoutDocumentsBeNoGroundForSilence() {
		run("page", DAY, "{\"value\":[]}".getBytes(StandardCharsets.UTF_8));
		assertThat(this.register.newestSnapshot()).isEmpty();
	}

	/** PostgreSQL keeps no NUL, and neither database should get half a character. */
	@Test
	void importsRowsWithWhatNoDatabaseKeeps() throws IOException {
		ImportReport report = run("list.tsv", DAY,
				"# source: een\0 proef\nid\ttitle\tkind\nkst-28676-485\tDe\0 brief\tBri\0ef\nkst-28676-4\00086\tTwee\n"
					.getBytes(StandardCharsets.UTF_8));
		assertThat(report.outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(this.register.find(id("kst-28676-485"))).hasValueSatisfying((letter) -> {
			assertThat(letter.title()).isEqualTo("De brief");
			assertThat(letter.snapshot().source()).isEqualTo("een proef");
		});
		String page = new String(content("tweedekamer-v4.json"), StandardCharsets.UTF_8);
		assertThat(page).contains("Kaag");
		assertThat(run("pages.txt", DAY, page.replace("Kaag", "Ka\\u0000ag\\ud800").getBytes(StandardCharsets.UTF_8))
			.outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(this.register.find(id("kst-21501-02-2377")).orElseThrow().authors())
			.containsExactly(new RegisteredAuthor("S.A.M. Ka ag\uFFFD", "minister van Buitenlandse Zaken"));
	}

	@Test
	void keepsWhatStandsBeforeTheDamageAndIsNotDone() throws IOException {
		byte[] whole = content("tweedekamer-v4.json");
		ImportReport report = run("pages", DAY, Arrays.copyOf(whole, whole.length - 600));
		assertThat(report.outcome()).isEqualTo(Outcome.BROKEN_OFF);
		assertThat(report.findings()).extracting(ImportFinding::code).contains(Code.DAMAGED);
		assertThat(this.register.find(id("kst-21501-02-2377"))).isPresent();
		assertThat(this.register.newestSnapshot()).isEmpty();
	}

	@Test
	void importsTheRowsBesideAnIdThatNobodyGaveOut() {
		ImportReport report = run("list", DAY,
				"kst-123456789012345678901-5\nkst-28676-485\nkst-28676--h1\n".getBytes(StandardCharsets.UTF_8));
		assertThat(report.outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(this.register.find(id("kst-28676-485"))).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<?xml version=\"1.0\" encoding=\"FOO\"?><searchRetrieveResponse/>",
			"<?xml version=\"3.7\"?><searchRetrieveResponse/>", "<?xml", "<" })
	void refusesAnAnswerThatDoesNotEvenBegin(String text) {
		ImportReport report = run("answer.xml", DAY, text.getBytes(StandardCharsets.UTF_8));
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report.findings()).extracting(ImportFinding::code).containsExactly(Code.DAMAGED);
	}

	@Test
	void keepsWhatStandsBeforeAPackedFileBreaksOff() throws IOException {
		byte[] whole = packed("kst-28676-485\n".repeat(3) + "kst-28676-486\n".repeat(50_000));
		ImportReport report = run("list-2025-02", null, Arrays.copyOf(whole, whole.length - 20));
		assertThat(report.outcome()).isEqualTo(Outcome.BROKEN_OFF);
		assertThat(this.register.find(id("kst-28676-485"))).isPresent();
	}

	@Test
	void importsRowsThatWereCollectedByHand() {
		ImportReport report = this.importSnapshot.run(new RegisterFile(
				RegisterTables.file("2026-11-23",
						"""
								id|title|date|kind|source
								kst-28676-489|Motie over Oekraiens lidmaatschap (paraphrase)|2025-03-26|Motie|stenogram 2025D13276
								kst-28676-503|Motie van het lid Paternotte|2025-05-13|Motie (verworpen); 2025Z09157 / 2025D21084|tweedekamer.nl
								kst-28676-499|Voortgang||Brief regering; de minister van Buitenlandse Zaken|described in 2025D20112
								"""),
				"sample", null, null), "beheer", ImportProgress.SILENT);
		assertThat(report.findings()).isEmpty();
		assertThat(this.register.find(id("kst-28676-489"))).hasValueSatisfying((motion) -> {
			assertThat(motion.title()).isEqualTo("Motie over Oekraiens lidmaatschap");
			assertThat(motion.literal()).isFalse();
		});
		assertThat(this.register.find(id("kst-28676-503"))).hasValueSatisfying((motion) -> {
			assertThat(motion.kind()).isEqualTo("Motie");
			assertThat(motion.status()).isEqualTo("verworpen");
			assertThat(motion.literal()).isTrue();
		});
		assertThat(this.register.find(id("kst-28676-499"))).hasValueSatisfying((letter) -> {
			assertThat(letter.literal()).isFalse();
			assertThat(letter.kind()).isEqualTo("Brief regering");
			assertThat(letter.authors()).containsExactly(new RegisteredAuthor(null, "minister van Buitenlandse Zaken"));
		});
	}

	@Test
	void equalsOneCleanRunWhenItWasStoppedHalfway() {
		StringBuilder rows = new StringBuilder("id|title|author\n");
		for (int number = 1; number <= 3 * RowPortions.ROWS_PER_TRANSACTION; number++) {
			rows.append("kst-21501-02-")
				.append(number % 29_000)
				.append('|')
				.append((number % 7 == 0) ? "Motie " + number : "")
				.append('|')
				.append((number % 7 == 0) ? "Piri; Paternotte" : "")
				.append('\n');
		}
		RegisterFile file = new RegisterFile(RegisterTables.file("2026-11-23", rows.toString()), "big", null, null);
		this.importSnapshot.run(file, "beheer", ImportProgress.SILENT);
		String clean = RegisterTables.content(this.jdbc);
		RegisterTables.empty(this.jdbc);
		assertThat(catchThrowable(() -> this.importSnapshot.run(file, "beheer", (read, bytes, stored) -> {
			throw new IllegalStateException("Stopped");
		}))).hasMessage("Stopped");
		assertThat(this.register.newestSnapshot()).isEmpty();
		assertThat(RegisterTables.content(this.jdbc)).isNotEqualTo(clean);
		this.importSnapshot.run(file, "beheer", ImportProgress.SILENT);
		assertThat(RegisterTables.content(this.jdbc)).isEqualTo(clean);
		assertThat(this.register.newestSnapshot()).isPresent();
	}

	@Test
	void tellsHowFarItIs() {
		StringBuilder told = new StringBuilder();
		this.importSnapshot.run(RegisterFile.of(LoadShippedRegister.FILE), "beheer",
				(read, bytes, rows) -> told.append(read == bytes).append(' ').append(rows));
		assertThat(told).hasToString("true 74");
	}

	private ImportReport run(String name, @Nullable LocalDate asOf, byte[] content) {
		return this.importSnapshot.run(new RegisterFile(new ByteArrayResource(content), name, null, asOf), "beheer",
				ImportProgress.SILENT);
	}

	private static byte[] content(String name) throws IOException {
		return new ClassPathResource("register/" + name).getContentAsByteArray();
	}

	private static byte[] packed(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
			packed.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static OfficialId id(String id) {
		return OfficialId.parse(id);
	}

}
