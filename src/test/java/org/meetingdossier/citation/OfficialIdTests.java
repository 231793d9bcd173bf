package org.meetingdossier.citation;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OfficialIdTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kst-28676-499              | KAMERSTUK
			kst-21501-02-3135          | KAMERSTUK
			kst-CVIII-S                | KAMERSTUK
			kst-1145521                | KAMERSTUK
			kst-19951996-23700-188b    | KAMERSTUK
			dossier/36600-V            | DOSSIER
			dossier/33992-(R2034)      | DOSSIER
			dossier/CVIII              | DOSSIER
			h-tk-20232024-45-7         | HANDELINGEN
			ah-tk-20192020-2425        | AANHANGSEL
			ah-1183359                 | AANHANGSEL
			kv-tk-2025Z01234           | KAMERVRAAG
			2025Z01234                 | ZAAK
			2025D18687                 | DOCUMENT
			2020D0791                  | DOCUMENT
			nds-tk-2025D20112          | DOCUMENT
			2025A02948                 | ACTIVITEIT
			TZ202603-130               | TOEZEGGING
			T03357                     | TOEZEGGING
			blg-1093410                | BIJLAGE
			stb-2024-12                | STAATSBLAD
			stcrt-2024-1234            | STAATSCOURANT
			trb-2015-71                | TRACTATENBLAD
			com-2021-752               | EU
			st-8803-16                 | EU
			celex-52021PC0752          | EU
			52021PC0752                | EU
			eu-dossier-E220023         | EU
			ECLI:NL:HR:2013:963        | ECLI
			AB1234                     | LJN
			""")
	void knowsTheKindOfEachForm(String id, CitationKind kind) {
		OfficialId parsed = OfficialId.parse(id);
		assertThat(parsed.kind()).isEqualTo(kind);
		assertThat(parsed.value()).isEqualTo(id);
		assertThat(parsed).hasToString(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "28676", "kst-", "kst-28676", "kst--", "kst-28676-", "kst-28676-499 ", "KST-28676-499",
			"dossier/", "dossier/abc", "dossier/36600-", "blg-", "blg-abc", "ECLI:NL", "2025X01234", "2025Z012",
			"20A5Z01234", "T123", "TZ2026-13", "TZ202603-", "TZ202603-x", "AB12", "A11234", "1B1234", "kst_28676_499",
			"x-1", "kst-é-1" })
	void refusesOtherText(String text) {
		assertThat(OfficialId.tryParse(text)).isEmpty();
		assertThatExceptionOfType(MalformedOfficialIdException.class).isThrownBy(() -> OfficialId.parse(text))
			.withMessage("Not an official id: \"" + text + '"');
	}

	@Test
	void shortensWhatItRefuses() {
		String text = "x".repeat(200);
		assertThatExceptionOfType(MalformedOfficialIdException.class).isThrownBy(() -> OfficialId.parse(text))
			.withMessage("Not an official id: \"" + "x".repeat(80) + "…\"");
		assertThat(OfficialId.tryParse("kst-28676-" + "9".repeat(50))).isPresent();
		assertThat(OfficialId.tryParse("kst-28676-" + "9".repeat(51))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kst-28676-499            | Kamerstuk 28 676, nr. 499
			kst-21501-02-3135        | Kamerstuk 21 501-02, nr. 3135
			kst-21501-33             | Kamerstuk 21 501, nr. 33
			kst-36600-V-70           | Kamerstuk 36 600 V, nr. 70
			kst-36600-A-55           | Kamerstuk 36 600 A, nr. 55
			kst-36410-B              | Kamerstuk I 36 410, B
			kst-34775-VI-AH          | Kamerstuk I 34 775 VI, AH
			kst-15516-42e            | kst-15516-42e
			kst-27925-440-n1         | Kamerstuk 27 925, nr. 440-n1
			kst-19951996-23700-188b  | Kamerstukken I 1995/96, 23 700, nr. 188b
			kst-19941995-23900-V-162 | Kamerstukken I 1994/95, 23 900 V, nr. 162
			kst-20092010-31560-C     | kst-20092010-31560-C
			kst-28676-04             | kst-28676-04
			32022R1032               | 32022R1032
			kst-1145521              | kst-1145521
			kst-00007-1              | kst-00007-1
			kst-CVIII-S              | kst-CVIII-S
			dossier/36600-V          | Kamerstukdossier 36 600 V
			dossier/33992-(R2034)    | Kamerstukdossier 33 992 (R2034)
			h-tk-20232024-45-7       | Handelingen II 2023/24, nr. 45, item 7
			h-ek-20222023-12-3       | Handelingen I 2022/23, nr. 12, item 3
			h-tk-20132014-85         | Handelingen II 2013/14, nr. 85
			h-tk-19992000-85         | Handelingen II 1999/2000, nr. 85
			h-tk-20072008-7909-7943  | h-tk-20072008-7909-7943
			h-tk-20112012-7-25       | Handelingen II 2011/12, nr. 7, item 25
			h-tk-20102011-7-25       | h-tk-20102011-7-25
			h-vv-20242025-1-1        | h-vv-20242025-1-1
			h-ek-20242025-9-6-n1     | h-ek-20242025-9-6-n1
			ah-tk-20192020-2425      | Aanhangsel Handelingen II 2019/20, nr. 2425
			ah-ek-20072008-5         | Aanhangsel Handelingen I 2007/08, nr. 5
			ah-ek-19951995-1         | ah-ek-19951995-1
			h-tk-11111112-5          | h-tk-11111112-5
			ah-tk-00000001-5         | ah-tk-00000001-5
			h-tk-22002201-5          | h-tk-22002201-5
			kst-11111112-28676-5     | kst-11111112-28676-5
			ah-1183359               | ah-1183359
			stb-2024-12              | Stb. 2024, 12
			stb-1999-5-n1            | stb-1999-5-n1
			stcrt-2024-1234          | Stcrt. 2024, 1234
			trb-2015-71              | Trb. 2015, 71
			blg-1093410              | Bijlage blg-1093410
			com-2021-752             | COM(2021) 752
			st-8803-16               | ST 8803/16
			eu-dossier-E220023       | eu-dossier-E220023
			2025Z01234               | 2025Z01234
			T03357                   | T03357
			""")
	void printsIdsAsPeopleWriteThem(String id, String display) {
		assertThat(OfficialId.parse(id).display()).isEqualTo(display);
	}

	@ParameterizedTest
	@CsvSource({ "stcrt-2005-114, true", "stcrt-2009-124, true", "stcrt-2009-10123, false", "stcrt-2024-114, false",
			"stb-2005-114, false", "kst-28676-499, false", "stcrt-99999999999-5, false", "stcrt-05-114, false",
			"stcrt-2005-99999999999, false" })
	void tellsAnIssueOfADayFromOnePublication(String id, boolean issue) {
		assertThat(OfficialId.parse(id).isIssue()).isEqualTo(issue);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kst-28676-499", "kst-21501-02-3135", "kst-21501-33", "kst-36600-V-70", "kst-36410-B",
			"kst-36410-B-55", "kst-34775-VI-AH", "kst-15516-42e", "kst-19951996-23700-188b", "kst-1145521",
			"kst-00007-1", "kst-CVIII-S", "kst-C-A", "kst-36600-V", "kst-35300-A", "kst-23908-R1519-131",
			"dossier/36600-V", "dossier/33992-(R2034)", "dossier/28676", "dossier/21501-02", "h-tk-20232024-45-7",
			"h-tk-19992000-85", "h-tk-20072008-7909-7943", "ah-tk-20192020-2425", "ah-1183359", "stb-2024-12",
			"stb-1999-5-n1", "stcrt-2024-1234", "trb-2015-71", "blg-1093410", "kv-tk-2025Z01234", "kv-2060719670",
			"nds-tk-2025D20112", "nds-vws0600123-b1", "2025Z01234", "2025D18687", "2025A02948", "TZ202603-130",
			"T03357", "com-2021-752", "join-2022-23", "st-8803-16", "ECLI:NL:HR:2013:963" })
	void readsBackWhatItPrints(String id) {
		OfficialId parsed = OfficialId.parse(id);
		List<Citation> found = new CitationFinder().findCited(parsed.display());
		assertThat(found).singleElement().satisfies((citation) -> assertThat(citation.id()).contains(parsed));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					kst-28676-499          | https://zoek.officielebekendmakingen.nl/kst-28676-499
					dossier/36600-V        | https://zoek.officielebekendmakingen.nl/dossier/36600-V
					dossier/33992-(R2034)  | https://zoek.officielebekendmakingen.nl/dossier/33992
					h-tk-20232024-45-7     | https://zoek.officielebekendmakingen.nl/h-tk-20232024-45-7
					ah-tk-20242025-12      | https://zoek.officielebekendmakingen.nl/ah-tk-20242025-12
					ah-1183359             | https://zoek.officielebekendmakingen.nl/ah-1183359
					stb-2024-12            | https://zoek.officielebekendmakingen.nl/stb-2024-12
					nds-tk-2025D20112      | https://zoek.officielebekendmakingen.nl/nds-tk-2025D20112
					2025D20977             | https://www.tweedekamer.nl/kamerstukken/detail?id=2025D20977&did=2025D20977
					2025A02948             | https://www.tweedekamer.nl/debat_en_vergadering/commissievergaderingen/details?id=2025A02948
					com-2021-752           | https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2021:752:FIN
					52021PC0752            | https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52021PC0752
					celex-52021PC0752      | https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52021PC0752
					ECLI:NL:HR:2013:963    | https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2013:963
					""")
	void derivesTheOfficialAddress(String id, URI address) {
		assertThat(OfficialId.parse(id).url()).contains(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025Z01234", "TZ202603-130", "AB1234", "st-8803-16", "eu-dossier-E220023",
			"ah-tk-20252026-12", "ECLI:EU:C:2014:317" })
	void makesNoAddressUp(String id) {
		assertThat(OfficialId.parse(id).url()).isEmpty();
	}

	@Test
	void ordersNumbersAsNumbers() {
		List<OfficialId> ordered = Stream
			.of("dossier/28676", "kst-3-1", "kst-28676-9", "kst-28676-10", "kst-28676-A", "kst-28676-AA",
					"kst-36600-V-2", "kst-36600-V-11", "kst-36600-VI-1", "stb-2024-02", "stb-2024-2")
			.map(OfficialId::parse)
			.toList();
		assertThat(ordered.stream().sorted()).containsExactlyElementsOf(ordered);
		assertThat(ordered.get(0)).isEqualByComparingTo(OfficialId.parse("dossier/28676"));
	}

	@Test
	void isEqualByItsValue() {
		assertThat(OfficialId.parse("stb-2024-12")).isEqualTo(OfficialId.parse("stb-2024-12"))
			.hasSameHashCodeAs(OfficialId.parse("stb-2024-12"))
			.isNotEqualTo(OfficialId.parse("trb-2024-12"))
			.isNotEqualTo("stb-2024-12");
	}

}
