package org.meetingdossier.register.file;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Rows of a table of text. A list of ids is a table of one column.
 */
final class TableRows implements RegisterRows {

	private final LineReader lines;

	private final RowReader reader;

	private @Nullable Line first;

	TableRows(FileHead head, LineReader lines, ImportFindings findings) {
		this.lines = lines;
		this.reader = new RowReader(head.columns(), findings);
		this.first = head.firstRow();
	}

	@Override
	public @Nullable RegisterRow next() throws IOException {
		Line line = nextLine();
		while (line != null) {
			RegisterRow row = this.reader.read(line).orElse(null);
			if (row != null) {
				return row;
			}
			line = nextLine();
		}
		return null;
	}

	private @Nullable Line nextLine() throws IOException {
		Line line = (this.first != null) ? this.first : this.lines.next();
		this.first = null;
		return line;
	}

	@Override
	public int passedOver() {
		return 0;
	}

	@Override
	public int line() {
		return this.lines.number();
	}

}
