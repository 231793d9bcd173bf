package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The date on which a paper was sent or tabled, told in a clause of its own: "de brief
 * die ik op 3 april aan uw Kamer stuurde", "de op 26 maart ingediende motie".
 */
final class SentDate {

	private static final Set<String> SENT = WordList.of("""
			ingediend voorgesteld verzonden verstuurd gestuurd toegezonden gezonden aangeboden gedateerd ontving stuurde
			zond toekwam toegegaan verscheen verschenen gepubliceerd""");

	private static final Set<String> SENT_PAPER = WordList.of("""
			ingediende voorgestelde verzonden verstuurde gestuurde toegezonden gedateerde verschenen gepubliceerde""");

	private static final int NEAR = 9;

	private SentDate() {
	}

	/**
	 * Reads a relative clause behind the description.
	 * @param words the text
	 * @param at the token behind the description
	 * @return the date and the place behind it, or null
	 */
	static @Nullable Read<List<StatedDate>> behind(Words words, int at) {
		int next = at;
		next += words.is(next, ",") ? 1 : 0;
		if (!words.is(next, "die", "dat", "welke")) {
			return null;
		}
		for (int i = next + 1; i < next + NEAR && isWord(words, i); i++) {
			Read<List<StatedDate>> date = words.is(i, "op") ? DateReader.dates(words, i + 1) : null;
			if (date != null) {
				return isSent(words, date.end()) ? date : null;
			}
		}
		return null;
	}

	private static boolean isWord(Words words, int at) {
		return words.get(at).type() == Token.Type.WORD;
	}

	private static boolean isSent(Words words, int from) {
		for (int i = from; i < from + NEAR && isWord(words, i); i++) {
			if (SENT.contains(words.get(i).folded())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Reads what stands before the word for the paper.
	 * @param words the text
	 * @param kind the word for the paper
	 * @return the date and the place behind it, or null
	 */
	static @Nullable Read<List<StatedDate>> before(Words words, int kind) {
		int participle = kind - 1;
		participle -= words.is(participle, "gewijzigde") ? 1 : 0;
		if (!SENT_PAPER.contains(words.get(participle).folded())) {
			return null;
		}
		for (int i = participle - 1; i > participle - 2 * NEAR && i >= 0; i--) {
			Token.Type type = words.get(i).type();
			if (type == Token.Type.BREAK || type == Token.Type.CITATION) {
				return null;
			}
			Read<List<StatedDate>> date = words.is(i, "op", "in") ? DateReader.dates(words, i + 1) : null;
			if (date != null) {
				return words.is(i - 1, "de", "het", "mijn", "zijn", "haar", "een", "onze") ? date : null;
			}
		}
		return null;
	}

}
