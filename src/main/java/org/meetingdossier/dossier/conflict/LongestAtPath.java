package org.meetingdossier.dossier.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.document.ElementKind;

/**
 * How many characters the text at a path of a dossier may have. Two texts that each fit
 * may together be longer than their field.
 */
final class LongestAtPath {

	private LongestAtPath() {
	}

	static int of(String path) {
		List<String> segments = List.of(path.split("/"));
		String name = segments.get(segments.size() - 1);
		return kind(segments).fields()
			.stream()
			.filter((field) -> field.name().equals(name))
			.mapToInt(ElementField::longest)
			.findFirst()
			.orElse(Integer.MAX_VALUE);
	}

	/**
	 * The innermost element: what else is on the way are identities and lists around it.
	 */
	private static ElementKind kind(List<String> segments) {
		for (int index = segments.size() - 2; index >= 0; index--) {
			String key = segments.get(index);
			Optional<ElementKind> kind = Arrays.stream(ElementKind.values())
				.filter((one) -> one.key().equals(key))
				.findFirst();
			if (kind.isPresent()) {
				return kind.get();
			}
		}
		return ElementKind.MEETING;
	}

}
