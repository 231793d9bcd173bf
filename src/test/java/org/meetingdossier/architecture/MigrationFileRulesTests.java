package org.meetingdossier.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("sources")
class MigrationFileRulesTests {

	@Test
	void migrationsAreNamedByNumberRoomAndChange() {
		assertThat(Stream.of("common", "h2", "postgresql").flatMap((folder) -> files(folder).stream()))
			.as("a name such as V012__dossier_add_footnote.sql says in which order, where and what")
			.isNotEmpty()
			.allMatch((name) -> name.matches("V\\d{3}__[a-z]+_[a-z0-9_]+\\.sql"));
	}

	@Test
	void numbersAreUsedOnce() {
		for (String vendor : List.of("h2", "postgresql")) {
			assertThat(
					Stream.concat(files("common").stream(), files(vendor).stream()).map((name) -> name.substring(0, 4)))
				.as("two migrations with one number: Flyway refuses to start on " + vendor)
				.doesNotHaveDuplicates();
		}
	}

	@Test
	void whatDiffersHasATwinForTheOtherDatabase() {
		assertThat(files("h2"))
			.as("a migration in h2 or postgresql is there for both, under one name: there is one "
					+ "history, whatever the database")
			.containsExactlyElementsOf(files("postgresql"));
	}

	private static List<String> files(String folder) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:db/migration/" + folder + "/*");
			return Arrays.stream(files).map((file) -> Objects.requireNonNull(file.getFilename())).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
