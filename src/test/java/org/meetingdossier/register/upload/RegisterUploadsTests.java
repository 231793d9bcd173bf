package org.meetingdossier.register.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.WaitingTurns;
import org.meetingdossier.platform.work.WorkState;
import org.meetingdossier.platform.work.WorkView;
import org.meetingdossier.register.ImportProgress;
import org.meetingdossier.register.ImportReport;
import org.meetingdossier.register.ImportReport.Outcome;
import org.meetingdossier.register.ImportSnapshot;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.file.ImportFinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What must hold of uploaded files on each database.
 */
@RecordsTest
abstract class RegisterUploadsTests {

	private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

	@Autowired
	private RegisterUploads uploads;

	@Autowired
	private UploadTable table;

	@Autowired
	private Register register;

	@Autowired
	private ImportSnapshot importSnapshot;

	@Autowired
	private LongWork longWork;

	@Autowired
	private AuditLog audit;

	@Autowired
	private BeanFactory beans;

	@Autowired
	private JdbcTemplate jdbc;

	private final SignedInPerson admin = new SignedInPerson(UUID.randomUUID(), "beheer-" + UUID.randomUUID(), "Beheer",
			Set.of(Role.ADMIN), Level.PUBLIC);

	private final String number = Integer.toString(1 + new Random().nextInt(1_000_000_000));

	@Test
	void importsAFileAndKeepsWhatCameOfItButNotItsBytes() {
		UUID id = add("kst-28676-" + this.number + "\nniets\n");
		assertThat(parts(id)).isEqualTo(1);
		assertThat(upload(id).report()).isNull();
		takeAll();
		assertThat(this.register.find(OfficialId.parse("kst-28676-" + this.number))).hasValueSatisfying((found) -> {
			assertThat(found.snapshot().source()).isEqualTo("een proef");
			assertThat(found.snapshot().asOf()).isEqualTo(DAY);
		});
		assertThat(report(id).outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(report(id).imported()).isEqualTo(1);
		assertThat(report(id).findings())
			.containsExactly(new ImportFinding(ImportFinding.Code.MALFORMED_ID, 2, List.of("niets")));
		assertThat(parts(id)).isZero();
		assertThat(work(id).state()).isEqualTo(WorkState.SUCCEEDED);
		assertThat(this.audit.page(new AuditFilter(this.admin.username(), "REGISTER_IMPORTED", null, null, null), 1)
			.entries()).hasSize(1);
	}

	@Test
	void saysThatTheSameFileChangesNothing() {
		add("kst-28676-" + this.number + "\n");
		takeAll();
		UUID again = add("kst-28676-" + this.number + "\n");
		takeAll();
		assertThat(report(again).outcome()).isEqualTo(Outcome.REPEATED);
		assertThat(report(again).unchanged()).isEqualTo(1);
	}

	@Test
	void goesOnWhereAnImportWasKilled() {
		UUID id = add("kst-28676-" + this.number + "\n");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(
				() -> this.importSnapshot.run(this.table.file(id), this.admin.username(), (read, bytes, rows) -> {
					throw new IllegalStateException("killed");
				}));
		assertThat(parts(id)).as("another instance needs them").isEqualTo(1);
		takeAll();
		assertThat(report(id).outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(parts(id)).isZero();
		assertThat(this.register.snapshots())
			.filteredOn((snapshot) -> snapshot.source().equals("een proef") && snapshot.completedAt() == null)
			.isEmpty();
	}

	@Test
	void keepsTheReportOfAnImportThatEndedJustBeforeAKill() {
		UUID id = add("kst-28676-" + this.number + "\nniets\n");
		this.uploads.end(id,
				this.importSnapshot.run(this.table.file(id), this.admin.username(), ImportProgress.SILENT));
		takeAll();
		assertThat(report(id).outcome()).isEqualTo(Outcome.COMPLETED);
		assertThat(report(id).findingCount()).isEqualTo(1);
		assertThat(work(id).state()).isEqualTo(WorkState.SUCCEEDED);
	}

	@Test
	void keepsTheFirstHundredFindingsOfAFileThatIsWrongThroughout() {
		UUID id = add("kst-28676-" + this.number + "\n" + "niets\n".repeat(130));
		takeAll();
		assertThat(report(id).findingCount()).isEqualTo(130);
		assertThat(report(id).findings()).hasSize(KeptReport.MOST_KEPT);
	}

	@Test
	void failsWithAReasonWhenTheFileIsNoneOfARegister() {
		UUID id = add("Geachte voorzitter,\n" + this.number);
		takeAll();
		assertThat(report(id).outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(report(id).findings()).extracting(ImportFinding::code)
			.containsExactly(ImportFinding.Code.NOT_RECOGNISED);
		assertThat(work(id).state()).isEqualTo(WorkState.FAILED);
		assertThat(parts(id)).isZero();
	}

	@Test
	void forgetsTheBytesOfWorkThatIsNotTriedAgain() {
		UUID id = add("kst-28676-" + this.number + "\n");
		this.jdbc.update("delete from long_work where id = ?", upload(id).work());
		UUID next = add("kst-28676-" + this.number + "\nniets\n");
		assertThat(parts(id)).isZero();
		assertThat(parts(next)).isEqualTo(1);
		assertThat(upload(id).endedAt()).isNotNull();
		assertThat(upload(id).report()).isNull();
		takeAll();
	}

	@Test
	void givesAFileOfSeveralPartsBackByteForByte() throws IOException {
		byte[] file = new byte[2 * UploadParts.BYTES + 3];
		new Random(1).nextBytes(file);
		UUID id = this.uploads.add(new ByteArrayInputStream(file), new NewUpload("groot", null, null), this.admin);
		assertThat(parts(id)).isEqualTo(3);
		try (InputStream kept = this.table.file(id).bytes().getInputStream()) {
			assertThat(kept.readAllBytes()).isEqualTo(file);
		}
		takeAll();
		assertThat(report(id).outcome()).isEqualTo(Outcome.REFUSED);
	}

	private UUID add(String text) {
		return this.uploads.add(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
				new NewUpload("lijst.txt", "een proef", DAY), this.admin);
	}

	private RegisterUpload upload(UUID id) {
		return this.uploads.find(id).orElseThrow();
	}

	private ImportReport report(UUID id) {
		return Objects.requireNonNull(upload(id).report());
	}

	private WorkView work(UUID id) {
		return this.longWork.find(upload(id).work()).orElseThrow();
	}

	private int parts(UUID id) {
		Integer parts = this.jdbc.queryForObject("select count(*) from register_upload_part where upload_id = ?",
				Integer.class, id);
		return (parts != null) ? parts : -1;
	}

	private void takeAll() {
		WaitingTurns.of(this.beans).take();
	}

}
