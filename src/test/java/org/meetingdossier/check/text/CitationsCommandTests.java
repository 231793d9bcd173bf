package org.meetingdossier.check.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CitationsCommandTests {

	@TempDir
	private Path directory;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void printsTheCitationsOfAFile() throws IOException {
		assertThat(run("--citations=" + fileWith("Kamerstuk 28676, nr. 499 en Kamerstuk , nr. 226"))).hasValue(0);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("\"id\":\"kst-28676-499\"")
			.doesNotContain("INCOMPLETE");
	}

	@Test
	void addsDetailsWhenAsked() throws IOException {
		assertThat(run("--details", "--citations=" + fileWith("Kamerstuk , nr. 226"))).hasValue(0);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("\"state\":\"INCOMPLETE\"");
	}

	@Test
	void saysWhenTheFileIsNotThere() {
		assertThat(run("--citations=" + this.directory.resolve("nergens.txt"))).hasValue(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("nergens.txt cannot be read");
	}

	@Test
	void saysWhenTheFileIsNotUtf8() throws IOException {
		Path file = Files.write(this.directory.resolve("latin.txt"), "Oekraïne".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(run("--citations=" + file)).hasValue(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("is not UTF-8");
	}

	@Test
	void leavesOtherArgumentsToTheApplication() {
		assertThat(run("--server.port=8081")).isEmpty();
	}

	private OptionalInt run(String... arguments) {
		return CitationsCommand.run(List.of(arguments), new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

	private Path fileWith(String text) throws IOException {
		return Files.writeString(this.directory.resolve("letter.txt"), text);
	}

}
