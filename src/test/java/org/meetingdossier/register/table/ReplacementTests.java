package org.meetingdossier.register.table;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.DocumentFacts;

import static org.assertj.core.api.Assertions.assertThat;

class ReplacementTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"kst-21501-02-2235 | Gewijzigde motie van het lid Omtzigt c.s. ter vervanging van die gedrukt onder nr. 2229 | kst-21501-02-2229",
			"kst-21501-02-2235 | GEWIJZIGDE MOTIE VAN HET LID OMTZIGT C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 2229 | kst-21501-02-2229",
			"kst-36064-31 | Gewijzigd amendement van het lid Kröger (t.v.v. 36064-14) over een plan | kst-36064-14",
			"kst-33885-30 | Nader gewijzigde motie van het lid X (t.v.v. 33885, nr.18) | kst-33885-18",
			"kst-32847-343 | Gewijzigde motie van het lid Beckerman c.s. over een verhuurtoets (t.v.v. die gedrukt onder Kamerstuk 32847-335) | kst-32847-335",
			"kst-36600-V-40 | Tweede nader gewijzigde motie van de leden A en B t.v.v. 36600-V-12 | kst-36600-V-12",
			"kst-36600-V-40 | Gewijzigde motie (t.v.v. 36 600 V, nr. 12) | kst-36600-V-12",
			"kst-21501-20-99 | Gewijzigde motie t.v.v. 21501-02-2229 | kst-21501-02-2229",
			"kst-32317-348 | Motie van het lid X, was nr. 347 | kst-32317-347",
			"kst-32317-348 | Amendement van het lid X ter vervanging van het amendement gedrukt onder nr. 9 | kst-32317-9",
			"kst-28676-20 | Gewijzigde motie ter vervanging van die gedrukt\u00A0onder nr.\u00A019 | kst-28676-19" })
	void findsTheMotionThatIsReplaced(String id, String title, String replaced) {
		assertThat(replaced(id, title, "Motie")).isEqualTo(replaced);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Appreciatie van de gewijzigde motie van het lid Beckerman c.s. (t.v.v. die gedrukt onder Kamerstuk 32847-335) | Brief",
			"Vervanging van de ePrivacyrichtlijn door een ePrivacyverordening | Fiche",
			"Motie van het lid X over vervanging van 12 fregatten | Motie",
			"Gewijzigde motie van het lid X over het agenderen | Motie",
			"Motie van het lid X ter vervanging van die gedrukt onder nr. 5 | Brief" })
	void findsNothingInOtherTitles(String title, String kind) {
		assertThat(replaced("kst-32847-343", title, kind)).isNull();
	}

	@Test
	void doesNotLetAPaperReplaceItself() {
		assertThat(replaced("kst-28676-20", "Gewijzigde motie t.v.v. nr. 20", "Motie")).isNull();
	}

	@Test
	void staysFastInATitleMadeToBeSlow() {
		String title = "motie " + "ter vervanging van die die die die nr nr nr ".repeat(45);
		assertThat(Duration.ofSeconds(1)).isGreaterThan(time(title));
	}

	private static Duration time(String title) {
		long start = System.nanoTime();
		replaced("kst-28676-20", title, "Motie");
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private static @Nullable String replaced(String id, String title, String kind) {
		DocumentFacts facts = new DocumentFacts(OfficialId.parse(id), title, true, null, kind, null, List.of(), null,
				null, null, null, null);
		return Replacement.in(facts).map(OfficialId::value).orElse(null);
	}

}
