package org.meetingdossier.check.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.letter.file.ZippedFile;
import org.meetingdossier.letter.margin.CommentedWord;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Anybody checks a text, on the page and with a program.
 */
@HouseTest
class CheckAnyTextTests {

	private static final String TEXT = "Nederland steunt dat, in lijn met de motie van de leden Paternotte en Piri "
			+ "(Kamerstuk 28676, nr. 489). Zie ook Kamerstuk 31125, nr. 134.";

	@Autowired
	private Environment environment;

	@Test
	void marksEachCitationInItsPlaceAndMakesNoSession() {
		Visitor visitor = Visitor.of(this.environment);
		Document page = Jsoup.parse(visitor.post("/check", Map.of("text", TEXT)).body());
		assertThat(page.select(".letter-text").text()).isEqualTo(TEXT);
		assertThat(page.select(".cited").eachText()).containsExactly("Kamerstuk 28676, nr. 489",
				"Kamerstuk 31125, nr. 134");
		assertThat(page.select(".letter-card .mark").eachText()).containsExactly("Komt overeen",
				"Niet in het register");
		assertThat(page.select(".cited").eachAttr("href")).containsExactly("#citation-1", "#citation-2")
			.allSatisfy((place) -> assertThat(page.select(place)).hasSize(1));
		assertThat(visitor.cookieNames()).noneMatch((name) -> name.toLowerCase(Locale.ROOT).contains("session"));
	}

	@Test
	void marksAPaperThatWasNumberedAnewInEachSession() {
		String text = "Zie de nota (Kamerstukken I, 23 700, nr. 188b).";
		Document page = Jsoup.parse(Visitor.of(this.environment).post("/check", Map.of("text", text)).body());
		assertThat(page.select(".cited").eachText()).containsExactly("Kamerstukken I, 23 700, nr. 188b");
		assertThat(page.select(".letter-card h3 a")).isEmpty();
		assertThat(page.select(".letter-card .remarks").text()).contains("Onvolledig");
		JsonNode checked = json(Visitor.of(this.environment).postText("/api/check", text).body()).get(0);
		assertThat(checked.has("id")).isFalse();
		assertThat(checked.path("state").stringValue()).isEqualTo("INCOMPLETE");
	}

	@Test
	void escapesWhatIsTyped() {
		String hostile = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> Kamerstuk 28676, nr. 499";
		Document page = Jsoup.parse(Visitor.of(this.environment).post("/check", Map.of("text", hostile)).body());
		assertThat(page.select("main script, main img")).isEmpty();
		assertThat(page.select(".letter-text").text()).isEqualTo(hostile);
		assertThat(page.select("textarea").val()).isEqualTo(hostile);
	}

	@Test
	void saysWhatIsMissingAndKeepsWhatWasTyped() {
		HttpResponse<String> nothing = Visitor.of(this.environment).post("/check", Map.of("text", "  "));
		assertThat(nothing.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(nothing.body()).select("#form-errors").text()).contains("Plak een tekst");
		HttpResponse<String> noDay = Visitor.of(this.environment)
			.post("/check", Map.of("text", TEXT, "day", "gisteren"));
		assertThat(noDay.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(noDay.body()).select("textarea").val()).isEqualTo(TEXT);
	}

	@Test
	void answersAProgramWithVerdictRemarksAndEvidence() {
		JsonNode checked = json(Visitor.of(this.environment).postText("/api/check", TEXT).body());
		assertThat(checked).hasSize(2);
		assertThat(checked.get(0).path("id").stringValue()).isEqualTo("kst-28676-489");
		assertThat(checked.get(0).path("text").stringValue()).isEqualTo("Kamerstuk 28676, nr. 489");
		assertThat(checked.get(0).path("verdict").stringValue()).isEqualTo("AGREES");
		assertThat(checked.get(0).path("remarks").isArray()).isTrue();
		assertThat(checked.get(0).path("evidence").get(0).path("field").isString()).isTrue();
		assertThat(checked.get(0).path("asOf").stringValue()).isEqualTo("2026-11-23");
		assertThat(checked.get(1).path("verdict").stringValue()).isEqualTo("NOT_IN_REGISTER");
		assertThat(checked.get(1).path("highestKnown").intValue()).isEqualTo(132);
		assertThat(checked.get(0).has("outcome")).isFalse();
	}

	@Test
	void checksTheFirstAndMarksTheRestAsTooMany() {
		String text = "Kamerstuk 28676, nr. 499. ".repeat(252);
		JsonNode checked = json(Visitor.of(this.environment).postText("/api/check", text).body());
		assertThat(checked).hasSize(252);
		assertThat(checked.get(249).path("verdict").stringValue()).isNotEqualTo("NOT_CHECKED");
		assertThat(checked.get(250).path("verdict").stringValue()).isEqualTo("NOT_CHECKED");
		assertThat(checked.get(250).path("remarks").get(0).path("code").stringValue()).isEqualTo("too-many");
	}

	@Test
	void saysHowMuchMayBePastedAndSent() {
		Visitor visitor = Visitor.of(this.environment);
		String much = "Te veel. ".repeat(3_300_000);
		HttpResponse<String> pasted = visitor.upload("/check", Map.of("text", "Te veel. ".repeat(300_000)), "",
				new byte[0]);
		HttpResponse<String> more = visitor.upload("/check", Map.of("text", much), "", new byte[0]);
		HttpResponse<String> plain = visitor.post("/check", Map.of("text", much));
		HttpResponse<String> sent = visitor.upload("/check", Map.of(), "brief.txt", new byte[30_000_000]);
		assertThat(List.of(pasted, more, plain, sent)).allSatisfy((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(Jsoup.parse(answer.body()).select(".lead").text())
				.contains("een formulier mag ten hoogste 2 MB groot zijn, een bestand ten hoogste 20 MB");
		});
	}

