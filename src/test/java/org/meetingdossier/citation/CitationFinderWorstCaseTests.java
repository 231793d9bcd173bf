package org.meetingdossier.citation;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text of one word over and over is read to its end. How fast it is measured elsewhere;
 * the limit here only tells minutes of a quadratic scan from the moment that a linear one
 * takes, on any machine.
 */
@Tag("time")
class CitationFinderWorstCaseTests {

	private final CitationFinder finder = new CitationFinder();

	@ParameterizedTest
	@Timeout(value = 30, unit = TimeUnit.SECONDS)
	@ValueSource(strings = { "1", "12", "12345", "12 345 ", "12.345.", "12-", "12345-", "12345-67-", "nr. ", "nr",
			"nr. 1 ", "nr. 1, ", "nr. 1, nr. 2 (123456) ", "nr. 1 t/m 400, ", "1, ", "1 en ", "(", ")", "()", "(R", "[",
			"Kamerstuk ", "Kamerstuk 28 676", "Kamerstuk 28 676, nr. ", "28 676, ", "28 676 en ", "(28676) ",
			"nr. 1 (28676) ", "28 676, nr. 1, ", "nr. 1 (", "was nr. ", "V", "XIII ", "A, ", "36600-V-", "2024/25, ",
			"2024-", "Handelingen ", "Handelingen II 2023/24, ", "Aanhangsel ", "item ", "Stb. ", "Stb. 2024, 1, ",
			"Trb. 2014, ", "COM(", "COM(2021) ", "ECLI:", "ECLI:NL:", "kst-", "kst-1-", "2025Z", "TZ2026-", "idem ",
			"ibid. ", "zie voetnoot 3 ", "p. ", " ", "\n", "\u00A0", "\u00AD", "\u2011", "-", ".", ",", "\uD83D",
			"€ 13.525.299 ", "motie op stuk nr. 19 ", "letter ", "bijlage bij ", "1\u00AD", "C", "letter B (",
			"(28676) ", "t/m 3 ", "28 676, nrs. 1-9 en ", "Stb. 2024, 1 en ", "p. 1, ", "a1", "t.v.v. ",
			"Handelingen II 2023/24, nr. 1, item 1 en ", "*", "_ ", "1*", "Kamer-\n", "Kamer- stuk ", "KST1",
			"KST28676-", "28 676, nr. 1 (MvT), ", "28 676, nr. 1, zie ook ", "(MvT) ", "36600 IX-B, ", "36600 (X), ",
			"nr.s 1, ", "nr. 1 (was nr. 2) ", "28 676, B, p. 1; ", "nr. 258.3 ", "Aanhangsel nr. 1, vergaderjaar ",
			"COM/2020/" })
	void readsOneWordOverAndOver(String word) {
		String text = word.repeat(1_000_000 / word.length());
		assertThat(this.finder.find(text))
			.allSatisfy((citation) -> assertThat(citation.end()).isLessThanOrEqualTo(text.length()));
	}

}
