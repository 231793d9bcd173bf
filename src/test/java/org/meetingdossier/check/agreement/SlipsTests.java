package org.meetingdossier.check.agreement;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a sentence says otherwise of the paper whose subject it tells.
 */
class SlipsTests {

	private static final String LETTER = " | kst-29521-489 | Brief | 2024-06-11 | inzet Karel Doorman in de Rode Zee | "
			+ "author=minister van Defensie @ K.H. Ollongren";

	@Test
	void tellsADayThatIsOneSlipAway() {
		assertThat(
				slips("Op 11 juli 2024 volgde de inzet van de Karel Doorman ({Kamerstuk 29 521, nr. 489})." + LETTER))
			.containsExactly(new Evidence(Field.DATE, "11 juli 2024", "11 juni 2024", Comparison.DIFFERENT));
	}

	@Test
	void doesNotCompareAnotherDay() {
		assertThat(slips("Op 3 mei 2023 voer de Karel Doorman uit ({Kamerstuk 29 521, nr. 489})." + LETTER))
			.extracting(Evidence::comparison)
			.containsExactly(Comparison.NOT_COMPARABLE);
	}

	@Test
	void saysNothingOfTheRightDay() {
		assertThat(
				slips("Op 11 juni 2024 volgde de inzet van de Karel Doorman ({Kamerstuk 29 521, nr. 489})." + LETTER))
			.isEmpty();
	}

	@Test
	void tellsAnotherNumberInASeries() {
		assertThat(
				slips("De zevende voortgangsbrief heffing ({Kamerstuk 31 305, nr. 520}). | kst-31305-520 | Brief | | "
						+ "zesde voortgangsbrief heffing"))
			.extracting(Evidence::field, Evidence::comparison)
			.containsExactly(tuple(Field.TITLE, Comparison.DIFFERENT));
	}

	@Test
	void tellsAMemberWhoDidNotSign() {
		assertThat(slips("Piri en Boswijk vragen om steun ({Kamerstuk 28 676, nr. 489}). | kst-28676-489 | Motie | | "
				+ "Motie van de leden Paternotte en Piri over steun"))
			.contains(
					new Evidence(Field.AUTHOR, "Piri en Boswijk", "de leden Paternotte en Piri", Comparison.DIFFERENT));
	}

	@Test
	void tellsAMinisterWhoDidNotSendIt() {
		assertThat(slips(
				"De minister van Financiën schreef over de Karel Doorman ({Kamerstuk 29 521, nr. 489})." + LETTER))
			.extracting(Evidence::field, Evidence::comparison)
			.containsExactly(tuple(Field.AUTHOR, Comparison.DIFFERENT));
	}

	private static List<Evidence> slips(String line) {
		Row row = Row.of(line);
		return Slips.of(Statement.of(row.citing()), row.document(), List.of());
	}

}
