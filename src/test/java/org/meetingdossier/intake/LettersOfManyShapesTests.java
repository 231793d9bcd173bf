package org.meetingdossier.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.intake.proposal.Proposals;
import org.meetingdossier.intake.stage.Intake;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Letters in the shapes of ministries, written by hand as Open XML, by pandoc and by
 * LibreOffice, each with what is to be read from it.
 */
class LettersOfManyShapesTests {

	private static final double ENOUGH = 0.95;

	static Stream<Path> letters() throws IOException {
		return Files.list(new ClassPathResource("intake/letters").getFile().toPath())
			.filter((file) -> !file.toString().endsWith(".golden.json"))
			.sorted();
	}

	@ParameterizedTest
	@MethodSource("letters")
	void areReadAsTheyAreMeant(Path letter, TestReporter reporter) throws Exception {
		ReadFields fields = ReadFields.strictly();
		fields.compare(letter.getFileName().toString(), golden(letter),
				JsonMapper.shared().valueToTree(read(letter)).path("proposals"));
		reporter.publishEntry(letter.getFileName().toString(), fields.table().getOrDefault("all", ""));
		assertThat((double) fields.right() / fields.all()).as(() -> String.join("\n", fields.wrong()))
			.isGreaterThanOrEqualTo(ENOUGH);
	}

	@ParameterizedTest
	@MethodSource("letters")
	void leakNothingOfWhatTheirAuthorTookOut(Path letter) throws Exception {
		assertThat(JsonMapper.shared().writeValueAsString(read(letter))).doesNotContain("GEHEIM", "VERBORGEN",
				"Klik om tekst");
	}

	@Test
	void areMany() throws IOException {
		assertThat(letters()).hasSizeGreaterThanOrEqualTo(16);
	}

	private static JsonNode golden(Path letter) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(Path.of(letter + ".golden.json"))).path("proposals");
	}

	private static Proposals read(Path letter) throws IOException, UnreadableLetterException {
		return Intake.of(LetterFile.read(letter.getFileName().toString(), Files.readAllBytes(letter)));
	}

}
