package org.meetingdossier.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.lucene.search.IndexSearcher;

import org.meetingdossier.search.shelf.GeneratedShelves;
import org.meetingdossier.search.shelf.OpenedIndex;

/**
 * Measures an index of a size that no installation has yet: a list of real ids, a file
 * with real titles and a number of dossiers, beside the same in PostgreSQL. Started by
 * hand; see the decision on searching.
 */
public final class SearchMeasurement {

	private static final int QUERIES = 200;

	private static final int ROUNDS = 5;

	/** Time of the processor, as other work on the machine is no time of a search. */
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final ReadOnce<EntryColumns> COLUMNS = new ReadOnce<>();

	private SearchMeasurement() {
	}

	/**
	 * Measures.
	 * @param arguments the gzipped ids, the titles (a table with the title in the second
	 * column), how many dossiers, and an empty directory
	 */
	public static void main(String[] arguments) throws IOException, SQLException {
		List<String> titles = titles(Path.of(arguments[1]));
		Path directory = Path.of(arguments[3]);
		try (DutchPostgres postgres = new DutchPostgres();
				GeneratedShelves shelves = new GeneratedShelves(directory, titles, postgres::add)) {
			long start = System.nanoTime();
			int documents = shelves.addDocuments(Path.of(arguments[0]));
			say("%,d documents indexed in %.1f s", documents, seconds(start));
			start = System.nanoTime();
			int entries = shelves.addDossiers(Integer.parseInt(arguments[2]));
			say("%s dossiers (%,d entries) indexed in %.1f s", arguments[2], entries, seconds(start));
			say("%.1f MB on disk", size(directory) / 1e6);
			start = System.nanoTime();
			postgres.index();
			say("the same read by PostgreSQL in %.1f s", seconds(start));
			List<String> queries = queries(titles);
			ReadableStates readable = new ReadableStates(shelves.states());
			for (int round = 1; round <= ROUNDS; round++) {
				measure(shelves, readable, postgres, queries, round);
			}
			Runtime runtime = Runtime.getRuntime();
			System.gc();
			say("%.0f MB of memory in use", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
		}
	}

	static List<String> titles(Path table) throws IOException {
		return Files.readAllLines(table)
			.stream()
			.map((line) -> line.split("\t"))
			.filter((cells) -> cells.length > 1)
			.map((cells) -> cells[1])
			.toList();
	}

	/**
	 * Each question is asked of both in turn, so that both run beside the same other
	 * work.
	 */
	private static void measure(GeneratedShelves shelves, ReadableStates readable, DutchPostgres postgres,
			List<String> queries, int round) throws IOException, SQLException {
		long[] nanos = new long[queries.size()];
		long[] clock = new long[queries.size()];
		long[] others = new long[queries.size()];
		long hits = 0;
		for (int index = 0; index < queries.size(); index++) {
			long begun = System.nanoTime();
			postgres.find(queries.get(index));
			others[index] = System.nanoTime() - begun;
			begun = System.nanoTime();
			long start = THREADS.getCurrentThreadCpuTime();
			try (OpenedIndex opened = shelves.open()) {
				hits += find(queries.get(index), opened.searcher(), readable);
			}
			nanos[index] = THREADS.getCurrentThreadCpuTime() - start;
			clock[index] = System.nanoTime() - begun;
		}
		say("round %d: processor %s; clock %s; PostgreSQL on the clock %s; %,d hits", round, said(nanos), said(clock),
				said(others), hits);
	}

	static String said(long[] nanos) {
		Arrays.sort(nanos);
		return String.format(Locale.ROOT, "p50 %.2f ms, p99 %.2f ms, longest %.2f ms", nanos[nanos.length / 2] / 1e6,
				nanos[nanos.length * 99 / 100] / 1e6, nanos[nanos.length - 1] / 1e6);
	}

	private static int find(String words, IndexSearcher searcher, ReadableStates readable) throws IOException {
		HitCollector found = new HitCollector(SearchQuestion.of(words), readable, COLUMNS).collect(
				searcher.getIndexReader().leaves(), AskedWeights.of(IndexQuery.of(AskedWords.read(words)), searcher),
				() -> false);
		found.page();
		return found.total();
	}

	/** Words, two words, phrases, beginnings, ids and parts of compounds, in turn. */
	static List<String> queries(List<String> titles) {
		Random random = new Random(76);
		List<String> words = titles.stream()
			.flatMap((title) -> Stream.of(title.split("\\s+")))
			.filter((word) -> word.length() > 3)
			.toList();
		List<String> parts = List.of("verdediging", "rechten", "uitgaven", "beleid", "raad", "inzet", "zorg", "markt",
				"recht", "plan");
		List<String> queries = new ArrayList<>();
		for (int index = 0; index < QUERIES; index++) {
			String one = words.get(random.nextInt(words.size()));
			String other = words.get(random.nextInt(words.size()));
			queries.add(switch (index % 6) {
				case 0 -> one;
				case 1 -> one + " " + other;
				case 2 -> "\"" + one + " " + other + "\"";
				case 3 -> one.substring(0, Math.min(4, one.length())) + "*";
				case 4 -> "kst-28676-" + (1 + random.nextInt(480));
				default -> parts.get(random.nextInt(parts.size()));
			});
		}
		return queries;
	}

	private static long size(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	static void say(String format, Object... values) {
		System.out.printf(Locale.ROOT, format + "%n", values);
	}

}
