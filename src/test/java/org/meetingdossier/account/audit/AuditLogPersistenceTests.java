package org.meetingdossier.account.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.audit.AuditReport.Fault;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What must hold of the audit log on each database.
 */
@RecordsTest
abstract class AuditLogPersistenceTests {

	@Autowired
	private AuditLog log;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private TransactionTemplate transaction;

	private AuditTampering tampering;

	@BeforeEach
	void emptyTheLog() {
		this.tampering = new AuditTampering(this.jdbc, this.dataSource);
		this.tampering.emptyTheLog();
	}

	@Test
	void isSoundWhenNothingWasRecordedYet() {
		assertThat(this.log.verify()).isEqualTo(new AuditReport(0, "", null));
		assertThat(this.log.page(AuditFilter.NONE, 1).entries()).isEmpty();
	}

	@Test
	void keepsWhatWasDone() {
		this.log.record(AuditEvent.of("beheer", AuditAction.PERSON_CHANGED, "person/jansen")
			.before(List.of("READER"))
			.after("Één rol erbij \uD83D\uDE00"));
		AuditEntry entry = this.log.page(AuditFilter.NONE, 1).entries().get(0);
		assertThat(entry.number()).isOne();
		assertThat(entry.at()).isEqualTo(FixedClockConfiguration.NOW);
		assertThat(entry.who()).isEqualTo("beheer");
		assertThat(entry.action()).isEqualTo("PERSON_CHANGED");
		assertThat(entry.subject()).isEqualTo("person/jansen");
		assertThat(entry.before()).isEqualTo("[\"READER\"]");
		assertThat(entry.after()).isEqualTo("Één rol erbij \uD83D\uDE00");
		assertThat(this.log.verify()).isEqualTo(new AuditReport(1, entry.hash(), null));
	}

	@Test
	void linksEachEntryToTheOneBefore() {
		append(3);
		List<AuditEntry> entries = newestFirst();
		assertThat(entries).extracting(AuditEntry::number).containsExactly(3L, 2L, 1L);
		assertThat(entries.get(2).follows(AuditHead.NONE)).isTrue();
		assertThat(entries.get(1).follows(entries.get(2).toHead())).isTrue();
		assertThat(entries.get(0).follows(entries.get(1).toHead())).isTrue();
		assertThat(entries.get(0).follows(entries.get(2).toHead())).isFalse();
		assertThat(this.log.verify().sound()).isEqualTo(3);
	}

	@Test
	void keepsAnEntryOfAnyContent() {
		this.log.record(new AuditEvent("a\u0000b", AuditAction.SIGN_IN_FAILED, "\uD83D", "x".repeat(100_000), ""));
		AuditEntry entry = newestFirst().get(0);
		assertThat(entry.who()).isEqualTo("a\uFFFDb");
		assertThat(entry.subject()).isEqualTo("\uFFFD");
		assertThat(entry.before()).startsWith("xxx").endsWith("xxx … (+96016)").hasSizeLessThanOrEqualTo(4_000);
		assertThat(entry.after()).isEmpty();
		assertThat(this.log.verify().isSound()).isTrue();
	}

