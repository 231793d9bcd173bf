package org.meetingdossier.intake.stage.topic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Voice}.
 */
class VoiceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			OURS | Ook een langere termijn vindt ons land redelijk.
			OURS | Daarbij is van Nederlandse zijde gewezen op de kosten.
			OURS | De Nederlandse delegatie zal om opheldering vragen.
			OURS | Hoewel het kabinet begrip heeft voor de wens, komt het voorstel te vroeg.
			OURS | De minister van Economische Zaken zal de Kamer hierover in mei informeren.
			OTHERS | De meeste lidstaten bleken daar tegen.
			OTHERS | België, waar de bank is gevestigd, vraagt daarbij om garanties.
			OTHERS | Daarbij vroeg een groep landen om uitstel.
			OTHERS | Zuidelijke lidstaten noemden de grens te laag.
			OTHERS | Met de motie-Dassen c.s. heeft de Kamer aandacht gevraagd voor water.
			GOES_ON | De kosten dienen over alle landen te worden verdeeld.
			GOES_ON | Een akkoord is beter dan de huidige richtlijn.
			GOES_ON | Dat sluit aan bij de motie van het lid Kathmann.
			GOES_ON | Nederland levert daarvoor twee schepen.
			FACT | Het hoofdkantoor in Den Haag telt ruim duizend medewerkers.
			FACT | Een besluit is niet voorzien.
			FACT | Ook de havens komen aan bod.
			FACT | De tekst bevat een overgangstermijn van twee jaar.
			""")
	void isOfWhoSpeaksWhateverTheOrderOfTheWords(Voice voice, String sentence) {
		assertThat(Voice.of(sentence)).isEqualTo(voice);
	}

}
