package org.meetingdossier.reading.web;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.H2Test;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of commitments, on the morning of 8 May 2025.
 */
@RecordsTest
@H2Test
class CommitmentControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Dossiers dossiers;

	private final String slug = "toezegging-" + UUID.randomUUID();

	private final String mine = "?meeting=" + this.slug;

	@BeforeEach
	void promise() {
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.titled("Raad in mei")
			.withTopic("Oekraïne", "")
			.build();
		List<Dossier.Commitment> commitments = List.of(made("De minister", "Zonder dag", "Zo spoedig mogelijk", null),
				made("De minister", "Een week te laat", "Uiterlijk 1 mei 2025", LocalDate.of(2025, 5, 1)),
				made("De minister van Defensie", "Voor de top", "Voorafgaand aan de NAVO-top", null),
				made("De minister", "Een dag te laat^[Kamerstuk 28676, nr. 499].", "Gisteren",
						LocalDate.of(2025, 5, 7)),
				made("De minister", "Vandaag", "Vandaag", LocalDate.of(2025, 5, 8)),
				new Dossier.Commitment(UUID.randomUUID(), "De minister", "Gedaan", "Vorig jaar",
						LocalDate.of(2024, 1, 1), CommitmentStatus.FULFILLED));
		Dossier promising = dossier.withTopics((topic) -> topic.withCommitments(commitments));
		this.dossiers.publish(dossier.id(), this.dossiers.create(promising, AnAuthor.cleared("els"), "Nieuw"), "els",
				null);
	}

	@Test
	void putsWhatIsLongestOverdueFirstAndWhatHasNoDateLast() {
		Document page = ReadPage.at(this.mvc, "/commitments" + this.mine);
		assertThat(page.select(".promise h3").eachText()).containsExactly("Een week te laat", "Een dag te laat.",
				"Vandaag", "Voor de top", "Zonder dag");
		assertThat(page.select(".promise-late").eachText()).containsExactly("7 dagen te laat", "1 dag te laat");
		assertThat(page.select(".promise-undated").eachText()).containsExactly("Zonder datum");
		assertThat(page.expectFirst("main .section-title").text()).isEqualTo("5 toezeggingen");
		assertThat(page.expectFirst("main section .aside").text()).startsWith("2 te laat · 1 zonder datum");
	}

	@Test
	void saysHowADateWasFound() {
		Document page = ReadPage.at(this.mvc, "/commitments" + this.mine + "&who=De minister van Defensie");
		assertThat(page.expectFirst(".promise").text()).contains("Uiterlijk 23 juni 2025", "De dag vóór “navo-top”.",
				"Voorafgaand aan de NAVO-top");
		assertThat(page.expectFirst(".promise a").attr("href")).isEqualTo("/meetings/" + this.slug + "/topics/1");
	}

	@Test
	void choosesByTermAndStatus() {
		assertThat(chosen("&term=OVERDUE")).containsExactly("Een week te laat", "Een dag te laat.");
		assertThat(chosen("&term=MONTH")).containsExactly("Vandaag");
		assertThat(chosen("&term=LATER")).containsExactly("Voor de top");
		assertThat(chosen("&term=UNDATED")).containsExactly("Zonder dag");
		assertThat(chosen("&state=FULFILLED")).containsExactly("Gedaan");
		assertThat(chosen("&state=ALL")).hasSize(6);
	}

	@Test
	void saysWhatToDoWhereNothingIsFound() {
		Document none = ReadPage.at(this.mvc, "/commitments" + this.mine + "&state=LAPSED");
		assertThat(none.expectFirst(".empty").text()).contains("Geen toezegging past bij deze keuze");
		assertThat(none.select("a[href=/commitments]")).isNotEmpty();
		Document wrong = ReadPage.at(this.mvc, "/commitments?state=NIETS", HttpStatus.BAD_REQUEST);
		assertThat(wrong.expectFirst("[role=alert]").text()).contains("Deze keuze is er niet");
	}

	@Test
	void givesTheSameAsATable() {
		String table = body("/commitments.csv" + this.mine + "&for=program&term=OVERDUE");
		assertThat(table.lines()).hasSize(3);
		assertThat(table).startsWith("\uFEFF\"meeting\",\"first-day\",\"topic\",")
			.contains("\"Een week te laat\",\"Uiterlijk 1 mei 2025\",\"2025-05-01\",\"GIVEN\",\"OPEN\",\"yes\"");
		assertThat(table.lines().skip(1)).as("a program knows it by its address")
			.allSatisfy((line) -> assertThat(line).startsWith('"' + this.slug + '"').endsWith('"' + this.slug + '"'));
		assertThat(body("/commitments.csv" + this.mine).lines().skip(1))
			.allSatisfy((line) -> assertThat(line).startsWith("\"Raad in mei\";").endsWith('"' + this.slug + '"'));
		assertThat(body("/commitments.csv" + this.mine)).contains("\"Eerste dag\";\"Agendapunt\"", "\"Open\";\"ja\"");
	}

	@Test
	void tellsFollowersWhatBecameLate() {
		String feed = body("/commitments/feed.atom");
		assertThat(feed).contains("<title>Te laat: Een dag te laat.</title>", "<updated>2025-05-08T07:30:00Z</updated>",
				"<title>Zonder dag</title>");
	}

	@Test
	void asksEditorsForADateWhereTheTermNamesNone() {
		Document page = ReadPage.at(this.mvc, "/commitments/working" + this.mine + "&term=UNDATED");
		assertThat(page.select(".promise a").eachText()).contains("Noem een datum");
		assertThat(page.select(".promise a").eachAttr("href"))
			.anyMatch((address) -> address.matches("/edit/" + this.slug + "/commitments/[0-9a-f-]{36}"));
	}

	private List<String> chosen(String choice) {
		return ReadPage.at(this.mvc, "/commitments" + this.mine + choice).select(".promise h3").eachText();
	}

	private String body(String address) {
		try {
			return this.mvc.get().uri(address).exchange().getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Dossier.Commitment made(String who, String what, String term, @Nullable LocalDate due) {
		return new Dossier.Commitment(UUID.randomUUID(), who, what, term, due, CommitmentStatus.OPEN);
	}

}
