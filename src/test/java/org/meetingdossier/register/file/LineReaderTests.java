package org.meetingdossier.register.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.register.file.ImportFinding.Code;

import static org.assertj.core.api.Assertions.assertThat;

class LineReaderTests {

	@Test
	void numbersLinesFromOneAndSkipsBlankOnes() throws IOException {
		assertThat(read("a\n\n \nb")).containsExactly(new Line(1, "a", null), new Line(4, "b", null));
	}

	@Test
	void readsTheEndOfLineAndTheMarkOfWindows() throws IOException {
		assertThat(read("\uFEFFa\r\nb\r\n")).containsExactly(new Line(1, "a", null), new Line(2, "b", null));
	}

	@Test
	void readsALineWithoutUtf8AsAProblemOfThatLineOnly() throws IOException {
		byte[] bytes = "a\nOekra\u00EFne\nb".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(read(bytes)).containsExactly(new Line(1, "a", null), new Line(2, "", Code.NOT_UTF8),
				new Line(3, "b", null));
	}

	@Test
	void readsAnEndlessLineAsAProblemOfThatLineOnly() throws IOException {
		String endless = "x".repeat(LineReader.MAX_BYTES + 1);
		assertThat(read(endless + "\nb")).containsExactly(new Line(1, "", Code.LINE_TOO_LONG), new Line(2, "b", null));
	}

	@Test
	void readsTheLongestLine() throws IOException {
		assertThat(read("x".repeat(LineReader.MAX_BYTES))).extracting(Line::problem).containsOnlyNulls();
	}

	@Test
	void readsAnEmptyFile() throws IOException {
		assertThat(read("")).isEmpty();
	}

	private static List<Line> read(String text) throws IOException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<Line> read(byte[] bytes) throws IOException {
		LineReader reader = new LineReader(new ByteArrayInputStream(bytes));
		List<Line> lines = new ArrayList<>();
		Line line = reader.next();
		while (line != null) {
			lines.add(line);
			line = reader.next();
		}
		return lines;
	}

}
