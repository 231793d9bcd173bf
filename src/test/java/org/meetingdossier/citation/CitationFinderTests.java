package org.meetingdossier.citation;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CitationFinderTests {

	private final CitationFinder finder = new CitationFinder();

	@Test
	void findsNothingInAnEmptyText() {
		assertThat(this.finder.find("")).isEmpty();
		assertThat(this.finder.findCited("")).isEmpty();
	}

	@Test
	void tellsThePartsOfACitation() {
		Citation citation = only("Kamerstukken II 2019/20, 35 300-XV, nr. 28, p. 3-5");
		assertThat(citation.text()).isEqualTo("Kamerstukken II 2019/20, 35 300-XV, nr. 28");
		assertThat(citation.kind()).isEqualTo(CitationKind.KAMERSTUK);
		assertThat(citation.state()).isEqualTo(CitationState.FOUND);
		assertThat(citation.id()).contains(OfficialId.parse("kst-35300-XV-28"));
		assertThat(citation.chamber()).contains(Chamber.TWEEDE_KAMER);
		assertThat(citation.sessionYear()).contains(new SessionYear(2019));
		assertThat(citation.dossier()).contains(new DossierNumber("35300", "XV"));
		assertThat(citation.suffix()).contains("XV");
		assertThat(citation.number()).contains(new PaperNumber("28"));
		assertThat(citation.page()).contains("3-5");
		assertThat(citation.reason()).isEmpty();
		assertThat(citation.irregular()).isEmpty();
	}

	@Test
	void leavesOutThePartsThatAreNotWritten() {
		Citation citation = only("Kamerstuk 28 676, nr. 499");
		assertThat(citation.chamber()).isEmpty();
		assertThat(citation.sessionYear()).isEmpty();
		assertThat(citation.suffix()).isEmpty();
		assertThat(citation.page()).isEmpty();
	}

	@Test
	void takesALetterForAPaperOfTheEersteKamer() {
		assertThat(only("Kamerstuk 36 410, B").chamber()).contains(Chamber.EERSTE_KAMER);
		assertThat(only("letter L (36600-V)").chamber()).contains(Chamber.EERSTE_KAMER);
		assertThat(only("(CXXIV, G)").chamber()).contains(Chamber.EERSTE_KAMER);
		assertThat(only("nr. 489 (28676)").chamber()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "p. 17, 19-22", "blz. 17, 19-22", "pag. 17, 19-22", "pagina 17, 19-22" })
	void readsPagesBehindTheNumber(String pages) {
		assertThat(only("Kamerstuk 31 560, nr. 6, " + pages + ".").page()).contains("17, 19-22");
	}

	@Test
	void readsEveryWayToWritePages() {
		assertThat(only("Kamerstuk 31 560, nr. 6 p. 13 en 14").page()).contains("13 en 14");
		assertThat(only("Kamerstuk 31 560, nr. 6 (bijlage IV), p. 69/70").page()).contains("69/70");
		assertThat(only("Handelingen II 2013/14, nr. 85, p. 3").page()).contains("3");
		assertThat(only("Aanhangsel Handelingen II 2013/14, nr. 85, p. 3").page()).contains("3");
	}

	@Test
	void aPageListEndsBeforeTheNextDossier() {
		assertThat(this.finder.find("Kamerstuk 31 560, nr. 6, p. 5 en 36 410, nr. 7")).extracting(Citation::toString)
			.containsExactly("[0, 23) kst-31560-6", "[33, 46) kst-36410-7");
	}

	@Test
	void givesAllCitationsInOrder() {
		String text = "Idem. Zie Stb. 2024, 12 en de motie op stuk nr. 3 (Kamerstuk 28 676, nr. 499).";
		assertThat(this.finder.find(text)).extracting(Citation::start).isSorted().hasSize(4);
		assertThat(this.finder.findCited(text)).extracting(Citation::state)
			.containsExactly(CitationState.FOUND, CitationState.FOUND);
	}

	@Test
	void spansStandInTheOriginalText() {
		String text = "Zie Ka\u00ADmerstuk 28\u00A0676,\nnr.\u00A0499; en verder";
		Citation citation = only(text);
		assertThat(text.substring(citation.start(), citation.end())).isEqualTo(citation.text())
			.isEqualTo("Ka\u00ADmerstuk 28\u00A0676,\nnr.\u00A0499");
	}

	@Test
	void aLineBreakOfWindowsIsOneLineBreak() {
		assertThat(only("Kamerstuk 28 676,\r\nnr. 499").id()).contains(OfficialId.parse("kst-28676-499"));
	}

	@Test
	void anEmptyLineEndsACitation() {
		assertThat(this.finder.findCited("Kamerstuk 28 676,\n\nnr. 499")).extracting(Citation::kind)
			.containsExactly(CitationKind.DOSSIER);
	}

	@Test
	void membersOfARangeShareTheirPlace() {
		List<Citation> citations = this.finder.find("Kamerstuk 28 676, nrs. 1-500");
		assertThat(citations).hasSize(500).allMatch((citation) -> citation.start() == 0 && citation.end() == 28);
		assertThat(citations.get(499).id()).contains(OfficialId.parse("kst-28676-500"));
	}

	@Test
	void refusesARangeThatIsTooLong() {
		Citation citation = only("Kamerstuk 28 676, nrs. 1-501");
		assertThat(citation.state()).isEqualTo(CitationState.REFUSED);
		assertThat(citation.id()).isEmpty();
		assertThat(citation.reason()).contains("range-too-long");
		assertThat(citation.dossier()).contains(DossierNumber.of("28676"));
	}

	@Test
	void refusesRangesWhenTheyAreTooMany() {
		List<Citation> citations = this.finder.find("Kamerstuk 28 676, nrs. 1-500; ".repeat(101));
		assertThat(citations).hasSize(50_001);
		assertThat(citations.get(50_000).reason()).contains("too-many-members");
	}

	@Test
	void saysWhatIsMissing() {
		Citation citation = only("(Kamerstuk , nr. 226)");
		assertThat(citation.state()).isEqualTo(CitationState.INCOMPLETE);
		assertThat(citation.text()).isEqualTo("Kamerstuk , nr. 226");
		assertThat(citation.number()).contains(new PaperNumber("226"));
		assertThat(citation).hasToString("[1, 20) INCOMPLETE");
	}

	@Test
	void resolvesAReferenceBackToTheOnlyPaperItCanMean() {
		Citation idem = this.finder.find("Stb. 2024, 12. Idem.").get(1);
		assertThat(idem.state()).isEqualTo(CitationState.RESOLVED_BACK);
		assertThat(idem.kind()).isEqualTo(CitationKind.STAATSBLAD);
		assertThat(idem.reason()).contains("same-place");
		assertThat(this.finder.findCited("Stb. 2024, 12. Idem.")).hasSize(1);
	}

	@Test
	void doesNotReferBackAcrossHalfADocument() {
		String far = "Stb. 2024, 12." + " en zo verder".repeat(200) + " Idem.";
		assertThat(this.finder.find(far).get(1).state()).isEqualTo(CitationState.UNRESOLVED_BACK);
	}

	@Test
	void canBeSharedByThreads() {
		String text = "Kamerstuk 28 676, nr. 499; Stb. 2024, 12; nr. 489 (28676)";
		List<Integer> sizes = IntStream.range(0, 200)
			.parallel()
			.mapToObj((i) -> this.finder.find(text).size())
			.distinct()
			.toList();
		assertThat(sizes).containsExactly(3);
	}

	@Test
	void survivesEveryCutOfACitation() {
		String text = "Aanhangsel van de Handelingen II, vergaderjaar 2019–2020, nrs. 12 t/m 13, p. 4; Kamerstukken 28 676 "
				+ "(R1519) en 21 501-02, nr. 3, was nr. 2; letter B (36600-V); Trb. 2013, 256 en 2014, 84; COM(2021) 752; "
				+ "kst-36600-V-12; ST 8803/16; ECLI:NL:HR:2013:963; TZ202603-130; 02012L0019-20120724; LJN AB1234";
		for (int i = 0; i <= text.length(); i++) {
			for (String cut : List.of(text.substring(0, i), text.substring(i))) {
				assertThat(this.finder.find(cut)).allSatisfy((citation) -> assertThat(citation.text())
					.isEqualTo(cut.substring(citation.start(), citation.end())));
			}
		}
	}

	private Citation only(String text) {
		List<Citation> citations = this.finder.find(text);
		assertThat(citations).hasSize(1);
		return citations.get(0);
	}

}
