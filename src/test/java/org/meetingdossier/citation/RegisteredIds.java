package org.meetingdossier.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Ids as the official register has them, one on a line. The sample holds two hundred of
 * each kind: one of each shape (up to a hundred shapes, spread over all there are), the
 * rest at equal steps through the register.
 */
final class RegisteredIds {

	private RegisteredIds() {
	}

	static List<String> sample() {
		try (BufferedReader lines = lines(
				Objects.requireNonNull(RegisteredIds.class.getResourceAsStream("/citation/ids-200.txt")))) {
			return lines.lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The ids of a gzipped list; to be closed by the caller.
	 * @param list the file
	 * @return the ids, read as they are asked for
	 * @throws IOException when the file cannot be opened
	 */
	static Stream<String> all(Path list) throws IOException {
		BufferedReader lines = lines(new GZIPInputStream(Files.newInputStream(list)));
		return lines.lines().onClose(() -> close(lines));
	}

	private static BufferedReader lines(InputStream bytes) {
		return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
	}

	private static void close(BufferedReader lines) {
		try {
			lines.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
