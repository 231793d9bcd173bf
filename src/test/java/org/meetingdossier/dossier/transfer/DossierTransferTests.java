package org.meetingdossier.dossier.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.check.Choice;
import org.meetingdossier.check.Decide;
import org.meetingdossier.check.worklist.Decisions;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.RecordsTest;
import org.meetingdossier.platform.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of an export from one database and its import into another.
 */
@RecordsTest
abstract class DossierTransferTests {

	private static final String SUMS = "SHA256SUMS";

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private final String slug = "reis-" + UUID.randomUUID();

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Decisions decisions;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Environment environment;

	@Autowired
	private AuditLog audit;

	@Autowired
	private PlatformTransactionManager transactions;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource("databases")
	void bringsEverythingOfADossierToAnotherDatabase(Supplier<TestDatabase> databases) throws IOException {
		Dossier dossier = aDossierWithAHistory();
		Path exported = this.folder.resolve("uit");
		assertThat(exportFrom(here(), exported)).as(said()).isZero();
		TestDatabase other = databases.get();
		assertThat(importInto(other, exported)).as(said()).isZero();
		Path again = this.folder.resolve("weer-uit");
		assertThat(exportFrom(other, again)).as(said()).isZero();
		assertThat(contents(again)).isEqualTo(contents(exported)).containsKey(this.slug + ".jsonl");
		JdbcTemplate there = new JdbcTemplate(
				new DriverManagerDataSource(other.url(), other.username(), other.password()));
		assertThat(
				there.queryForObject("select count(*) from revision where meeting_id = ?", Integer.class, dossier.id()))
			.isEqualTo(2);
		assertThat(there.queryForObject("select name from decision where meeting_id = ?", String.class, dossier.id()))
			.isEqualTo("Griffier");
		assertThat(there.queryForObject("select level from removed_element where meeting_id = ?", String.class,
				dossier.id()))
			.isEqualTo("CONFIDENTIAL");
		assertThat(there.queryForObject("""
				select count(*) from withdrawal join edition on edition.id = withdrawal.edition_id
				where edition.meeting_id = ?""", Integer.class, dossier.id())).isEqualTo(1);
		assertThat(there.queryForObject("select count(*) from person", Integer.class)).isZero();
	}

	@Test
	void overwritesNothing() throws IOException {
		aDossierWithAHistory();
		Path exported = this.folder.resolve("uit");
		assertThat(exportFrom(here(), exported)).as(said()).isZero();
		assertThat(exportFrom(here(), exported)).isEqualTo(1);
		assertThat(said()).contains("is not empty");
		assertThat(importInto(here(), exported)).as(said()).isZero();
		assertThat(said()).contains(this.slug + ".jsonl: its dossier is here already and stays as it is",
				"Imported 0 of ");
	}

