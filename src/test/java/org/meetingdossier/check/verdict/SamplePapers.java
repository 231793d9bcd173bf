package org.meetingdossier.check.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.meetingdossier.check.agreement.Row;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * A register in memory: real papers around NATO and the councils of the European Union,
 * and the papers of the rows with which sentences are compared.
 */
final class SamplePapers {

	static final RegisterSnapshot SNAPSHOT = new RegisterSnapshot("proef", LocalDate.of(2026, 11, 23), "0", 1);

	private final Map<OfficialId, RegisteredDocument> papers = new LinkedHashMap<>();

	private SamplePapers() {
	}

	static SamplePapers read() {
		SamplePapers sample = new SamplePapers();
		lines("sample.tsv").stream().skip(1).map(SamplePapers::paper).forEach(sample::add);
		return sample;
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

	private static RegisteredDocument paper(String line) {
		String[] cells = line.split("\t", -1);
		List<RegisteredAuthor> authors = Arrays.stream(cells[5].split("; "))
			.filter((author) -> !author.isBlank())
			.map(RegisteredAuthor::read)
			.toList();
		return new RegisteredDocument(OfficialId.parse(cells[0]), cells[1].isBlank() ? null : cells[1],
				cells[2].equals("true"), null, cells[3].isBlank() ? null : cells[3],
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

	/** The described papers of the dossier of a paper, without the paper itself. */
	List<RegisteredDocument> beside(OfficialId id) {
		String dossier = dossier(id);
		return this.papers.values()
			.stream()
			.filter((paper) -> paper.title() != null && !paper.id().equals(id) && dossier(paper.id()).equals(dossier))
			.toList();
	}

	/** The number of the dossier and what stands behind it. */
	static String dossier(OfficialId id) {
		String value = id.value();
		return value.substring(0, Math.max(0, value.lastIndexOf('-')));
	}

	/** Half of the dossiers are never learnt from. */
	static boolean isOnlyMeasured(OfficialId id) {
		return Math.floorMod(dossier(id).hashCode(), 2) == 0;
	}

}
