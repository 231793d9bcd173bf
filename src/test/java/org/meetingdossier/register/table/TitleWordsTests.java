package org.meetingdossier.register.table;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleWordsTests {

	@Test
	void readsWordsWithoutAccentsCapitalsAndWordsOfEveryTitle() {
		assertThat(TitleWords.of("Motie van het lid Yeşilgöz-Zegerius over Oekraïne en de 2%-norm"))
			.containsExactly("motie", "lid", "yesilgoz", "zegerius", "oekraine", "norm");
	}

	@Test
	void cutsAWordThatIsLongerThanIsStored() {
		assertThat(TitleWords.of("x".repeat(90))).containsExactly("x".repeat(40));
	}

}