	/** Others go on working while it runs, and write to the same log. */
	@Test
	void exportsWhileOthersWriteToTheLog() throws Exception {
		aDossierWithAHistory();
		Path exported = this.folder.resolve("uit");
		CompletableFuture<Integer> export = new CompletableFuture<>();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.audit.record(AuditEvent.of("griffier", AuditAction.SIGNED_IN, "person/griffier"));
			new Thread(() -> export.complete(exportFrom(here(), exported))).start();
			Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> export.isDone() || hasAFile(exported));
		});
		assertThat(export.get(60, TimeUnit.SECONDS)).as(said()).isZero();
		assertThat(contents(exported)).containsKey(this.slug + ".jsonl");
	}

	@Test
	void saysWhetherTheRevisionsAreAsTheyWereWritten() throws IOException {
		aDossierWithAHistory();
		TestDatabase other = TestDatabase.h2();
		Path exported = this.folder.resolve("uit");
		assertThat(exportFrom(here(), exported)).as(said()).isZero();
		assertThat(importInto(other, exported)).as(said()).isZero();
		this.said.reset();
		assertThat(run(other, "--dossier.revisions=verify")).as(said()).isZero();
		assertThat(said()).startsWith("The revisions are sound: ");
		this.said.reset();
		new JdbcTemplate(new DriverManagerDataSource(other.url(), other.username(), other.password())).update("""
				update revision set content = content || ' ' where number = 2
				and meeting_id = (select id from meeting where slug = ?)""", this.slug);
		assertThat(run(other, "--dossier.revisions=verify")).isEqualTo(1);
		assertThat(said()).contains("The dossier " + this.slug + " is broken at revision 2");
		assertThat(run(other, "--dossier.revisions=repair")).isEqualTo(1);
		assertThat(said()).contains("--dossier.revisions=verify");
	}

	@Test
	void refusesAnotherDossierAtTheSameAddress() throws IOException {
		aDossierWithAHistory();
		Path exported = this.folder.resolve("uit");
		assertThat(exportFrom(here(), exported)).as(said()).isZero();
		TestDatabase other = TestDatabase.h2();
		Path file = exported.resolve(this.slug + ".jsonl");
		assertThat(importInto(other, exported)).as(said()).isZero();
		change(file, "\"dossier\":\"[0-9a-f-]{36}\"", "\"dossier\":\"" + UUID.randomUUID() + "\"");
		sumAgain(exported);
		assertThat(importInto(other, exported)).isEqualTo(1);
		assertThat(said()).contains("Another dossier is at the address /meetings/" + this.slug);
	}

	@Test
	void refusesAFileThatWasChanged() throws IOException {
		aDossierWithAHistory();
		Path exported = this.folder.resolve("uit");
		assertThat(exportFrom(here(), exported)).as(said()).isZero();
		TestDatabase other = TestDatabase.h2();
		Path file = exported.resolve(this.slug + ".jsonl");
		change(file, "Tweede versie", "Derde versie");
		assertThat(importInto(other, exported)).isEqualTo(1);
		assertThat(said()).contains("The file " + this.slug + ".jsonl was changed after the export");
		change(file, "Derde versie", "Tweede versie");
		change(file, "line\\\\\":\\\\\"Nederland steunt", "line\\\\\":\\\\\"Nederland vreest");
		sumAgain(exported);
		assertThat(importInto(other, exported)).isEqualTo(1);
		assertThat(said()).contains("has a revision 1 that was changed or is missing", "Nothing was imported");
		Files.delete(file);
		assertThat(importInto(other, exported)).isEqualTo(1);
		assertThat(said()).contains("are not those of the export");
		JdbcTemplate there = new JdbcTemplate(
				new DriverManagerDataSource(other.url(), other.username(), other.password()));
		assertThat(there.queryForObject("select count(*) from meeting", Integer.class)).isZero();
	}

	@Test
	void saysWhyAFileCannotBeTakenIn() throws IOException {
		aDossierWithAHistory();
		Path exported = this.folder.resolve("uit");
		assertThat(exportFrom(here(), exported)).as(said()).isZero();
		Path file = exported.resolve(this.slug + ".jsonl");
		String whole = Files.readString(file);
		TestDatabase other = TestDatabase.h2();
		for (List<String> damage : List.of(
				List.of("\"saved_at\":\"[^\"]*\"", "\"saved_at\":\"gisteren\"", "cannot be read"),
				List.of("\"dossier\":\"[^\"]*\"", "\"dossier\":null", "cannot be read"),
				List.of("\"slug\":\"[^\"]*\"", "\"slug\":null", "is not named after its dossier"),
				List.of("\"slug\":\"[^\"]*\"", "\"slug\":\"../elders\"", "is not named after its dossier"),
				List.of("(\"row\":\\{[^{}]*\"slug\":)\"[^\"]*\"", "$1\"elders\"", "holds another dossier than it says"),
				List.of("\"number\":1", "\"number\":null", "was changed or is missing"))) {
			this.said.reset();
			Files.writeString(file, whole);
			change(file, damage.get(0), damage.get(1));
			sumAgain(exported);
			assertThat(importInto(other, exported)).isEqualTo(1);
			assertThat(said()).contains(this.slug + ".jsonl", damage.get(2)).doesNotContain("Exception");
		}
	}

	@Test
	void saysWhenAFolderIsNoExport() {
		assertThat(importInto(TestDatabase.h2(), this.folder)).isEqualTo(1);
		assertThat(said()).contains("this is no export");
	}

	@Test
	void takesNothingAlongThatNamesAnAccount() {
		Set<String> names = Set
			.copyOf(new TravellingTables(this.jdbc).all().stream().map(TravellingTable::name).toList());
		assertThat(names).contains("meeting", "session", "topic", "position", "commitment", "removed_element",
				"revision", "edition", "withdrawal", "reference", "reference_check", "decision", "letter_import");
		assertThat(names).doesNotContain("person", "draft", "open_form", "preview_link", "scheduled_publication",
				"check_run_dossier", "official_document", "audit_entry", "one_time_link");
	}

	static Stream<Supplier<TestDatabase>> databases() {
		return Stream.of(TestDatabase::h2, TestDatabase::postgres);
	}

	private Dossier aDossierWithAHistory() {
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.introducedBy("Zie Kamerstuk 28676, nr. 99997.^[Noot: \u20ac]")
			.withSession("Ochtend")
			.withTopic("Oekra\u00efne", "Achtergrond.",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt Oekra\u00efne.", ""),
					DossierBuilder.position(Level.CONFIDENTIAL, "Niet voor ieder.", ""))
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Eerste versie");
		this.dossiers.publish(dossier.id(), 1, "uitgever", "Voor de Kamer");
		UUID trail = Objects.requireNonNull(this.jdbc
			.queryForObject("select trail from reference_check where meeting_id = ?", UUID.class, dossier.id()));
		SignedInPerson clerk = new SignedInPerson(UUID.randomUUID(), "griffier", "Griffier", Set.of(Role.CLERK),
				Level.PUBLIC);
		this.decisions.decide(new Decide(trail, null, Choice.CONFIRMED, null, "Gezien"), clerk);
		Dossier.Topic topic = dossier.topics().get(0);
		this.dossiers.save(dossier.withTopics(List.of(topic.withPositions(topic.positions().subList(0, 1)))), 1,
				AnAuthor.cleared("auteur"), "Tweede versie");
		this.dossiers.publish(dossier.id(), 2, "uitgever", null);
		this.dossiers.withdraw(dossier.id(), "Fout in de tekst", "uitgever");
		return dossier;
	}

	private TestDatabase here() {
		return new TestDatabase(this.environment.getRequiredProperty("spring.datasource.url"),
				this.environment.getRequiredProperty("spring.datasource.username"),
				this.environment.getRequiredProperty("spring.datasource.password"));
	}

	private int exportFrom(TestDatabase database, Path to) {
		return run(database, "--dossier.export=" + to);
	}

	private int importInto(TestDatabase database, Path from) {
		return run(database, "--dossier.import=" + from);
	}

	private int run(TestDatabase database, String command) {
		List<String> arguments = new ArrayList<>(List.of(command, "--spring.datasource.url=" + database.url(),
				"--spring.datasource.username=" + database.username(),
				"--spring.datasource.password=" + database.password()));
		PrintStream print = new PrintStream(this.said, true, StandardCharsets.UTF_8);
		OptionalInt transfer = TransferCommand.run(arguments, print, print);
		return transfer.isPresent() ? transfer.getAsInt() : RevisionsCommand.run(arguments, print, print).orElseThrow();
	}

	private static boolean hasAFile(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isPresent();
		}
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

	private static void change(Path file, String pattern, String replacement) throws IOException {
		Files.writeString(file, Files.readString(file).replaceFirst(pattern, replacement));
	}

	private static void sumAgain(Path exported) throws IOException {
		Sums sums = new Sums();
		for (String name : contents(exported).keySet()) {
			if (!name.equals(SUMS)) {
				sums.add(exported.resolve(name));
			}
		}
		sums.write(exported);
	}

	private static Map<String, String> contents(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				contents.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return contents;
	}

}
