package org.meetingdossier.check.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.agreement.Row;
import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.check.ranking.TellingWords;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * A register in memory: real papers around NATO and the councils of the European Union,
 * and the papers of the rows with which sentences are compared.
 */
public final class SamplePapers {

	private static final String DOSSIER = "dossier/";

	private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

	static final RegisterSnapshot SNAPSHOT = new RegisterSnapshot("proef", LocalDate.of(2026, 11, 23), "0", 1);

	private final Map<OfficialId, RegisteredDocument> papers = new LinkedHashMap<>();

	private final Map<String, PaperIndex> indexes = new HashMap<>();

	private final Set<String> words = new HashSet<>();

	private SamplePapers() {
	}

	public static SamplePapers read() {
		SamplePapers sample = new SamplePapers();
		Map<String, String> dossiers = new HashMap<>();
		List<String[]> rows = lines("sample.tsv").stream().skip(1).map((line) -> line.split("\t", -1)).toList();
		rows.stream()
			.filter((row) -> row[0].startsWith(DOSSIER))
			.forEach((row) -> dossiers.put(row[0].substring(DOSSIER.length()), row[1]));
		rows.stream().map((row) -> paper(row, dossiers)).forEach(sample::add);
		return sample;
	}

	/** What the register of the sample gives for a citation in a text. */
	public Outcome judge(Citing citing) {
		RegisteredDocument document = this.papers.get(citing.document());
		return Judgement.of(citing, new RegisterAnswer(SNAPSHOT, true, document, List.of(), List.of(), null), among());
	}

	private Papers among() {
		return new Papers() {

			@Override
			public PaperIndex ofDossier(OfficialId cited) {
				return SamplePapers.this.indexes.computeIfAbsent(dossier(cited),
						(key) -> new PaperIndex(described(key)));
			}

			@Override
			public List<RegisteredDocument> withWords(OfficialId cited, TellingWords statement) {
				return SamplePapers.this.withWords(statement.words());
			}

			@Override
			public boolean knows(String word) {
				return SamplePapers.this.knows(word);
			}

		};
	}

	static SamplePapers withRows() {
		SamplePapers sample = read();
		Row.table("agree").map(Row::document).forEach(sample::add);
		return sample;
	}

	static List<String> lines(String name) {
		try (var stream = Objects.requireNonNull(SamplePapers.class.getResourceAsStream("/agreement/" + name), name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static RegisteredDocument paper(String[] cells, Map<String, String> dossiers) {
		List<RegisteredAuthor> authors = Arrays.stream(cells[5].split("; "))
			.filter((author) -> !author.isBlank())
			.map(RegisteredAuthor::read)
			.toList();
		OfficialId id = OfficialId.parse(cells[0]);
		return new RegisteredDocument(id, cells[1].isBlank() ? null : cells[1], cells[2].equals("true"),
				dossiers.get(dossier(id).replaceFirst("^kst-", "")), cells[3].isBlank() ? null : cells[3],
				cells[4].isBlank() ? null : cells[4], authors, null, null,
				cells[6].isBlank() ? null : LocalDate.parse(cells[6]), false, null, SNAPSHOT);
	}

	private void add(RegisteredDocument paper) {
		this.papers.putIfAbsent(paper.id(), paper);
	}

	Collection<RegisteredDocument> all() {
		return this.papers.values();
	}

	RegisteredDocument get(OfficialId id) {
		return Objects.requireNonNull(this.papers.get(id), id.value());
	}

	Optional<RegisteredDocument> find(OfficialId id) {
		return Optional.ofNullable(this.papers.get(id));
	}

	/** The described papers of the dossier of a paper, without the paper itself. */
	List<RegisteredDocument> beside(OfficialId id) {
		return described(dossier(id)).stream().filter((paper) -> !paper.id().equals(id)).toList();
	}

	private List<RegisteredDocument> described(String dossier) {
		return this.papers.values()
			.stream()
			.filter((paper) -> paper.title() != null && dossier(paper.id()).equals(dossier))
			.toList();
	}

	/** As the register finds them: with at least two of the words. */
	List<RegisteredDocument> withWords(List<String> words) {
		if (words.size() < 3) {
			return List.of();
		}
		List<String> some = words.stream().limit(8).map((word) -> word.toLowerCase(Locale.ROOT)).toList();
		Map<RegisteredDocument, Long> counts = new LinkedHashMap<>();
		for (RegisteredDocument paper : this.papers.values()) {
			List<String> titled = (paper.title() != null)
					? List.of(paper.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) : List.of();
			long count = some.stream().filter(titled::contains).count();
			if (count >= 2) {
				counts.put(paper, count);
			}
		}
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<RegisteredDocument, Long>comparingByValue().reversed())
			.limit(20)
			.map(Map.Entry::getKey)
			.toList();
	}

	/** As a search finds whole words. */
	boolean knows(String word) {
		if (this.words.isEmpty()) {
			this.papers.values()
				.stream()
				.flatMap((paper) -> NOT_LETTERS.splitAsStream(String.valueOf(paper.title()).toLowerCase(Locale.ROOT)))
				.map(SamplePapers::stem)
				.forEach(this.words::add);
		}
		return this.words.contains(stem(word));
	}

	private static String stem(String word) {
		return word.replaceFirst("(?<=\\p{L}{4})(?:en|s|e)$", "");
	}

	/** The number of the dossier and what stands behind it. */
	static String dossier(OfficialId id) {
		String value = id.value();
		return value.substring(0, Math.max(0, value.lastIndexOf('-')));
	}

	/** Half of the dossiers are never learnt from. */
	public static boolean isOnlyMeasured(OfficialId id) {
		return Math.floorMod(dossier(id).hashCode(), 2) == 0;
	}

}
