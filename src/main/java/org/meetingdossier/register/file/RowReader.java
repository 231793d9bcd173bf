package org.meetingdossier.register.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.file.ImportFinding.Code;

/**
 * Reads the rows of a register file. Whatever is wrong with a row is a finding with the
 * line; the row is then left out.
 */
final class RowReader {

	private final List<RegisterColumn> columns;

	private final ImportFindings findings;

	RowReader(List<RegisterColumn> columns, ImportFindings findings) {
		this.columns = List.copyOf(columns);
		this.findings = findings;
	}

	Optional<RegisterRow> read(Line line) {
		int before = this.findings.count();
		RegisterRow row = row(line);
		return (this.findings.count() == before) ? Optional.ofNullable(row) : Optional.empty();
	}

	private @Nullable RegisterRow row(Line line) {
		if (line.problem() != null) {
			this.findings.add(line.problem(), line.number(), LineReader.MAX_BYTES);
			return null;
		}
		String[] cells = line.text().split("\t", -1);
		if (cells.length != this.columns.size()) {
			this.findings.add(Code.COLUMN_COUNT, line.number(), cells.length, this.columns.size());
			return null;
		}
		Map<RegisterColumn, String> values = new EnumMap<>(RegisterColumn.class);
		for (int i = 0; i < cells.length; i++) {
			value(line.number(), this.columns.get(i), cells[i].strip(), values);
		}
		if (this.columns.contains(RegisterColumn.SOURCE)) {
			RowInWords.read(values);
		}
		return row(line.number(), values);
	}

	private void value(int line, RegisterColumn column, String cell, Map<RegisterColumn, String> values) {
		if (cell.isEmpty()) {
			if (column.isRequired()) {
				this.findings.add(Code.EMPTY_VALUE, line, column.toString());
			}
		}
		else if (cell.length() > column.maxLength()) {
			this.findings.add(Code.VALUE_TOO_LONG, line, column.toString(), cell.length(), column.maxLength());
		}
		// PostgreSQL cannot store all of these and no reader could see them.
		else if (cell.chars().anyMatch(Character::isISOControl)) {
			this.findings.add(Code.CONTROL_CHARACTER, line, column.toString());
		}
		else {
			values.put(column, cell);
		}
	}

	private @Nullable RegisterRow row(int line, Map<RegisterColumn, String> values) {
		OfficialId id = id(line, values.get(RegisterColumn.ID));
		boolean literal = literal(line, values.get(RegisterColumn.LITERAL));
		LocalDate date = date(line, values.get(RegisterColumn.DATE));
		if (id == null) {
			return null;
		}
		return new RegisterRow(line,
				new DocumentFacts(id, values.get(RegisterColumn.TITLE), literal,
						values.get(RegisterColumn.DOSSIER_TITLE), values.get(RegisterColumn.KIND),
						values.get(RegisterColumn.STATUS), authors(line, values.get(RegisterColumn.AUTHOR)), null, null,
						values.get(RegisterColumn.DOCUMENT_NUMBER), values.get(RegisterColumn.CASE_NUMBER), date));
	}

	private List<RegisteredAuthor> authors(int line, @Nullable String value) {
		if (value == null) {
			return List.of();
		}
		List<RegisteredAuthor> authors = Arrays.stream(value.split(";"))
			.map(String::strip)
			.filter((words) -> !words.isEmpty())
			.map(RegisteredAuthor::read)
			.toList();
		authors.stream()
			.flatMap((author) -> Stream.of(author.name(), author.role()))
			.filter((words) -> words != null && words.length() > RegisteredAuthor.LONGEST)
			.forEach((words) -> this.findings.add(Code.VALUE_TOO_LONG, line, RegisterColumn.AUTHOR.toString(),
					words.length(), RegisteredAuthor.LONGEST));
		return authors;
	}

	private @Nullable OfficialId id(int line, @Nullable String value) {
		if (value == null) {
			return null;
		}
		return OfficialId.tryParse(value).orElseGet(() -> {
			this.findings.add(Code.MALFORMED_ID, line, ImportFinding.shown(value));
			return null;
		});
	}

	private boolean literal(int line, @Nullable String value) {
		if (value != null && !value.equals("true") && !value.equals("false")) {
			this.findings.add(Code.MALFORMED_FLAG, line, RegisterColumn.LITERAL.toString(), value);
		}
		return value == null || value.equals("true");
	}

	private @Nullable LocalDate date(int line, @Nullable String value) {
		if (value == null) {
			return null;
		}
		return RegisterDate.parse(value).orElseGet(() -> {
			this.findings.add(Code.MALFORMED_DATE, line, RegisterColumn.DATE.toString(), value);
			return null;
		});
	}

}
