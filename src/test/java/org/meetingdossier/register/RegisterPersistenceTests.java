package org.meetingdossier.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.audit.AuditEntry;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.account.audit.AuditPage;
import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.register.ImportReport.Outcome;
import org.meetingdossier.register.file.ImportFinding;
import org.meetingdossier.register.file.ImportFinding.Code;
import org.meetingdossier.register.file.RegisterFile;
import org.meetingdossier.register.file.RowPortions;

import static org.assertj.core.api.Assertions.assertThat;

@RecordsTest
abstract class RegisterPersistenceTests {

	private static final String COLUMNS = "id\ttitle\tliteral\tdate\n";

	private static final OfficialId MOTION = OfficialId.parse("kst-28676-489");

	private static final OfficialId LETTER = OfficialId.parse("kst-28676-499");

	@Autowired
	private Register register;

	@Autowired
	private ImportSnapshot importSnapshot;

	@Autowired
	private LoadShippedRegister loadShippedRegister;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void emptyTheRegister() {
		RegisterTables.empty(this.jdbc);
	}

	@Test
	void knowsNothingAtFirst() {
		assertThat(this.register.find(LETTER)).isEmpty();
		assertThat(this.register.find(List.of())).isEmpty();
		assertThat(this.register.newestSnapshot()).isEmpty();
	}

