package org.meetingdossier.intake.stage.promise;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meetingdossier.letter.Block;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * By whose office letters are signed.
 */
class SignatureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					De minister van Defensie, | de minister van Defensie
					DE MINISTER VAN BUITENLANDSE ZAKEN | de minister van Buitenlandse Zaken
					De Minister voor Buitenlandse Handel\\nen Ontwikkelingshulp, | de minister voor Buitenlandse Handel en Ontwikkelingshulp
					ir. F.T. Dijksterhuis\\nMinister van Landbouw, Visserij en Natuur | de minister van Landbouw, Visserij en Natuur
					De minister-president,\\nminister van Algemene Zaken, | de minister-president
					BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID | de staatssecretaris van Justitie en Veiligheid
					""")
	void isOfOneOffice(String line, String office) {
		assertThat(signed("Geachte voorzitter,", line.replace("\\n", "\n"))).isEqualTo(office);
	}

	@Test
	void isOfNobodyWhereTwoSign() {
		assertThat(signed("De minister van Defensie,", "De minister van Financi\u00EBn,")).isNull();
	}

	@Test
	void isNotWhatASentenceSays() {
		assertThat(signed("De minister van Defensie is verhinderd.", "De minister van Defensie ontvangt zijn collega"))
			.isNull();
	}

	private static @Nullable String signed(String... lines) {
		return Signature.of(Stream.of(lines)
			.map((line) -> new Block(Block.Kind.PARAGRAPH, 0, line, List.of(), false, false, "", null))
			.toList());
	}

}
