package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All papers that a text describes, in the order of their first words.
 */
final class Descriptions {

	private Descriptions() {
	}

	static List<Description> in(Words words) {
		List<Description> found = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			Description description = DescriptionReader.read(words, at);
			if (description == null && words.get(at).type() == Token.Type.CITATION && !found.isEmpty()) {
				description = like(words, at, found.get(found.size() - 1));
			}
			if (description != null) {
				found.add(description);
			}
			at = (description != null) ? Math.max(at + 1, description.coreEnd()) : at + 1;
		}
		return List.copyOf(found);
	}

	// "de moties van de leden Piri (…), Ceder (…) en Van Dijk (…)"
	private static @Nullable Description like(Words words, int citation, Description before) {
		int at = citation + 1;
		at += words.is(at, ")") ? 1 : 0;
		if (!words.is(at, ",", "en", "alsmede", "respectievelijk") && !words.get(at).text().equals(";")) {
			return null;
		}
		at++;
		at += words.is(at, "en", "respectievelijk") ? 1 : 0;
		boolean that = words.is(at, "die", "dat");
		if (!that && !before.plural()) {
			return null;
		}
		Description read = DescriptionReader.readLike(words, that ? at + 1 : at, before);
		return (read != null) ? read : DescriptionReader.readMeeting(words, at, before);
	}

}
