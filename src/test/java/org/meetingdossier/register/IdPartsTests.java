package org.meetingdossier.register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.citation.SessionYear;

import static org.assertj.core.api.Assertions.assertThat;

class IdPartsTests {

	@ParameterizedTest
	@CsvSource({ "kst-28676-499, 28676, '', 499, TWEEDE_KAMER", "kst-21501-02-3000, 21501, 02, 3000, TWEEDE_KAMER",
			"kst-36600-V-12, 36600, V, 12, TWEEDE_KAMER", "kst-36410-B, 36410, '', B, EERSTE_KAMER",
			"kst-34775-VI-AH, 34775, VI, AH, EERSTE_KAMER", "kst-CVIII-S, CVIII, '', S, EERSTE_KAMER",
			"kst-19951996-23700-188b, 23700, '', 188b, EERSTE_KAMER",
			"kst-20032004-27484-289-h1, 27484, '', 289, TWEEDE_KAMER", "kst-34158-12, 34158, '', 12, TWEEDE_KAMER" })
	void readsDossierNumberAndHouseOfAPaper(String id, String dossier, String suffix, String number, Chamber chamber) {
		IdParts parts = parts(id);
		assertThat(parts.dossier()).satisfies((read) -> {
			assertThat(read.number()).isEqualTo(dossier);
			assertThat(read.suffix()).isEqualTo(suffix);
		});
		assertThat(parts.number()).hasToString(number);
		assertThat(parts.chamber()).isEqualTo(chamber);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kst-123456789012345678901-5", "kst-28676-ABCDEFGHIJKLMNOPQRSTU-5", "kst-28676--h1",
			"kst-28676-12345678901234567890123456789012345678901" })
	void readsNothingFromNumbersThatNobodyGaveOut(String id) {
		assertThat(parts(id)).satisfies((parts) -> {
			assertThat(parts.dossier()).isNull();
			assertThat(parts.number()).isNull();
			assertThat(parts.order()).isNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "kst-27925-440-n1, kst-27925-440, CORRECTION", "kst-27925-440, kst-27925-440, PLAIN",
			"kst-34775-V-9-h2, kst-34775-v-9, REPRINT", "kst-28676-499-b1, kst-28676-499, ANNEX",
			"kst-CXXIV-G, kst-cxxiv-g, PLAIN", "kst-20032004-27484-289-h1, kst-27484-289, REPRINT",
			"h-tk-20192020-31-8-n1, h-tk-20192020-31-8, CORRECTION", "blg-1093410, blg-1093410, PLAIN",
			"stb-2004-12-n1, stb-2004-12, CORRECTION" })
	void namesThePaperBehindReprintsCorrectionsAndAnnexes(String id, String plainId, Variant.Kind form) {
		assertThat(parts(id).plainId()).isEqualTo(plainId);
		assertThat(parts(id).form()).isEqualTo(form);
	}

	@ParameterizedTest
	@CsvSource({ "h-tk-20232024-45-7, TWEEDE_KAMER, 2023", "ah-ek-20072008-5, EERSTE_KAMER, 2007",
			"h-vv-20222023-1-2, VERENIGDE_VERGADERING, 2022", "kst-19951996-23700-188b, EERSTE_KAMER, 1995" })
	void readsTheSessionOfAnIdThatTellsIt(String id, Chamber chamber, int session) {
		assertThat(parts(id).chamber()).isEqualTo(chamber);
		assertThat(parts(id).session()).isEqualTo(new SessionYear(session));
	}

	@Test
	void readsNothingOfAnIdThatTellsNothing() {
		assertThat(parts("kst-1145521"))
			.isEqualTo(new IdParts("kst-1145521", Variant.Kind.PLAIN, null, null, null, null));
		assertThat(parts("kv-tk-2025Z01234").session()).isNull();
		assertThat(parts("2025D21084").chamber()).isNull();
	}

	@Test
	void ordersNumbersOfTheTweedeKamerOnly() {
		assertThat(parts("kst-28676-499-h1").order()).isEqualTo(499);
		assertThat(parts("kst-28676-B").order()).isNull();
		assertThat(parts("kst-19981999-25922-62a").order()).isNull();
	}

	private static IdParts parts(String id) {
		return IdParts.of(OfficialId.parse(id));
	}

}
