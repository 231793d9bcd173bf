package org.meetingdossier.check.web.text;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.meetingdossier.platform.H2Test;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;

@RecordsTest
@H2Test
class CitationControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void answersWithOneEntryForEachCitedPaper() {
		assertThat(sendText("Zie Kamerstuk 28676, nr. 499.")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				[{"start": 4, "end": 28, "text": "Kamerstuk 28676, nr. 499", "id": "kst-28676-499",
				"kind": "kamerstuk", "url": "https://zoek.officielebekendmakingen.nl/kst-28676-499"}]""");
	}

	@Test
	void expandsARangeIntoMembersThatShareTheSpan() {
		assertThat(sendText("Kamerstuk 28676, nrs. 1-3")).bodyJson()
			.extractingPath("$[*].id")
			.asArray()
			.containsExactly("kst-28676-1", "kst-28676-2", "kst-28676-3");
		assertThat(sendText("Kamerstuk 28676, nrs. 1-3")).bodyJson()
			.extractingPath("$[*].start")
			.asArray()
			.containsExactly(0, 0, 0);
	}

	@Test
	void countsInUtf16Units() {
		assertThat(sendText("😀 Kamerstuk 28676, nr. 499")).bodyJson().extractingPath("$[0].start").isEqualTo(3);
	}

	@Test
	void saysWhatIsIrregular() {
		assertThat(sendText("Kamerstuk, 28 828, nr. 70")).bodyJson()
			.extractingPath("$[0]")
			.asMap()
			.containsEntry("id", "kst-28828-70")
			.containsEntry("irregular", true)
			.containsEntry("reason", "comma-after-cue");
	}

	@Test
	void leavesOutWhatHasNoIdOfItsOwnUnlessAsked() {
		String text = "Volgens de brief (Kamerstuk , nr. 226) is dat zo.";
		assertThat(sendText(text)).bodyText().isEqualTo("[]");
		assertThat(this.mvc.post().uri("/api/citations?details=true").contentType(MediaType.TEXT_PLAIN).content(text))
			.bodyJson()
			.extractingPath("$[0]")
			.asMap()
			.containsEntry("state", "INCOMPLETE")
			.containsKey("reason")
			.doesNotContainKey("id");
	}

	@Test
	void takesTheTextFromJsonToo() {
		assertThat(sendJson("{\"text\": \"Kamerstuk 28676, nr. 499\"}")).bodyJson()
			.extractingPath("$[0].id")
			.isEqualTo("kst-28676-499");
		assertThat(sendJson("\"Kamerstuk 28676, nr. 499\"")).bodyJson()
			.extractingPath("$[0].id")
			.isEqualTo("kst-28676-499");
	}

	@Test
	void answersAnEmptyTextWithNothing() {
		assertThat(sendText("")).hasStatusOk().bodyText().isEqualTo("[]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "", "[1, 2]", "{\"tekst\": \"x\"}", "{\"text\": 5}", "null" })
	void refusesJsonWithoutText(String json) {
		assertProblem(sendJson(json), 400, "veld text");
	}

	@Test
	void refusesBytesThatAreNotUtf8() {
		byte[] latin = "Oekraïne".getBytes(StandardCharsets.ISO_8859_1);
		assertProblem(this.mvc.post().uri("/api/citations").contentType(MediaType.TEXT_PLAIN).content(latin).exchange(),
				400, "geen geldige UTF-8");
	}

	@Test
	void refusesAnotherCharacterSet() {
		assertProblem(this.mvc.post()
			.uri("/api/citations")
			.contentType(MediaType.parseMediaType("text/plain;charset=ISO-8859-1"))
			.content("x")
			.exchange(), 415, "ISO-8859-1");
	}

	@Test
	void refusesOtherMediaTypes() {
		assertThat(this.mvc.post().uri("/api/citations").contentType(MediaType.APPLICATION_PDF).content("x"))
			.hasStatus(415)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.post().uri("/api/citations").content("x")).hasStatus(415);
	}

	@Test
	void takesFiveMegabytesAndNotAByteMore() {
		int limit = (int) SentText.LIMIT.toBytes();
		assertThat(sendText("a".repeat(limit))).hasStatusOk();
		assertProblem(sendText("a".repeat(limit + 1)), 413, "5 MB");
	}

	@Test
	void answersAnotherMethodWithAProblem() {
		assertThat(this.mvc.get().uri("/api/citations")).hasStatus(405)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private MvcTestResult sendText(String text) {
		return this.mvc.post().uri("/api/citations").contentType(MediaType.TEXT_PLAIN).content(text).exchange();
	}

	private MvcTestResult sendJson(String json) {
		return this.mvc.post().uri("/api/citations").contentType(MediaType.APPLICATION_JSON).content(json).exchange();
	}

	private static void assertProblem(MvcTestResult result, int status, String words) {
		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().extractingPath("$.detail").asString().contains(words);
	}

}
