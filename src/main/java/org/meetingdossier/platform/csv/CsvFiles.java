package org.meetingdossier.platform.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;

/**
 * Answers with a table of values. People get what their spreadsheet opens at once, with
 * words in their language; a program asks for stable codes with commas between them
 * ({@code ?for=program}).
 */
public final class CsvFiles {

	private static final String PROGRAM = "program";

	private final MessageSource messages;

	/**
	 * Files with words of the house.
	 * @param messages the words
	 */
	public CsvFiles(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Sends a table.
	 * @param request who asks
	 * @param response the answer
	 * @param name the name of the file
	 * @param caching who may keep it
	 * @param rows writes the rows
	 * @throws IOException if the reader went away
	 */
	public void send(HttpServletRequest request, HttpServletResponse response, String name, String caching,
			Consumer<CsvWriter> rows) throws IOException {
		TableWords words = PROGRAM.equals(request.getParameter("for")) ? TableWords.codes()
				: TableWords.in(this.messages, LocaleContextHolder.getLocale());
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
		boolean whole = false;
		try {
			CsvWriter csv = new CsvWriter(response.getOutputStream(), words);
			rows.accept(csv);
			csv.close();
			whole = true;
		}
		catch (UncheckedIOException ex) {
			// The reader went away: the dispatcher knows what that means.
			throw ex.getCause();
		}
		finally {
			// What is not closed ends in an error, or in a connection that breaks: nobody
			// takes a part for the whole.
			if (!whole && !response.isCommitted()) {
				response.resetBuffer();
				response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
			}
		}
	}

}