	@Test
	void holdsTheSnapshotThatShips() {
		ImportReport report = this.importSnapshot.run(LoadShippedRegister.FILE, "beheer");
		assertThat(report).isEqualTo(new ImportReport(Outcome.COMPLETED, 74, 0, 0, 0, List.of()));
		assertThat(this.register.find(MOTION)).hasValueSatisfying((motion) -> {
			assertThat(motion.title()).startsWith("Motie van de leden Paternotte en Piri").doesNotContain("(");
			assertThat(motion.literal()).isFalse();
			assertThat(motion.kind()).isEqualTo("Motie");
			assertThat(motion.date()).isEqualTo(LocalDate.of(2025, 3, 26));
			assertThat(motion.snapshot().asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
		});
		assertThat(this.register.find(LETTER)).hasValueSatisfying((letter) -> {
			assertThat(letter.authors()).containsExactly(new RegisteredAuthor(null, "minister van Buitenlandse Zaken"));
			assertThat(letter.date()).isNull();
		});
		assertThat(this.register.find(OfficialId.parse("kst-31125-134"))).isEmpty();
		assertThat(this.register.newestSnapshot()).hasValueSatisfying((snapshot) -> {
			assertThat(snapshot.rows()).isEqualTo(74);
			assertThat(snapshot.sha256()).hasSize(64);
			assertThat(snapshot.source()).isEqualTo("zoek.officielebekendmakingen.nl, tweedekamer.nl");
		});
	}

	@Test
	void findsSeveralAtOnce() {
		this.importSnapshot.run(LoadShippedRegister.FILE, "beheer");
		assertThat(this.register.find(List.of(LETTER, MOTION, LETTER, OfficialId.parse("kst-31125-134"))))
			.containsOnlyKeys(LETTER, MOTION);
	}

	@Test
	void importsTheOtherRowsOfAFileWithWrongOnes() {
		ImportReport report = this.importSnapshot.run(file("2026-11-23", """
				kst-28676-489\tMotie\ttrue\t2025-03-26
				kst-28676-490\tMotie\ttrue
				kst-28676-499\tVoortgang\ttrue\t2025-13-13
				kst-28676-500\tAgenda\ttrue\t
				"""), "beheer");
		assertThat(report.imported()).isEqualTo(2);
		assertThat(report.findings()).extracting(ImportFinding::code)
			.containsExactly(Code.COLUMN_COUNT, Code.MALFORMED_DATE);
		assertThat(report.findings()).extracting(ImportFinding::line).containsExactly(5, 6);
		assertThat(this.register.find(List.of(MOTION, LETTER))).containsOnlyKeys(MOTION);
	}

	@Test
	void refusesAFileWhoseHeadIsNotRight() {
		ImportReport report = this.importSnapshot
			.run(new ByteArrayResource("id\ttitle\n".getBytes(StandardCharsets.UTF_8)), "beheer");
		assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(this.register.newestSnapshot()).isEmpty();
	}

	@Test
	void prefersTheLiteralTitleOfARepeatedDocument() {
		ImportReport report = this.importSnapshot.run(file("2026-11-23", """
				kst-28676-489\tde motie\tfalse\t
				kst-28676-489\tMotie\ttrue\t
				kst-28676-489\tde motie over Oekra\u00EFne\tfalse\t
				"""), "beheer");
		assertThat(report.imported()).isEqualTo(1);
		assertThat(report.findings()).containsExactly(
				new ImportFinding(Code.DUPLICATE_ID, 4, List.of("kst-28676-489", "5")),
				new ImportFinding(Code.DUPLICATE_ID, 6, List.of("kst-28676-489", "5")));
		assertThat(this.register.find(MOTION))
			.hasValueSatisfying((motion) -> assertThat(motion.title()).isEqualTo("Motie"));
	}

	@Test
	void prefersTheLiteralTitleAlsoInALaterTransaction() {
		String between = IntStream.range(0, RowPortions.ROWS_PER_TRANSACTION)
			.mapToObj("kst-21501-02-%d\tRaad\ttrue\t\n"::formatted)
			.collect(Collectors.joining());
		ImportReport report = this.importSnapshot.run(
				file("2026-11-23", "kst-28676-489\tde motie\tfalse\t\n" + between + "kst-28676-489\tMotie\ttrue\t\n"),
				"beheer");
		assertThat(report.findings()).extracting(ImportFinding::code).containsExactly(Code.DUPLICATE_ID);
		assertThat(this.register.find(MOTION))
			.hasValueSatisfying((motion) -> assertThat(motion.title()).isEqualTo("Motie"));
	}

	@Test
	void changesNothingWhenAFileIsImportedAgain() {
		this.importSnapshot.run(LoadShippedRegister.FILE, "beheer");
		assertThat(this.importSnapshot.run(LoadShippedRegister.FILE, "beheer"))
			.isEqualTo(new ImportReport(Outcome.REPEATED, 0, 74, 0, 0, List.of()));
	}

	@Test
	void isInAnotherStateAfterEachPortionOfRows() {
		RegisterState empty = this.register.state();
		this.importSnapshot.run(LoadShippedRegister.FILE, "beheer");
		RegisterState shipped = this.register.state();
		List<RegisterState> whileStored = new ArrayList<>();
		String rows = IntStream.range(0, RowPortions.ROWS_PER_TRANSACTION + 1)
			.mapToObj("kst-21501-02-%d\tRaad\ttrue\t\n"::formatted)
			.collect(Collectors.joining());
		this.importSnapshot.run(RegisterFile.of(file("2026-11-23", rows)), "beheer",
				(bytes, all, stored) -> whileStored.add(this.register.state()));
		assertThat(whileStored).hasSize(2).doesNotHaveDuplicates().doesNotContain(empty, shipped);
		assertThat(this.register.state()).isNotIn(empty, shipped).isNotIn(whileStored);
		RegisterState last = this.register.state();
		this.importSnapshot.run(LoadShippedRegister.FILE, "beheer");
		assertThat(this.register.state()).isEqualTo(last);
	}

	@Test
	void takesAnImportUpAgainThatWasCutOff() {
		this.importSnapshot.run(LoadShippedRegister.FILE, "beheer");
		this.jdbc.update("update snapshot set completed_at = null, row_count = 0");
		for (String table : List.of("word", "author")) {
			this.jdbc.update("delete from official_document_" + table
					+ " where document_id in (select id from official_document where line_number > 20)");
		}
		this.jdbc.update("delete from official_document where line_number > 20");
		assertThat(this.register.newestSnapshot()).isEmpty();
		assertThat(this.importSnapshot.run(LoadShippedRegister.FILE, "beheer"))
			.isEqualTo(new ImportReport(Outcome.COMPLETED, 57, 17, 0, 0, List.of()));
		assertThat(this.register.newestSnapshot())
			.hasValueSatisfying((snapshot) -> assertThat(snapshot.rows()).isEqualTo(74));
	}

	@Test
	void fillsAnEmptyRegisterAtStart() {
		this.loadShippedRegister.run(new DefaultApplicationArguments());
		assertThat(this.register.find(MOTION)).hasValueSatisfying((motion) -> assertThat(motion.authors())
			.containsExactly(new RegisteredAuthor("Paternotte", null), new RegisteredAuthor("Piri", null)));
		assertThat(this.register.find(OfficialId.parse("kst-31125-134"))).isEmpty();
		assertThat(this.register.highestNumbers(List.of(DossierNumber.of("31125"))).values()).singleElement()
			.satisfies((highest) -> {
				assertThat(highest.number()).isEqualTo(132);
				assertThat(highest.snapshot().asOf()).isEqualTo(LocalDate.of(2025, 2, 1));
			});
	}

	@Test
	void leavesARegisterAtStartThatIsNotEmpty() {
		this.importSnapshot.run(file("2020-01-01", "kst-28676-499\tVoortgang\ttrue\t\n"), "beheer");
		this.loadShippedRegister.run(new DefaultApplicationArguments());
		assertThat(this.register.find(MOTION)).isEmpty();
	}

	@Test
	void letsANewerSnapshotReplaceAnOlderOneOnly() {
		this.importSnapshot.run(file("2026-11-23", "kst-28676-489\tMotie\ttrue\t\nkst-28676-499\tVoortgang\ttrue\t\n"),
				"beheer");
		ImportReport newer = this.importSnapshot.run(
				file("2026-12-01", "kst-28676-489\tMotie Paternotte\ttrue\t\nkst-28676-499\tVoortgang\ttrue\t\n"),
				"beheer");
		ImportReport older = this.importSnapshot.run(file("2025-01-01", "kst-28676-489\tOud\ttrue\t\n"), "beheer");
		assertThat(newer).extracting(ImportReport::imported, ImportReport::unchanged).containsExactly(1, 1);
		assertThat(older).extracting(ImportReport::imported, ImportReport::unchanged).containsExactly(0, 1);
		assertThat(this.register.find(List.of(MOTION, LETTER)).values())
			.allSatisfy((document) -> assertThat(document.snapshot().asOf()).isEqualTo(LocalDate.of(2026, 12, 1)));
		assertThat(this.register.find(MOTION))
			.hasValueSatisfying((motion) -> assertThat(motion.title()).isEqualTo("Motie Paternotte"));
	}

	@Test
	void letsAListOfIdsTakeNothingFromADescription() {
		this.importSnapshot.run(file("2025-05-08", "kst-28676-489\tMotie\ttrue\t2025-03-26\n"), "beheer");
		ImportReport list = this.importSnapshot.run(file("2026-11-23", "kst-28676-489\t\t\t\nkst-28676-499\t\t\t\n"),
				"beheer");
		assertThat(list).extracting(ImportReport::imported, ImportReport::unchanged).containsExactly(1, 1);
		assertThat(this.register.find(MOTION)).hasValueSatisfying((motion) -> {
			assertThat(motion.title()).isEqualTo("Motie");
			assertThat(motion.snapshot().asOf()).isEqualTo(LocalDate.of(2025, 5, 8));
		});
		assertThat(this.register.find(LETTER)).hasValueSatisfying((letter) -> assertThat(letter.title()).isNull());
	}

	@Test
	void letsAnOlderDescriptionFillWhatANewerListLeavesOpen() {
		this.importSnapshot.run(file("2026-11-23", "kst-28676-489\t\t\t\nkst-28676-499\tBrief\ttrue\t\n"), "beheer");
		this.importSnapshot
			.run(file("2025-05-08", "kst-28676-489\tMotie\ttrue\t\nkst-28676-499\tOud\ttrue\t2025-05-01\n"), "beheer");
		assertThat(this.register.find(MOTION)).hasValueSatisfying((motion) -> {
			assertThat(motion.title()).isEqualTo("Motie");
			assertThat(motion.snapshot().asOf()).isEqualTo(LocalDate.of(2025, 5, 8));
		});
		assertThat(this.register.find(LETTER)).hasValueSatisfying((letter) -> {
			assertThat(letter.title()).isEqualTo("Brief");
			assertThat(letter.date()).isEqualTo(LocalDate.of(2025, 5, 1));
			assertThat(letter.snapshot().asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
		});
	}

	@Test
	void keepsTheOwnTitleOfADocumentWhenANewerSnapshotOnlyDescribesIt() {
		this.importSnapshot.run(file("2025-05-08", "kst-28676-489\tMotie\ttrue\t\n"), "beheer");
		this.importSnapshot.run(file("2026-11-23", "kst-28676-489\tde motie over NAVO\tfalse\t2025-03-26\n"), "beheer");
		assertThat(this.register.find(MOTION)).hasValueSatisfying((motion) -> {
			assertThat(motion.title()).isEqualTo("Motie");
			assertThat(motion.literal()).isTrue();
			assertThat(motion.date()).isEqualTo(LocalDate.of(2025, 3, 26));
		});
	}

	@Test
	void findsADocumentByTheWordsOfItsNewTitleOnly() {
		this.importSnapshot.run(file("2025-05-08", "kst-28676-489\tMotie over vissen\ttrue\t\n"), "beheer");
		this.importSnapshot.run(file("2026-11-23", "kst-28676-489\tMotie over vogels\ttrue\t\n"), "beheer");
		assertThat(this.register.search("vissen", 10)).isEmpty();
		assertThat(this.register.search("vogels", 10)).hasSize(1);
	}

	@Test
	void recordsWhoImportedWhatOnce() {
		long before = imports().total();
		this.importSnapshot.run(LoadShippedRegister.FILE, "beheer");
		this.importSnapshot.run(LoadShippedRegister.FILE, "beheer");
		assertThat(imports().total()).isEqualTo(before + 1);
		AuditEntry entry = imports().entries().get(0);
		assertThat(entry.who()).isEqualTo("beheer");
		assertThat(entry.subject()).startsWith("snapshot/");
		assertThat(entry.after()).contains("\"asOf\":\"2026-11-23\"").contains("\"rows\":74");
	}

	private AuditPage imports() {
		return this.audit.page(new AuditFilter(null, "REGISTER_IMPORTED", null, null, null), 1);
	}

	private static Resource file(String asOf, String rows) {
		String text = "# source: tweedekamer.nl\n# as-of: " + asOf + "\n" + COLUMNS + rows;
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
	}

}
