package org.meetingdossier.platform;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StorableTextTests {

	@Test
	void leavesOutNulAndMarksHalfCharacters() {
		assertThat(StorableText.of("a\u0000b")).isEqualTo("ab");
		assertThat(StorableText.of("a\uD800b\uDC00")).isEqualTo("a\uFFFDb\uFFFD");
	}

	@Test
	void keepsAllElse() {
		String text = "Oekra\u00EFne \uD83D\uDE00 \u202E\u200B\n\t\u0001";
		assertThat(StorableText.of(text)).isEqualTo(text);
	}

}
