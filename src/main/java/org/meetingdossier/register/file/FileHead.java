package org.meetingdossier.register.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.file.ImportFinding.Code;

/**
 * What stands above the rows of a table: lines such as {@code # source: …} and
 * {@code # as-of: 2026-11-23}, then the line that names the columns. A list of ids names
 * none; its first row is found where the names would be.
 */
record FileHead(String source, LocalDate asOf, List<RegisterColumn> columns, @Nullable Line firstRow) {

	private static final int MAX_SOURCE = 200;

	private static final String SOURCE_OF_LISTS = "zoek.officielebekendmakingen.nl";

	/**
	 * Reads up to and including the line that names the columns.
	 * @return the head, or empty when something in it is not right
	 */
	static Optional<FileHead> read(RegisterFile file, LineReader lines, ImportFindings findings) throws IOException {
		Map<String, String> properties = new HashMap<>();
		Line line = lines.next();
		while (line != null && line.problem() == null && line.text().startsWith("#")) {
			int colon = line.text().indexOf(':');
			if (colon > 0) {
				properties.put(line.text().substring(1, colon).strip(), line.text().substring(colon + 1).strip());
			}
			line = lines.next();
		}
		Line firstRow = isId(line) ? line : null;
		if (file.source() != null) {
			properties.put("source", file.source());
		}
		else if (firstRow != null) {
			properties.putIfAbsent("source", SOURCE_OF_LISTS);
		}
		if (file.asOf() != null) {
			properties.put("as-of", file.asOf().toString());
		}
		else {
			file.dayInName().ifPresent((day) -> properties.putIfAbsent("as-of", day.toString()));
		}
		int before = findings.count();
		int number = Math.max(1, lines.number());
		String source = source(properties, number, findings);
		LocalDate asOf = asOf(properties, number, findings);
		List<RegisterColumn> columns = (firstRow != null) ? List.of(RegisterColumn.ID)
				: columns(line, number, findings);
		return (findings.count() == before && source != null && asOf != null)
				? Optional.of(new FileHead(source, asOf, columns, firstRow)) : Optional.empty();
	}

	private static boolean isId(@Nullable Line line) {
		return line != null && line.problem() == null && OfficialId.tryParse(line.text().strip()).isPresent();
	}

	private static @Nullable String source(Map<String, String> properties, int line, ImportFindings findings) {
		String source = properties.get("source");
		if (source == null || source.isEmpty()) {
			findings.add(Code.MISSING_PROPERTY, line, "source");
		}
		else if (source.length() > MAX_SOURCE) {
			findings.add(Code.VALUE_TOO_LONG, line, "source", source.length(), MAX_SOURCE);
		}
		return source;
	}

	private static @Nullable LocalDate asOf(Map<String, String> properties, int line, ImportFindings findings) {
		String asOf = properties.get("as-of");
		if (asOf == null || asOf.isEmpty()) {
			findings.add(Code.MISSING_PROPERTY, line, "as-of");
			return null;
		}
		return RegisterDate.parse(asOf).orElseGet(() -> {
			findings.add(Code.MALFORMED_DATE, line, "as-of", ImportFinding.shown(asOf));
			return null;
		});
	}

	private static List<RegisterColumn> columns(@Nullable Line line, int number, ImportFindings findings) {
		List<RegisterColumn> columns = new ArrayList<>();
		if (line == null) {
			findings.add(Code.NO_HEADER, number);
			return columns;
		}
		if (line.problem() != null) {
			findings.add(line.problem(), number, LineReader.MAX_BYTES);
			return columns;
		}
		if (line.text().indexOf('\t') < 0 && RegisterColumn.named(line.text().strip()).isEmpty()) {
			findings.add(Code.NOT_RECOGNISED, number);
			return columns;
		}
		for (String name : line.text().split("\t", -1)) {
			RegisterColumn.named(name.strip()).ifPresentOrElse((column) -> {
				if (columns.contains(column)) {
					findings.add(Code.REPEATED_COLUMN, number, column.toString());
				}
				columns.add(column);
			}, () -> findings.add(Code.UNKNOWN_COLUMN, number, ImportFinding.shown(name)));
		}
		if (!columns.contains(RegisterColumn.ID)) {
			findings.add(Code.MISSING_COLUMN, number, RegisterColumn.ID.toString());
		}
		return columns;
	}

}