	@Test
	void checksLessOfAListOfPapers() {
		String text = "Kamerstuk 28676, nr. 499.\n\n".repeat(5_001);
		Document page = Jsoup.parse(Visitor.of(this.environment).post("/check", Map.of("text", text)).body());
		assertThat(page.select(".letter-card")).hasSize(50);
		assertThat(page.select(".glance-open").text()).contains("Alleen de eerste 50 zijn", "4.951 niet");
	}

	@Test
	void showsAPageOfCardsAndTheRestInAFile() {
		String text = "Kamerstuk 28676, nr. 499.\n\n".repeat(1000);
		HttpResponse<String> answer = Visitor.of(this.environment).post("/check", Map.of("text", text));
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".letter-card")).hasSize(250);
		assertThat(page.select(".cited")).hasSize(250);
		assertThat(page.select("#letter-title").text()).isEqualTo("1.000 verwijzingen");
		assertThat(page.select(".glance-open").text()).contains("Alleen de eerste 250", "750 niet", "CSV");
		assertThat(page.select("button[name=as]").eachAttr("value")).containsExactly("docx", "csv");
		HttpResponse<String> file = Visitor.of(this.environment)
			.post("/check", Map.of("text", text, "as", "csv", "for", "program"));
		assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(file.body().lines()).hasSize(1001)
			.element(1000, InstanceOfAssertFactories.STRING)
			.startsWith("1000,")
			.contains("kst-28676-499", "NOT_CHECKED", "TOO_MANY too-many");
		assertThat(Visitor.of(this.environment).post("/check", Map.of("text", text, "as", "csv")).body())
			.startsWith("\uFEFF\"Nr.\";\"Begin\";\"Eind\";\"Verwijzing\"")
			.contains("\"Kamerstuk\"", "\"Niet getoetst\"", "Stuur de rest apart");
	}

	@Test
	void saysOnThePageWhyThereIsNoFile() {
		HttpResponse<String> nothing = Visitor.of(this.environment).post("/check", Map.of("text", " ", "as", "csv"));
		assertThat(nothing.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(nothing.body()).select("#form-errors").text()).contains("Plak een tekst");
	}

	@Test
	void looksBackFromTheDayThatIsGiven() {
		assertThat(Visitor.of(this.environment).postText("/api/check?day=2025-05-08", TEXT).statusCode())
			.isEqualTo(200);
		HttpResponse<String> wrong = Visitor.of(this.environment).postText("/api/check?day=gisteren", TEXT);
		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(wrong.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
	}

	@Test
	void givesALetterBackWithACommentAtEachCitation() {
		byte[] sent = ZippedFile.word()
			.body("<w:p><w:r><w:t>" + TEXT + " En verder.</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
			.footnotes("<w:footnote w:id='2'><w:p><w:r><w:t>Kamerstuk 28676, nr. 499</w:t></w:r></w:p></w:footnote>")
			.bytes();
		HttpResponse<byte[]> answer = Visitor.of(this.environment)
			.uploadForFile("/check", Map.of("as", "docx", "day", "2025-05-08"), "Brief één.docx", sent);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying((type) -> assertThat(type)
			.isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().firstValue("Content-Disposition"))
			.hasValueSatisfying((named) -> assertThat(named).contains("-getoetst.docx"));
		CommentedWord letter = new CommentedWord(answer.body());
		Map<Integer, List<String>> comments = letter.comments("Meeting Dossier");
		assertThat(comments).containsOnlyKeys(0, 1, 2);
		assertThat(comments.get(0)).startsWith("Kamerstuk 28 676, nr. 489: Komt overeen")
			.anyMatch((line) -> line.contains("de zin zegt “") && line.contains("het register zegt “"))
			.last(InstanceOfAssertFactories.STRING)
			.startsWith("Register: ")
			.endsWith("23 november 2026");
		assertThat(comments.get(1)).startsWith("Kamerstuk 31 125, nr. 134: Niet in het register");
		assertThat(letter.about(0)).isEqualTo("Kamerstuk 28676, nr. 489");
		assertThat(letter.about(1)).isEqualTo("Kamerstuk 31125, nr. 134");
		assertThat(letter.withoutCommentsOf("Meeting Dossier"))
			.isEqualTo(new CommentedWord(sent).text("word/document.xml"));
	}

	@Test
	void saysWhichFilesComeBackWithComments() {
		byte[] open = ZippedFile.openText("<text:p>Kamerstuk 28676, nr. 499</text:p>").bytes();
		for (HttpResponse<String> answer : List.of(
				Visitor.of(this.environment).upload("/check", Map.of("as", "docx"), "brief.odt", open),
				Visitor.of(this.environment).post("/check", Map.of("as", "docx", "text", TEXT)))) {
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(Jsoup.parse(answer.body()).select("#form-errors").text()).contains("Alleen een Word-bestand");
		}
	}

	private static JsonNode json(String body) {
		return JsonMapper.shared().readTree(body);
	}

}
