package org.meetingdossier.citation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of an id, which says its kind.
 */
final class IdForm {

	private static final Pattern PAPER = Pattern.compile("kst-\\d{5}(-[0-9A-Z]{1,5}){1,2}");

	private static final Pattern DOSSIER = Pattern.compile("dossier/\\d{5}(-[0-9A-Z]{1,5})?");

	private IdForm() {
	}

	static Optional<CitationKind> kindOf(String text) {
		if (PAPER.matcher(text).matches()) {
			return Optional.of(CitationKind.KAMERSTUK);
		}
		return DOSSIER.matcher(text).matches() ? Optional.of(CitationKind.DOSSIER) : Optional.empty();
	}

}
