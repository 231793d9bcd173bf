package org.meetingdossier.check.agreement.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The tables beside the code: cells between tabs, remarks behind {@code #}. */
public final class Table {

	private Table() {
	}

	/**
	 * Reads a table.
	 * @return its rows, each with its cells
	 */
	public static List<List<String>> rows(String name) {
		String path = "/check/" + name + ".tsv";
		try (InputStream stream = Objects.requireNonNull(Table.class.getResourceAsStream(path), path)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Arrays.asList(line.split("\t+")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
