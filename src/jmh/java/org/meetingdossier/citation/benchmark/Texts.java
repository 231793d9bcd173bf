package org.meetingdossier.citation.benchmark;

import java.util.List;
import java.util.Random;

/**
 * Texts to measure with. The same size gives the same text on every machine.
 */
final class Texts {

	private static final int EVERY = 500;

	private static final List<String> FRAGMENTS = List.of("Kamerstuk", "Kamerstukken II", "28 676", "21501-02",
			"36600-V", "nr.", "nrs.", "12", "499", "en", "t/m", ",", "(", ")", "was nr.", "€ 13.525.299", "30.000",
			"artikel 100", "2024/25", "2024-", "20242025", "Stb.", "Trb. 2014", "COM(", "COM(2021", "ECLI:NL:",
			"ECLI:NL:HR:2013", "2025Z", "2025Z0123", "TZ2026", "Handelingen", "Aanhangsel", "item", "p. 4", "A2", "N35",
			"XIII", "letter", "12345-", "(R2048)", "kst-", "blg-12", "0921-7398", "070 348", "nr", "no", "ST 88",
			"32016R", "\n", "idem", "voetnoot");

	private Texts() {
	}

	/**
	 * Letters with one citation in every 500 characters.
	 * @param length characters
	 * @param typographic whether the text has dashes and quotation marks outside Latin-1,
	 * which makes a String of it twice as large
	 * @return the text
	 */
	static String letters(int length, boolean typographic) {
		Random random = new Random(28676);
		Prose prose = new Prose(random, typographic);
		Forms forms = new Forms(random);
		StringBuilder text = new StringBuilder(length + EVERY);
		for (int next = EVERY / 2; text.length() < length;) {
			if (text.length() < next) {
				text.append(prose.sentence());
			}
			else {
				text.append("Zie hierover ").append(forms.any()).append(". ");
				next += EVERY;
			}
		}
		return text.substring(0, length);
	}

	/**
	 * Beginnings, ends and look-alikes of citations and few whole ones.
	 * @param length characters
	 * @return the text
	 */
	static String fragments(int length) {
		Random random = new Random(21501);
		StringBuilder text = new StringBuilder(length + EVERY);
		while (text.length() < length) {
			text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
			text.append((random.nextInt(5) == 0) ? "" : " ");
		}
		return text.substring(0, length);
	}

	static String repeated(String words, int length) {
		return words.repeat(length / words.length() + 1).substring(0, length);
	}

}
