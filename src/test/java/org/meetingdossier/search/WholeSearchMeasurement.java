package org.meetingdossier.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.meetingdossier.MeetingDossierApplication;
import org.meetingdossier.account.Level;
import org.meetingdossier.platform.TestDatabase;
import org.meetingdossier.search.shelf.GeneratedTexts;

/**
 * Measures whole searches, from the words to the hits as a page shows them: what is
 * readable now and what is shown of a hit are read from the database. On H2 and on
 * PostgreSQL with the same rows and one index. Started by hand.
 */
public final class WholeSearchMeasurement {

	private static final int ROUNDS = 12;

	private static final Duration INDEXING = Duration.ofHours(1);

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private WholeSearchMeasurement() {
	}

	/**
	 * Measures.
	 * @param arguments the gzipped ids, the titles (a table with the title in the second
	 * column), how many dossiers, and an empty directory
	 */
	public static void main(String[] arguments) throws IOException, SQLException {
		List<String> titles = SearchMeasurement.titles(Path.of(arguments[1]));
		List<String> queries = SearchMeasurement.queries(titles);
		Path directory = Path.of(arguments[3]).toAbsolutePath();
		TestDatabase h2 = new TestDatabase("jdbc:h2:file:" + directory.resolve("database"), "sa", "");
		GeneratedRecords.write(h2, new GeneratedTexts(titles), Path.of(arguments[0]), Integer.parseInt(arguments[2]));
		measure("H2", h2, directory, queries);
		try (EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "512MB").start()) {
			TestDatabase postgres = new TestDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
			GeneratedRecords.copy(h2, postgres);
			measure("PostgreSQL", postgres, directory, queries);
		}
	}

	private static void measure(String name, TestDatabase database, Path directory, List<String> queries) {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(MeetingDossierApplication.class)
			.run("--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.username(),
					"--spring.datasource.password=" + database.password(), "--server.port=0",
					"--server.address=127.0.0.1", "--dossier.demo=false", "--dossier.work.enabled=false",
					"--dossier.search.directory=" + directory.resolve("index"),
					"--dossier.search.poll-interval=500ms")) {
			Search search = application.getBean(Search.class);
			long start = System.nanoTime();
			Awaitility.await().atMost(INDEXING).until(() -> search.asOf().isPresent() && !search.isBuilding());
			SearchMeasurement.say("%s: the index was there after %.1f s", name, (System.nanoTime() - start) / 1e9);
			for (int round = 1; round <= ROUNDS; round++) {
				measure(name, search, queries, round);
			}
		}
	}

	private static void measure(String name, Search search, List<String> queries, int round) {
		long[] processor = new long[queries.size()];
		long[] clock = new long[queries.size()];
		int hits = 0;
		for (int index = 0; index < queries.size(); index++) {
			long begun = System.nanoTime();
			long start = THREADS.getCurrentThreadCpuTime();
			hits += search.find(SearchQuestion.of(queries.get(index)), Level.PUBLIC).total();
			processor[index] = THREADS.getCurrentThreadCpuTime() - start;
			clock[index] = System.nanoTime() - begun;
		}
		SearchMeasurement.say("%s, round %d: processor %s; clock %s; %,d hits", name, round,
				SearchMeasurement.said(processor), SearchMeasurement.said(clock), hits);
	}

}
