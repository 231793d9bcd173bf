package org.meetingdossier.search.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class SearchPagesTests {

	@Autowired
	private Environment environment;

	private Visitor reader;

	@BeforeEach
	void visit() {
		this.reader = Visitor.of(this.environment);
	}

	@Test
	void showsHitsWithTheirPlaceAndWhatWasSearched() {
		HttpResponse<String> page = this.reader.get("/search?q=defensie-uitgaven");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<mark>defensie-uitgaven</mark>",
				"/meetings/ifmm-antalya-2025#topic-2:~:text=", "Wat u doorzoekt", "Bijgewerkt tot");
	}

	@Test
	void leadsToPlacesBelowTheContextPath(@Autowired WebApplicationContext context) {
		MockMvcTester mvc = MockMvcTester.from(context);
		for (String address : new String[] { "/search?q=navo", "/search/suggestions?q=navo", "/api/search?q=navo" }) {
			assertThat(mvc.get().uri("/dossier" + address).contextPath("/dossier")).as(address)
				.hasStatusOk()
				.bodyText()
				.contains("\"/dossier/meetings/")
				.doesNotContain("\"/meetings/", "/dossier/dossier/");
		}
	}

	@Test
	void showsWhatAMisspeltWordMeant() {
		assertThat(this.reader.get("/search?q=Oekrayne").body()).contains("Bedoelde u", "oekraine");
		assertThat(this.reader.get("/api/search?q=Oekrayne").body()).contains("\"didYouMean\":\"oekraine\"");
	}

	@Test
	void saysWhichChoiceCountsForNothing() {
		assertThat(this.reader.page("/search?q=navo&kind=TOPIC&kind=iets&year=soms").select(".notice").eachText())
			.containsExactly("Soort: “iets” bestaat niet en telt niet mee.",
					"Jaar: “soms” bestaat niet en telt niet mee.");
		assertThat(this.reader.page("/search?q=navo&kind=TOPIC&year=2025").select(".notice")).isEmpty();
	}

	@Test
	void refusesParametersThatAreNoneOfOurs() {
		for (String wrong : new String[] { "q=navo&size=10", "q=navo&page=0", "q=navo&sort=oldest", "kind=TOPIC",
				"q=" + "a".repeat(201) }) {
			HttpResponse<String> answer = this.reader.get("/api/search?" + wrong);
			assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
			assertThat(answer.headers().firstValue("Content-Type")).as(wrong).contains("application/problem+json");
		}
		assertThat(this.reader.get("/api/search?q=navo&kind=TOPIC&sort=newest&page=1").statusCode()).isEqualTo(200);
	}

	@Test
	void writesNoWordOfAQuestionIntoTheLog(CapturedOutput log) {
		for (String address : new String[] { "/search?q=kwispelgeheim", "/search/suggestions?q=kwispelgeheim",
				"/api/search?q=kwispelgeheim", "/api/search?q=kwispelgeheim&size=2",
				"/search?q=kwispelgeheim" + "%20a".repeat(40) }) {
			this.reader.get(address);
		}
		assertThat(log.getAll()).doesNotContain("kwispelgeheim");
	}

	@Test
	void findsWithoutScriptFromTheBoxOnEveryPage() {
		assertThat(this.reader.get("/meetings").body()).contains("role=\"search\" method=\"get\" action=\"/search\"");
	}

}
