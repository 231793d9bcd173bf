package org.meetingdossier.editing.obstacle;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds texts that repeat words of a stricter one.
 */
final class StricterWords {

	/** Fewer characters may be the same by chance. */
	private static final int TELLING = 40;

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R+");

	private static final Pattern BLANK = Pattern.compile("[\\s*_]+");

	private StricterWords() {
	}

	static List<Obstacle> in(List<FieldText> texts) {
		return texts.stream()
			.filter((open) -> texts.stream()
				.filter((strict) -> !open.level().sees(strict.level()))
				.flatMap(StricterWords::sentences)
				.anyMatch(plain(open.text())::contains))
			.map((open) -> new Obstacle(Obstacle.Kind.STRICTER_WORDS, open.element(), open.level(), "", ""))
			.toList();
	}

	private static Stream<String> sentences(FieldText text) {
		return SENTENCE_END.splitAsStream(text.text())
			.map(StricterWords::plain)
			.filter((one) -> one.length() >= TELLING);
	}

	private static String plain(String text) {
		return Objects.requireNonNull(BLANK.matcher(text).replaceAll(" ")).strip().toLowerCase(Locale.ROOT);
	}

}
