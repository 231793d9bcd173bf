package org.meetingdossier.check.verdict;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.HighestNumber;

/**
 * Whether a paper has a higher number than the register knows in its dossier: the list
 * that knows it is told, and no reason.
 */
final class AboveTheHighest {

	/**
	 * Only papers of the Tweede Kamer are numbered on; letters are of the Eerste Kamer.
	 */
	private static final Pattern NUMBERED = Pattern.compile("kst-(?<dossier>.+)-(?<number>[1-9]\\d{0,4})");

	private AboveTheHighest() {
	}

	static @Nullable DossierNumber dossierOf(OfficialId document) {
		Matcher id = NUMBERED.matcher(document.value());
		return id.matches() ? DossierNumber.parse(id.group("dossier")) : null;
	}

	/** The highest number and the list that knows it, if the cited one is above it. */
	static @Nullable HighestNumber of(OfficialId document, RegisterAnswer facts) {
		Matcher id = NUMBERED.matcher(document.value());
		boolean above = facts.document() == null && facts.highest() != null && id.matches()
				&& Integer.parseInt(id.group("number")) > facts.highest().number();
		return above ? facts.highest() : null;
	}

}
