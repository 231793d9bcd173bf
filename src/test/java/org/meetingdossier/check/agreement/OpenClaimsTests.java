package org.meetingdossier.check.agreement;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a sentence names beside the paper and nobody knows of it.
 */
class OpenClaimsTests {

	private static final String LETTER = "({Kamerstuk 29 521, nr. 489}). | kst-29521-489 | Brief | 2024-06-11 | "
			+ "inzet Karel Doorman in de Rode Zee | author=minister van Defensie @ K.H. Ollongren | "
			+ "dossier=Nederlandse deelname aan vredesmissies";

	@Test
	void tellsADossierOfAnotherName() {
		assertThat(open("Zie in de reeks over de Landbouwraad " + LETTER))
			.extracting(Evidence::stated, Evidence::registered, Evidence::comparison)
			.containsExactly(tuple("reeks over de Landbouwraad", "Nederlandse deelname aan vredesmissies",
					Comparison.DIFFERENT));
	}

	@Test
	void knowsTheDossierByItsSubject() {
		assertThat(open("Zie in het dossier over deelname aan missies " + LETTER)).isEmpty();
	}

	@Test
	void leavesADayOfSomethingElseOpen() {
		assertThat(open("Op 3 mei 2023 voer het schip uit " + LETTER))
			.contains(new Evidence(Field.DATE, "3 mei 2023", "11 juni 2024", Comparison.NOT_COMPARABLE));
	}

	@Test
	void saysNothingOfItsOwnDay() {
		assertThat(open("Op 11 juni 2024 voer het schip uit " + LETTER)).isEmpty();
	}

	@Test
	void leavesAnotherOfficeOpen() {
		assertThat(open("Volgens de minister van Financiën voer het schip uit " + LETTER)).extracting(Evidence::field)
			.containsExactly(Field.AUTHOR);
	}

	@Test
	void leavesAYearOpenThatTheTitleLacks() {
		assertThat(open("Het overzicht 2016 " + LETTER)).extracting(Evidence::stated).containsExactly("2016");
	}

	@Test
	void leavesAnotherHouseOpen() {
		assertThat(open("Het schip dat de Eerste Kamer bezocht " + LETTER)).extracting(Evidence::field)
			.containsExactly(Field.CHAMBER);
	}

	private static List<Evidence> open(String line) {
		Row row = Row.of(line);
		return OpenClaims.of(Statement.of(row.citing()), row.document(), List.of());
	}

}
