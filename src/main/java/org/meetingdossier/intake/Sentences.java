package org.meetingdossier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences. The dot of an abbreviation ends none.
 */
final class Sentences {

	private static final Pattern END = Pattern.compile("[.!?][\u201D\"')\\]]*\\s+(?=[\\p{Lu}\u201C\"(\u2018'])");

	private static final Pattern ABBREVIATION = Pattern
		.compile("(?i)(?:\\b(?:nr|nrs|art|dhr|mevr|mr|dr|drs|ir|prof|blz|p|resp|vgl|jl|a\\.s|c\\.s|t\\.a\\.v|d\\.d|m\\.b\\.t|o\\.a|bijv|i\\.c|z\\.g|sr|st|no|co)|\\b\\p{Lu})$");

	private Sentences() {
	}

	static List<String> of(String paragraph) {
		List<String> sentences = new ArrayList<>();
		Matcher ends = END.matcher(paragraph);
		int start = 0;
		while (ends.find()) {
			if (!endsWithAbbreviation(paragraph.substring(start, ends.start()))) {
				sentences.add(paragraph.substring(start, ends.end()).strip());
				start = ends.end();
			}
		}
		if (start < paragraph.length()) {
			sentences.add(paragraph.substring(start).strip());
		}
		return sentences;
	}

	private static boolean endsWithAbbreviation(String words) {
		boolean last = words.endsWith("a.s") || words.endsWith("jl") || words.endsWith("c.s");
		return !last && ABBREVIATION.matcher(words).find();
	}

}
