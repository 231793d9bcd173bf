package org.meetingdossier.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.intake.stage.Intake;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Measures letters that lie elsewhere: {@code -Dletters.folder=…} names a folder with
 * {@code NN.docx}, {@code .odt}, {@code .html}, {@code .xml} or {@code .txt} and what is
 * to be read from each in {@code NN.expected.json}. Without it nothing was measured.
 */
class MeasureLettersTests {

	private static final String FOLDER = System.getProperty("letters.folder", "");

	private static final boolean SHOWN = Boolean.getBoolean("letters.show");

	private static final String EXPECTED = ".expected.json";

	@Test
	void readsLettersAsTheyAreMeant(TestReporter reporter) throws Exception {
		assumeThat(FOLDER).as("NOT RUN: the letters, -Dletters.folder=DIR is not given").isNotEmpty();
		ReadFields strict = ReadFields.strictly();
		ReadFields lenient = ReadFields.leniently();
		List<Path> letters = letters();
		for (Path letter : letters) {
			ReadFields one = ReadFields.strictly();
			String name = letter.getFileName().toString();
			JsonNode meant = meant(letter);
			JsonNode read = read(letter);
			one.compare(name, meant, read);
			strict.compare(name, meant, read);
			lenient.compare(name, meant, read);
			reporter.publishEntry(name, one.table().getOrDefault("all", ""));
		}
		reporter.publishEntry("strict", table(strict));
		reporter.publishEntry("lenient", table(lenient));
		if (SHOWN) {
			strict.wrong().forEach((words) -> reporter.publishEntry("wrong", words));
		}
		assertThat(letters).isNotEmpty();
	}

	private static String table(ReadFields fields) {
		return fields.table()
			.entrySet()
			.stream()
			.map((Map.Entry<String, String> one) -> one.getKey() + ' ' + one.getValue())
			.collect(Collectors.joining("\n", "\n", "\n"));
	}

	private static List<Path> letters() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
			return files.filter((file) -> !file.toString().endsWith(".json") && Files.exists(expected(file)))
				.sorted()
				.toList();
		}
	}

	private static Path expected(Path letter) {
		String name = letter.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return letter.resolveSibling(name.substring(0, (dot < 0) ? name.length() : dot) + EXPECTED);
	}

	private static JsonNode meant(Path letter) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(expected(letter))).path("proposals");
	}

	private static JsonNode read(Path letter) throws IOException, UnreadableLetterException {
		byte[] bytes = Files.readAllBytes(letter);
		return JsonMapper.shared()
			.valueToTree(Intake.of(LetterFile.read(letter.getFileName().toString(), bytes)))
			.path("proposals");
	}

}
