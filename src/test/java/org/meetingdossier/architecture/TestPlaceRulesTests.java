package org.meetingdossier.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("sources")
@ArchTag("sources")
@AnalyzeClasses(packages = "org.meetingdossier")
class TestPlaceRulesTests {

	@ArchTest
	final ArchRule testsAreBesideTheirSubject = GeneralCodingRules
		.testClassesShouldResideInTheSamePackageAsImplementation("Tests")
		.because("there a test may use what is package-private, and a reader finds it");

	/**
	 * The tests come first on the class path: theirs would be read in place of the room's
	 * own, and what a room may use, and offers, would not be checked.
	 */
	@Test
	void noPackageIsDescribedTwice() throws IOException {
		Path main = Path.of("src/main/java");
		Path tests = Path.of("src/test/java");
		try (Stream<Path> files = Files.walk(tests)) {
			assertThat(files.filter((file) -> file.endsWith("package-info.java")).map(tests::relativize)).isNotEmpty()
				.noneMatch((description) -> Files.exists(main.resolve(description)));
		}
	}

}
