package org.meetingdossier.check.run;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditEntry;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.platform.work.LongWork;
import org.meetingdossier.platform.work.WaitingTurns;
import org.meetingdossier.platform.work.WorkState;
import org.meetingdossier.register.RegisterImported;
import org.meetingdossier.register.RegisterSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of runs over all dossiers on each database.
 */
@RecordsTest
abstract class CheckRunTests {

	@Autowired
	private CheckRuns runs;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private LongWork longWork;

	@Autowired
	private AuditLog audit;

	@Autowired
	private BeanFactory beans;

	@Autowired
	private JdbcTemplate jdbc;

	private final SignedInPerson admin = new SignedInPerson(UUID.randomUUID(), "beheer", "Beheer", Set.of(Role.ADMIN),
			Level.PUBLIC);

	@Test
	void checksAllDossiersAndTellsWhatChanged() {
		create();
		create();
		takeAll();
		this.jdbc.update("delete from reference_check");
		UUID work = this.runs.start(this.admin);
		takeAll();
		CheckRun run = run(work);
		assertThat(run.name()).isEqualTo("Beheer");
		assertThat(run.endedAt()).isNotNull();
		assertThat(run.dossiers()).isGreaterThanOrEqualTo(2);
		assertThat(run.checked()).isEqualTo(run.changed()).isGreaterThanOrEqualTo(2);
		assertThat(this.longWork.find(work)).get().extracting((view) -> view.state()).isEqualTo(WorkState.SUCCEEDED);
		List<AuditEntry> entries = this.audit
			.page(new AuditFilter("beheer", "REFERENCES_CHECKED", "checks/" + run.id(), null, null), 1)
			.entries();
		assertThat(entries).hasSize(1);
	}

	@Test
	void runsOnceAtATime() {
		takeAll();
		UUID first = this.runs.start(this.admin);
		assertThat(this.runs.start(this.admin)).isEqualTo(first);
		assertThat(this.runs.list()).filteredOn((run) -> run.work().equals(first)).hasSize(1);
		takeAll();
		assertThat(this.runs.start(this.admin)).isNotEqualTo(first);
		takeAll();
	}

	@Test
	void goesOnWithTheDossiersThatWereNotDone() {
		Dossier done = create();
		Dossier open = create();
		takeAll();
		UUID work = this.runs.start(this.admin);
		CheckRun run = run(work);
		// Killed after the first dossier, whose verdicts go missing so that it shows.
		this.runs.check(run.id(), done.id(), Map.of());
		this.jdbc.update("delete from reference_check where meeting_id in (?, ?)", done.id(), open.id());
		takeAll();
		assertThat(rows(done)).as("was done before").isZero();
		assertThat(rows(open)).isEqualTo(1);
		assertThat(run(work).dossiers()).isGreaterThanOrEqualTo(2);
		assertThat(this.runs.done(run.id())).isEmpty();
	}

	@Test
	void startsByItselfWhenTheRegisterKnowsMore() {
		takeAll();
		this.runs.start(new RegisterImported(new RegisterSnapshot("proef",
				FixedClockConfiguration.NOW.atZone(ZoneOffset.UTC).toLocalDate(), "00", 1)));
		assertThat(this.runs.list().get(0).endedAt()).isNull();
		assertThat(this.runs.list()).filteredOn((run) -> run.endedAt() == null)
			.singleElement()
			.satisfies((run) -> assertThat(run.name()).isNull());
		takeAll();
	}

	private CheckRun run(UUID work) {
		return this.runs.list().stream().filter((run) -> run.work().equals(work)).findFirst().orElseThrow();
	}

	private void takeAll() {
		WaitingTurns.of(this.beans).take();
	}

	private int rows(Dossier dossier) {
		Integer rows = this.jdbc.queryForObject("select count(*) from reference_check where meeting_id = ?",
				Integer.class, dossier.id());
		return (rows != null) ? rows : -1;
	}

	private Dossier create() {
		Dossier dossier = DossierBuilder.aDossier()
			.at("run-" + UUID.randomUUID())
			.introducedBy("Zie Kamerstuk 28676, nr. 99997.")
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		return dossier;
	}

}
