package org.meetingdossier.register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegisteredAuthorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					minister van Buitenlandse Zaken, S.A. Blok   | minister van Buitenlandse Zaken | S.A. Blok
					minister van Buitenlandse Zaken              | minister van Buitenlandse Zaken |
					de staatssecretaris van Defensie             | de staatssecretaris van Defensie |
					minister van Economische Zaken, viceminister-president | minister van Economische Zaken, viceminister-president |
					S.P.R.A. van Weyenberg                       |                                 | S.P.R.A. van Weyenberg
					""")
	void tellsTheOfficeFromTheName(String words, String role, String name) {
		assertThat(RegisteredAuthor.read(words)).isEqualTo(new RegisteredAuthor(name, role));
		assertThat(RegisteredAuthor.read(words).display()).isEqualTo(words);
	}

	@Test
	void isSomebody() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RegisteredAuthor(null, null));
	}

}
