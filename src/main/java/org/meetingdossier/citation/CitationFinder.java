package org.meetingdossier.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds citations in text: for now the canonical form, such as
 * {@code Kamerstuk 28 676, nr. 499}.
 */
public final class CitationFinder {

	private static final Pattern CANONICAL = Pattern
		.compile("Kamerstuk\\s(\\d{2})\\s?(\\d{3})(?:-(\\d{2}))?,\\snr\\.\\s(\\d{1,5})");

	/**
	 * Finds all citations, also those without an id of their own.
	 * @param text any text
	 * @return the citations, in order
	 */
	public List<Citation> find(String text) {
		return findCited(text);
	}

	/**
	 * Finds the citations with an id of their own.
	 * @param text any text
	 * @return the citations, in order
	 */
	public List<Citation> findCited(String text) {
		List<Citation> citations = new ArrayList<>();
		Matcher matcher = CANONICAL.matcher(text);
		while (matcher.find()) {
			String suffix = (matcher.group(3) != null) ? "-" + matcher.group(3) : "";
			String id = "kst-" + matcher.group(1) + matcher.group(2) + suffix + "-" + matcher.group(4);
			citations.add(new Citation(Span.of(text, matcher.start(), matcher.end()), CitationKind.KAMERSTUK,
					CitationState.FOUND, OfficialId.parse(id), null, List.of(), CitationParts.NONE));
		}
		return citations;
	}

}
