package org.meetingdossier.search.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

/**
 * What can be found of an official document: what the register says of it.
 */
public final class DocumentFindable {

	private DocumentFindable() {
	}

	/**
	 * Reads a document.
	 * @param document what the register says
	 * @return what can be found
	 */
	public static Findable of(RegisteredDocument document) {
		String title = Objects.requireNonNullElse(document.title(), "");
		List<String> text = new ArrayList<>();
		text.add(document.id().display());
		if (!document.id().display().equals(document.id().value())) {
			text.add(document.id().value());
		}
		addTo(text, document.kind());
		addTo(text, document.status());
		document.authors().stream().map(RegisteredAuthor::display).forEach(text::add);
		List<String> about = new ArrayList<>();
		addTo(about, document.dossierTitle());
		addTo(about, (document.date() != null) ? Integer.toString(document.date().getYear()) : null);
		return new Findable(document.id().value(), FoundKind.DOCUMENT, "/documents/" + document.id().value(), null,
				title, title.isEmpty() ? List.of() : List.of(title), null, String.join("\n", about),
				String.join("\n", text), null, document.date(), Set.of());
	}

	private static void addTo(List<String> words, @Nullable String word) {
		if (word != null) {
			words.add(word);
		}
	}

}
