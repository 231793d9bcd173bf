package org.meetingdossier.dossier.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Passage.Part;

/**
 * Walks through the texts of a dossier in the order in which a page shows them, which is
 * also the order in which its footnotes are numbered.
 */
final class Passages {

	private Passages() {
	}

	static List<Text> of(Dossier dossier) {
		return dossier.elements().stream().flatMap(Passages::in).toList();
	}

	private static Stream<Text> in(Element element) {
		return element.kind()
			.fields()
			.stream()
			.filter((field) -> field.part() != null)
			.map((field) -> new Text(passage(element, Objects.requireNonNull(field.part())), element.level(),
					field.wordsIn(element.content())));
	}

	private static Passage passage(Element element, Part part) {
		boolean isLine = element.kind() == ElementKind.GENERAL_LINE && part == Part.POSITION;
		return new Passage(isLine ? Part.GENERAL_LINE : part, element.number(),
				(element.kind() != ElementKind.MEETING) ? element.id() : null);
	}

	/**
	 * A text and where it stands.
	 *
	 * @param passage where it stands
	 * @param level how restricted it is, with what is inherited from the dossier
	 * @param text CommonMark with inline footnotes
	 */
	record Text(Passage passage, Level level, String text) {

	}

}
