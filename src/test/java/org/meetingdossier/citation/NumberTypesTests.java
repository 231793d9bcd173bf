package org.meetingdossier.citation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.citation.part.PaperRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NumberTypesTests {

	@ParameterizedTest
	@CsvSource({ "28676, 28 676", "21501-02, 21 501-02", "36600-V, 36 600 V", "33992-(R2034), 33 992 (R2034)",
			"5380, 5380", "CVIII, CVIII", "LXXXV, LXXXV" })
	void aDossierIsPrintedInGroups(String canonical, String display) {
		DossierNumber dossier = DossierNumber.parse(canonical);
		assertThat(dossier.value()).isEqualTo(canonical);
		assertThat(dossier).hasToString(canonical);
		assertThat(dossier.display()).isEqualTo(display);
	}

	@ParameterizedTest
	@CsvSource({ "33992-(R2034), 33992", "36600-V-(R12), 36600-V", "36600-V, 36600-V" })
	void theNumberOfAKingdomActIsNoPartOfThePaper(String canonical, String paper) {
		assertThat(DossierNumber.parse(canonical).withoutKingdomAct().value()).isEqualTo(paper);
	}

	@ParameterizedTest
	@CsvSource({ "2024, 20242025, 2024/25", "1999, 19992000, 1999/2000", "2008, 20082009, 2008/09",
			"1985, 19851986, 1985/86" })
	void aSessionIsPrintedAsInIdsAndAsInCitations(int first, String value, String display) {
		SessionYear session = new SessionYear(first);
		assertThat(session.value()).isEqualTo(value);
		assertThat(session.display()).isEqualTo(display);
		assertThat(session).hasToString(display);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1813, 2200 })
	void thereAreNoOtherSessions(int first) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SessionYear(first))
			.withMessage("Not a parliamentary session: " + first);
	}

	@Test
	void sessionsAreInOrderOfTime() {
		assertThat(new SessionYear(1814)).isLessThan(new SessionYear(2199));
	}

	@ParameterizedTest
	@CsvSource({ "499, nr. 499, false", "188b, nr. 188b, false", "B, B, true", "AH, AH, true" })
	void aPaperHasANumberOrALetter(String value, String display, boolean letter) {
		PaperNumber number = new PaperNumber(value);
		assertThat(number.isLetter()).isEqualTo(letter);
		assertThat(number.display()).isEqualTo(display);
		assertThat(number).hasToString(value);
	}

	@Test
	void chambersHaveACode() {
		assertThat(Chamber.EERSTE_KAMER.code()).isEqualTo("ek");
		assertThat(Chamber.TWEEDE_KAMER.code()).isEqualTo("tk");
		assertThat(Chamber.VERENIGDE_VERGADERING.code()).isEqualTo("vv");
	}

	@Test
	void aRangeIsExpandedMemberByMember() {
		PaperRange range = new PaperRange(new PaperNumber("9"), new PaperNumber("11"));
		assertThat(range.size()).isEqualTo(3);
		assertThat(range.get(0)).hasToString("9");
		assertThat(range.get(2)).hasToString("11");
		assertThat(range.refusal()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "1, 500, ", "1, 501, RANGE_TOO_LONG", "5, 4, RANGE_DESCENDS", "4, 5, ", "4, 4, " })
	void anAbsurdRangeIsRefused(String from, String to, Reason refusal) {
		assertThat(new PaperRange(new PaperNumber(from), new PaperNumber(to)).refusal()).isEqualTo(refusal);
	}

}
