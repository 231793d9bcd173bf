package org.meetingdossier.platform.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Writes rows of values (RFC 4180), in UTF-8. The byte order mark at the start is for
 * Excel, which takes a file without it for Windows-1252 and garbles every é; programs
 * read it as {@code utf-8-sig} or pass over it.
 */
public final class CsvWriter implements Closeable {

	/** What makes a spreadsheet take a text for a formula, also in its wide forms. */
	private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private final Writer writer;

	private final TableWords words;

	/**
	 * Begins a file.
	 * @param bytes where the file goes
	 * @param words what cells are called, and with it what stands between them
	 * @throws IOException if it cannot be written
	 */
	public CsvWriter(OutputStream bytes, TableWords words) throws IOException {
		this.words = words;
		this.writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
		this.writer.write('\uFEFF');
	}

	/** What cells are called. */
	public TableWords words() {
		return this.words;
	}

	/**
	 * Writes the heads of the columns.
	 * @param columns the names of the columns
	 * @param key gives the key of the words for a name
	 * @throws UncheckedIOException if it cannot be written
	 */
	public void heads(List<String> columns, UnaryOperator<String> key) {
		row(columns.stream().map((column) -> this.words.word(column, key.apply(column))).toArray());
	}

	/**
	 * Writes one row.
	 * @param cells its cells; null is an empty one
	 * @throws UncheckedIOException if it cannot be written
	 */
	public void row(@Nullable Object... cells) {
		try {
			for (int index = 0; index < cells.length; index++) {
				if (index > 0) {
					this.writer.write(this.words.separator());
				}
				this.writer.write(cell(cells[index]));
			}
			this.writer.write("\r\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Number) {
			return value.toString();
		}
		return '"' + harmless(value.toString()).replace("\"", "\"\"") + '"';
	}

	/** An apostrophe in front, by which spreadsheets know a text. */
	private static String harmless(String text) {
		boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

}
