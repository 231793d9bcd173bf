package org.meetingdossier.citation.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.meetingdossier.citation.Example;
import org.meetingdossier.citation.OfficialId;

/**
 * The project's own tables of examples, read as labelled texts: each line is a text, and
 * each id that its words name themselves is a label.
 */
final class ExampleTables {

	private static final String EXTENSION = ".examples";

	private final Path directory;

	ExampleTables(URI directory) {
		this.directory = Path.of(directory);
	}

	List<LabelledText> texts() throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(EXTENSION))
				.map((name) -> name.substring(0, name.length() - EXTENSION.length()))
				.sorted()
				.flatMap((name) -> Example.table(name).map((example) -> labelled(name, example)))
				.toList();
		}
	}

	private static LabelledText labelled(String name, Example example) {
		List<Label> labels = example.expected()
			.stream()
			.filter((expected) -> isCited(id(expected)))
			.map((expected) -> label(expected, example.text()))
			.toList();
		return new LabelledText(name, example.text(), labels, false);
	}

	// ~ is resolved from a reference back and ? has no id: neither is named here.
	private static boolean isCited(String id) {
		return !id.startsWith("~") && !id.startsWith("?");
	}

	private static Label label(String expected, String text) {
		int hyphen = expected.indexOf('-');
		int start = Integer.parseInt(expected.substring(0, hyphen));
		int end = Integer.parseInt(expected.substring(hyphen + 1, expected.indexOf(' ')));
		String id = id(expected);
		return new Label(start, end, text.substring(start, end), id, OfficialId.parse(id).kind().label(), true);
	}

	// 4-18 kst-28676-12!irregular
	private static String id(String expected) {
		String id = expected.substring(expected.indexOf(' ') + 1);
		return id.contains("!") ? id.substring(0, id.indexOf('!')) : id;
	}

}
