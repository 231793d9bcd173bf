package org.meetingdossier.check.agreement.wording;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What the patterns of the table of frames mean.
 */
class PhraseTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			motie is aangenomen         ; de motie is aangenomen ; true
			is|werd verworpen           ; de motie werd verworpen ; true
			^ motie                     ; de motie ; false
			de motie $                  ; zie de motie ; true
			de motie $                  ; de motie van toen ; false
			de ![ niet ]* aangenomen    ; de motie is niet aangenomen ; false
			de ![ niet ]* aangenomen    ; de motie is aangenomen ; true
			de nader? gewijzigde? motie ; de nader gewijzigde motie ; true
			is .{2} aangenomen          ; is in juni aangenomen ; true
			is .{2} aangenomen          ; is in juni 2025 aangenomen ; false
			~niet is aangenomen         ; is aangenomen ; true
			[ is | werd ] &aangenomen . ; de motie werd aangenomen ; true
			*plan van                   ; het jaarplan van ; true
			@sent                       ; de brief is toegezonden ; true
			""")
	void matches(String phrase, String text, boolean expected) {
		assertThat(in(phrase, text) != null).isEqualTo(expected);
	}

	@Test
	void keepsWhatIsWrittenWithACapital() {
		Map<String, Read<?>> kept = in("op <When> door <who>",
				"is op 3 april 2025 door de minister van Defensie gestuurd");
		assertThat(kept).containsOnlyKeys("when");
	}

	@Test
	void forgetsWhatLedNowhere() {
		Map<String, Read<?>> kept = in("[ op <When> ]? .* gestuurd op <day>",
				"op 3 april verzonden en gestuurd op 4 april");
		assertThat(kept).isNotNull();
		assertThat(in("op <When> en", "op 3 april, op 4 april en")).isNotNull();
	}

	@Test
	void refusesWhatItCannotRead() {
		assertThatThrownBy(() -> Phrase.of("de ] motie")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void readsWhoSentALetterAndWhen() {
		assertThat(
				Frames.in("sender", Words.of("De minister van Defensie stuurde op 8 mei 2025 de geannoteerde agenda")))
			.isNotNull()
			.satisfies((frame) -> assertThat(frame.said("who")).isEqualTo("De minister van Defensie"))
			.satisfies((frame) -> assertThat(frame.dates()).containsExactly(new StatedDate(8, 5, 2025, false)));
	}

	@Test
	void takesNoOtherThingForALetter() {
		assertThat(Frames.in("sender", Words.of("De minister van Defensie stuurde op 8 mei 2025 versterking")))
			.isNull();
	}

	@Test
	void hasEachWordOnce() {
		assertThat(Lexicon.has("gestuurd", "sent")).isTrue();
		assertThat(Lexicon.traits("geenwoord")).isEmpty();
	}

	private static @Nullable Map<String, Read<?>> in(String phrase, String text) {
		Words words = Words.of(text);
		return Phrase.of(phrase).in(new Scope(words, 0, words.size(), null));
	}

}
