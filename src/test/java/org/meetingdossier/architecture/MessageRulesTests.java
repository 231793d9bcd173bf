package org.meetingdossier.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word of the interface stands in a bundle, once for each language, and is used.
 */
@Tag("sources")
class MessageRulesTests {

	private static final Path BUNDLES = Path.of("src/main/resources/messages");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path CODE = Path.of("src/main/java");

	/** A key as a template, a class or the rule of a form names it. */
	private static final Pattern NAMED = Pattern
		.compile("#\\{([\\w.-]+)[}(]|msg\\('([\\w.-]+)'[,)]|\"([a-z]\\w*(?:\\.[\\w-]+)+)\"|\"\\{([\\w.-]+)}\"");

	/** The start of a key whose end is a value: {@code 'agenda.status.' + …}. */
	private static final Pattern COMPOSED = Pattern.compile("'([a-z][\\w.]*\\.)' \\+|\"([a-z][\\w.]*\\.)\" \\+");

	/**
	 * What rows of the database name that were written before a key was called otherwise.
	 */
	private static final Set<String> IN_OLD_ROWS = Set.of("message.promises.work", "message.promises.done");

	static Stream<Path> dutchBundles() throws IOException {
		try (Stream<Path> files = Files.list(BUNDLES)) {
			return files.filter((file) -> !file.toString().contains("_")).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("dutchBundles")
	void everyKeyIsThereInEveryLanguage(Path dutch) throws IOException {
		Path english = Path.of(dutch.toString().replace(".properties", "_en.properties"));
		assertThat(keys(english)).isEqualTo(keys(dutch));
	}

	@Test
	void noKeyIsInTwoBundles() throws IOException {
		List<String> all = new ArrayList<>();
		for (Path bundle : dutchBundles().toList()) {
			all.addAll(keys(bundle));
		}
		assertThat(all).doesNotHaveDuplicates();
	}

	@Test
	void everyKeyInATemplateExists() throws IOException {
		assertThat(allKeys()).containsAll(found(NAMED, TEMPLATES));
	}

	@Test
	void everyKeyIsUsed() throws IOException {
		Set<String> named = found(NAMED, TEMPLATES, CODE);
		Set<String> composed = found(COMPOSED, TEMPLATES, CODE);
		named.addAll(IN_OLD_ROWS);
		assertThat(allKeys()).allSatisfy(
				(key) -> assertThat(named.contains(key) || composed.stream().anyMatch((start) -> key.startsWith(start)))
					.as("%s is used", key)
					.isTrue());
	}

	private static Set<String> allKeys() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (Path bundle : dutchBundles().toList()) {
			keys.addAll(keys(bundle));
		}
		return keys;
	}

	private static Set<String> keys(Path bundle) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(bundle)) {
			properties.load(reader);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	private static Set<String> found(Pattern pattern, Path... places) throws IOException {
		Set<String> found = new TreeSet<>();
		for (Path place : places) {
			for (Path file : files(place)) {
				Matcher matcher = pattern.matcher(Files.readString(file));
				while (matcher.find()) {
					found.add(firstGroup(matcher));
				}
			}
		}
		return found;
	}

	private static String firstGroup(Matcher matcher) {
		return Stream.iterate(1, (group) -> group + 1)
			.limit(matcher.groupCount())
			.map(matcher::group)
			.filter((text) -> text != null)
			.collect(Collectors.joining());
	}

	private static List<Path> files(Path place) throws IOException {
		try (Stream<Path> files = Files.walk(place)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

}
