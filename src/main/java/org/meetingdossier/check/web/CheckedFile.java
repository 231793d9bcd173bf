package org.meetingdossier.check.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

import org.meetingdossier.check.CheckedCitation;
import org.meetingdossier.check.CheckedRows;
import org.meetingdossier.platform.CsvWriter;

/**
 * All that a text cites, to take along as a table of values.
 *
 * @param citations the citations with what checking gave
 */
record CheckedFile(List<CheckedCitation> citations) {

	void send(HttpServletResponse response) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"citations.csv\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
			csv.row(CheckedRows.HEADER.toArray());
			for (int index = 0; index < this.citations.size(); index++) {
				csv.row(CheckedRows.of(index + 1, this.citations.get(index)));
			}
		}
		catch (UncheckedIOException ex) {
			// The reader went away: the dispatcher knows what that means.
			throw ex.getCause();
		}
	}

}
