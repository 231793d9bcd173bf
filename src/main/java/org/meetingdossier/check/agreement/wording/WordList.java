package org.meetingdossier.check.agreement.wording;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words written one after another, as a list is easiest to read and to add to.
 */
final class WordList {

	private WordList() {
	}

	static Set<String> of(String words) {
		return Arrays.stream(words.split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toUnmodifiableSet());
	}

}
