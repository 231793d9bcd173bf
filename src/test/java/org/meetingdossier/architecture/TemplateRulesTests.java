package org.meetingdossier.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages work under a content security policy without exceptions, and every page that a
 * controller names is there.
 */
@Tag("sources")
class TemplateRulesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern VIEW = Pattern.compile("(?:return |ModelAndView\\()\"([a-z]+/[\\w-]+)\"");

	static Stream<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void nothingInlineThatThePolicyForbids(Path template) throws IOException {
		Document page = Jsoup.parse(Files.readString(template));
		assertThat(page.select("style, script:not([src]), [style], [^on]")).isEmpty();
		assertThat(Files.readString(template)).doesNotContain("th:style", "th:on", "javascript:");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void nothingFromAnotherOrigin(Path template) throws IOException {
		Document page = Jsoup.parse(Files.readString(template));
		assertThat(page.select("link[href*=//], script[src*=//], img[src*=//]")).isEmpty();
	}

	/**
	 * The application may stand below a path, which only a link expression puts in front.
	 */
	@ParameterizedTest
	@MethodSource("templates")
	void everyAddressHasThePathOfTheApplicationBeforeIt(Path template) throws IOException {
		assertThat(Files.readString(template)).doesNotContainPattern("th:(href|src|action)=\"[|']/");
	}

	@Test
	void everyViewOfAControllerExists() throws IOException {
		Set<String> views = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Matcher matcher = VIEW.matcher(Files.readString(file));
				while (matcher.find()) {
					views.add(matcher.group(1));
				}
			}
		}
		assertThat(views).contains("reading/agenda", "error/404")
			.allSatisfy((view) -> assertThat(TEMPLATES.resolve(view + ".html")).exists());
	}

}
