package org.meetingdossier.intake.stage.topic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Stance}.
 */
class StanceTests {

	@ParameterizedTest
	@ValueSource(strings = { "Nederland omarmt dit idee.", "Daaraan houdt het kabinet vast.",
			"De regering waardeert de opzet.", "Wij zetten in op minder regels.", "Daarom dring ik aan op spoed.",
			"Het kabinet heeft daar oren naar.", "Nederland is als buurland bereid te helpen.",
			"Positief is Nederland over de termijn.", "Nederland ligt op koers en zal dat melden.",
			"Een verbod acht het kabinet te zwaar.", "Mijn inzet is een langere termijn.",
			"Nederland, dat het fonds mede heeft opgericht, zal pleiten voor meer geld.",
			"Voor Nederland, als buurland, is dat van groot belang.", "Nederland blijft streng maar redelijk.",
			"Het kabinet volgt daarbij het wetenschappelijk advies.", "Haast is er volgens Nederland niet bij." })
	void isOfWhoSpeaksForTheCountry(String sentence) {
		assertThat(Stance.isIn(sentence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nederland leidt die coalitie.", "De havens van Nederland liggen vol.",
			"Nederland is lid van het bestuur.", "Vijf landen zijn niet klaar, waaronder Nederland.",
			"Nederland heeft het verdrag in 2019 geratificeerd.", "Duitsland pleit voor uitstel.",
			"De minister van Defensie van Noorwegen licht dat toe." })
	void isNotInFactsNorInWhatOthersSay(String sentence) {
		assertThat(Stance.isIn(sentence)).isFalse();
	}

}
