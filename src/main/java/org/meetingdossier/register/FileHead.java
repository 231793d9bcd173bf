package org.meetingdossier.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.ImportFinding.Code;

/**
 * What stands above the rows of a register file: lines such as {@code # source: …} and
 * {@code # as-of: 2026-11-23}, then the line that names the columns.
 */
record FileHead(String source, LocalDate asOf, List<RegisterColumn> columns) {

	private static final int MAX_SOURCE = 200;

	/**
	 * Reads up to and including the line that names the columns.
	 * @return the head, or empty when something in it is not right
	 */
	static Optional<FileHead> read(LineReader lines, Findings findings) throws IOException {
		Map<String, String> properties = new HashMap<>();
		Line line = lines.next();
		while (line != null && line.problem() == null && line.text().startsWith("#")) {
			int colon = line.text().indexOf(':');
			if (colon > 0) {
				properties.put(line.text().substring(1, colon).strip(), line.text().substring(colon + 1).strip());
			}
			line = lines.next();
		}
		int before = findings.count();
		String source = source(properties, lines.number(), findings);
		LocalDate asOf = asOf(properties, lines.number(), findings);
		List<RegisterColumn> columns = columns(line, lines.number(), findings);
		return (findings.count() == before && source != null && asOf != null)
				? Optional.of(new FileHead(source, asOf, columns)) : Optional.empty();
	}

	private static @Nullable String source(Map<String, String> properties, int line, Findings findings) {
		String source = properties.get("source");
		if (source == null || source.isEmpty()) {
			findings.add(Code.MISSING_PROPERTY, line, "source");
		}
		else if (source.length() > MAX_SOURCE) {
			findings.add(Code.VALUE_TOO_LONG, line, "source", source.length(), MAX_SOURCE);
		}
		return source;
	}

	private static @Nullable LocalDate asOf(Map<String, String> properties, int line, Findings findings) {
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

	private static List<RegisterColumn> columns(@Nullable Line line, int number, Findings findings) {
		List<RegisterColumn> columns = new ArrayList<>();
		if (line == null) {
			findings.add(Code.NO_HEADER, number);
			return columns;
		}
		if (line.problem() != null) {
			findings.add(line.problem(), number, LineReader.MAX_BYTES);
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
		for (RegisterColumn column : RegisterColumn.values()) {
			if (column.isRequired() && !columns.contains(column)) {
				findings.add(Code.MISSING_COLUMN, number, column.toString());
			}
		}
		return columns;
	}

}