	@Test
	void forgetsWhatWasRolledBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.log.record(event("gone"));
			status.setRollbackOnly();
		});
		append(1);
		assertThat(newestFirst()).extracting(AuditEntry::subject).containsExactly("person/0");
	}

	@Test
	void recordsSeveralThingsInOneTransaction() {
		this.transaction.executeWithoutResult((status) -> {
			this.log.record(event("one"));
			this.log.record(event("two"));
		});
		assertThat(newestFirst()).extracting(AuditEntry::subject).containsExactly("two", "one");
		assertThat(this.log.verify().isSound()).isTrue();
	}

	@Test
	void refusesToWaitForItself() {
		TransactionTemplate apart = new TransactionTemplate(
				Objects.requireNonNull(this.transaction.getTransactionManager()));
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.transaction.executeWithoutResult((status) -> {
			this.log.record(event("held"));
			assertThatIllegalStateException()
				.isThrownBy(() -> apart.executeWithoutResult((inner) -> this.log.record(event("apart"))));
		});
		this.log.record(event("after"));
		assertThat(newestFirst()).extracting(AuditEntry::subject).containsExactly("after", "held");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "update audit_entry set who = 'nobody'", "update audit_entry set who = who where number = 1",
					"delete from audit_entry", "delete from audit_entry where number = 2", "truncate table audit_entry",
					"truncate table audit_entry cascade" })
	void refusesToChangeWhatWasWritten(String sql) {
		append(2);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.update(sql));
		assertThat(this.log.verify()).extracting(AuditReport::sound, AuditReport::isSound).containsExactly(2L, true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "who = 'nobody'", "action = 'SIGNED_OUT'", "subject = 'person/x'", "value_before = 'x'",
			"value_after = null", "value_after = ''", "hash = 'x'",
			"happened_at = timestamp with time zone '2025-05-08 07:30:00.000001+00'" })
	void showsAnEntryThatWasChanged(String change) {
		append(4);
		this.tampering.tamper("update audit_entry set " + change + " where number = 2");
		assertThat(this.log.verify()).extracting(AuditReport::firstBroken, AuditReport::fault)
			.containsExactly(2L, Fault.CHANGED);
	}

	@Test
	void showsAnEntryThatWasRemoved() {
		append(4);
		this.tampering.tamper("delete from audit_entry where number = 3");
		assertThat(this.log.verify()).extracting(AuditReport::firstBroken, AuditReport::fault)
			.containsExactly(3L, Fault.MISSING);
	}

	@Test
	void showsThatTheNewestEntryWasRemoved() {
		append(4);
		this.tampering.tamper("update audit_head set newest = null", "delete from audit_entry where number = 4",
				"update audit_head set newest = 3");
		assertThat(this.log.verify()).extracting(AuditReport::firstBroken, AuditReport::fault)
			.containsExactly(3L, Fault.CHANGED);
	}

	@Test
	void showsThatTheLogWasEmptied() {
		append(2);
		this.tampering.tamper("update audit_head set newest = null", "delete from audit_entry");
		assertThat(this.log.verify().isSound()).isFalse();
	}

	@Test
	void showsAnEntryThatWasAddedByHand() {
		append(2);
		this.jdbc.update("""
				insert into audit_entry (number, happened_at, who, action, subject, hash)
				values (3, ?, 'jansen', 'SIGNED_IN', 'person/jansen', 'x')""",
				AuditTable.offset(FixedClockConfiguration.NOW));
		assertThat(this.log.verify()).extracting(AuditReport::firstBroken, AuditReport::fault)
			.containsExactly(3L, Fault.ADDED);
	}

	@Test
	void showsAnEntryThatTookThePlaceOfAnother() {
		append(4);
		this.tampering.tamper("update audit_entry set number = 5 where number = 2",
				"update audit_entry set number = 2 where number = 3",
				"update audit_entry set number = 3 where number = 5");
		assertThat(this.log.verify().firstBroken()).isEqualTo(2);
	}

	@Test
	void numbersWhatManyRecordAtOnceWithoutGaps() throws InterruptedException {
		int threads = 4;
		int each = 15;
		long all = 60;
		ExecutorService people = Executors.newFixedThreadPool(threads);
		for (int person = 0; person < threads; person++) {
			String subject = "person/" + person;
			people.execute(() -> IntStream.range(0, each).forEach((index) -> recordOrFail(subject, index)));
		}
		people.shutdown();
		assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
		assertThat(newestFirst()).extracting(AuditEntry::number)
			.containsExactlyElementsOf(LongStream.iterate(all, (number) -> number - 1).limit(all).boxed().toList());
		assertThat(this.log.verify()).extracting(AuditReport::sound, AuditReport::isSound).containsExactly(all, true);
	}

	@Test
	void givesFiftyAtATimeNewestFirst() {
		append(AuditPage.SIZE + 2);
		AuditPage first = this.log.page(AuditFilter.NONE, 1);
		AuditPage second = this.log.page(AuditFilter.NONE, 2);
		assertThat(first.total()).isEqualTo(52);
		assertThat(first.hasOlder()).isTrue();
		assertThat(first.entries()).hasSize(50).first().extracting(AuditEntry::number).isEqualTo(52L);
		assertThat(second.entries()).extracting(AuditEntry::number).containsExactly(2L, 1L);
		assertThat(second.hasOlder()).isFalse();
		assertThat(this.log.page(AuditFilter.NONE, Integer.MAX_VALUE).entries()).isEmpty();
	}

	@Test
	void goesThroughMoreEntriesThanAreReadAtOnce() {
		append(501);
		assertThat(newestFirst()).hasSize(501)
			.extracting(AuditEntry::number)
			.isSortedAccordingTo((a, b) -> b.compareTo(a));
	}

	@Test
	void filters() {
		this.log.record(AuditEvent.of("Jansen", AuditAction.SIGNED_IN, "person/jansen"));
		this.log.record(AuditEvent.of("beheer", AuditAction.PERSON_ADDED, "person/de_vries"));
		this.log.record(AuditEvent.of("beheer", AuditAction.PERSON_DISABLED, "person/deXvries"));
		this.log.record(AuditEvent.of("beheer", AuditAction.DOSSIER_SAVED, "meeting/" + UUID.randomUUID()));
		Instant now = FixedClockConfiguration.NOW;
		assertThat(found(new AuditFilter("jansen", null, null, null, null))).containsExactly(1L);
		assertThat(found(new AuditFilter("jans", null, null, null, null))).isEmpty();
		assertThat(found(new AuditFilter(null, "PERSON_ADDED", null, null, null))).containsExactly(2L);
		assertThat(found(new AuditFilter(null, null, "person/", null, null))).containsExactly(3L, 2L, 1L);
		assertThat(found(new AuditFilter(null, null, "person/de_", null, null))).containsExactly(2L);
		assertThat(found(new AuditFilter(null, null, "%", null, null))).isEmpty();
		assertThat(found(new AuditFilter(null, null, "' or 1=1 --", null, null))).isEmpty();
		assertThat(found(new AuditFilter(null, null, null, now, now.plusSeconds(1)))).hasSize(4);
		assertThat(found(new AuditFilter(null, null, null, now.plusSeconds(1), null))).isEmpty();
		assertThat(found(new AuditFilter(null, null, null, null, now))).isEmpty();
		assertThat(found(new AuditFilter("beheer", "DOSSIER_SAVED", "meeting/", now.minus(Duration.ofDays(1)), null)))
			.containsExactly(4L);
	}

	/** Half of them change their mind, which must leave no gap. */
	private void recordOrFail(String subject, int index) {
		this.transaction.executeWithoutResult((status) -> {
			this.log.record(event(subject));
			if (index % 2 == 1) {
				status.setRollbackOnly();
			}
		});
		if (index % 2 == 1) {
			this.log.record(event(subject));
		}
	}

	private void append(int count) {
		this.transaction.executeWithoutResult(
				(status) -> IntStream.range(0, count).forEach((index) -> this.log.record(event("person/" + index))));
	}

	private static AuditEvent event(String subject) {
		return AuditEvent.of("beheer", AuditAction.PERSON_ADDED, subject).after("x y");
	}

	private List<AuditEntry> newestFirst() {
		List<AuditEntry> entries = new ArrayList<>();
		this.log.forEach(AuditFilter.NONE, entries::add);
		return entries;
	}

	private List<Long> found(AuditFilter filter) {
		AuditPage page = this.log.page(filter, 1);
		assertThat(page.total()).isEqualTo(page.entries().size());
		List<Long> streamed = new ArrayList<>();
		this.log.forEach(filter, (entry) -> streamed.add(entry.number()));
		assertThat(page.entries()).extracting(AuditEntry::number).containsExactlyElementsOf(streamed);
		return streamed;
	}

}
