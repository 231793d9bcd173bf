package org.meetingdossier.check;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.check.agreement.Evidence;
import org.meetingdossier.check.agreement.Field;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.dossier.Editions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The three citations of the demo, against the register that ships.
 */
@Tag("every-jdk")
@HouseTest
class DemoCheckTests {

	private static final String REFERENCES = "/meetings/ifmm-antalya-2025/references";

	@Autowired
	private DossierChecks checks;

	@Autowired
	private Editions editions;

	@Autowired
	private Environment environment;

	@Test
	void theMotionAgreesWithBothNames() {
		Outcome outcome = outcome("kst-28676-489");
		assertThat(outcome.verdict()).isEqualTo(Verdict.AGREES);
		assertThat(outcome.evidence()).filteredOn((one) -> one.field() == Field.AUTHOR)
			.singleElement()
			.satisfies((author) -> {
				assertThat(author.comparison().isAlike()).isTrue();
				assertThat(author.stated()).contains("Paternotte", "Piri");
			});
		assertThat(outcome.evidence()).extracting(Evidence::field).contains(Field.KIND);
	}

	@Test
	void theLetterOnTheProgressOfTheSummitAgrees() {
		assertThat(outcome("kst-28676-499").verdict()).isEqualTo(Verdict.AGREES);
	}

	@Test
	void thePaperOnIndustryIsNotThereYetAndTheReasonIsGiven() {
		Outcome outcome = outcome("kst-31125-134");
		assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_IN_REGISTER);
		assertThat(outcome.highest()).isEqualTo(132);
	}

	@Test
	void thePageShowsAllThree() {
		Document page = Visitor.of(this.environment).page(REFERENCES);
		assertThat(page.select(".reference h2").eachText()).containsExactly("Kamerstuk 28 676, nr. 499",
				"Kamerstuk 28 676, nr. 489", "Kamerstuk 31 125, nr. 134");
		assertThat(page.select(".reference-head .mark").eachText()).containsExactly("Komt overeen", "Komt overeen",
				"Niet in het register");
		assertThat(page.select(".reference").get(2).select(".outcome-means").text()).contains("132");
		assertThat(page.select(".glance-open").text()).isEqualTo("1 verwijzing vraagt nog aandacht");
	}

	@Test
	void theAgendaCarriesTheBadgesBesideItsFootnotes() {
		Document page = Visitor.of(this.environment).page("/meetings/ifmm-antalya-2025");
		List<String> badges = page.select("#notes li").stream().map((note) -> mark(note)).toList();
		assertThat(badges).containsExactly("Komt overeen", "Komt overeen", "Niet in het register");
	}

	private static String mark(Element note) {
		return note.select(".mark").text();
	}

	private Outcome outcome(String document) {
		return this.checks.of(this.editions.current("ifmm-antalya-2025", Level.PUBLIC).orElseThrow())
			.stream()
			.filter((place) -> place.place().document().value().equals(document))
			.map(CheckedPlace::outcome)
			.findFirst()
			.orElseThrow();
	}

}
