package org.meetingdossier.platform.web;

import java.io.UnsupportedEncodingException;

import jakarta.servlet.RequestDispatcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.meetingdossier.platform.H2Test;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;

@RecordsTest
@H2Test
class ErrorPageControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "404, Deze pagina is er niet", "405, Dit kan niet op deze pagina", "406, Deze vorm is er niet",
			"413, Dit is te groot", "415, Deze bestandsvorm kennen we niet", "409, Deze aanvraag lukt niet",
			"500, Er ging iets mis bij ons", "502, Er ging iets mis bij ons", "503, De site is even niet bereikbaar" })
	void saysWhatWentWrongAndWhereToGo(int status, String title) throws UnsupportedEncodingException {
		MvcTestResult result = error(status, "/meetings/x");
		assertThat(result).hasStatus(status);
		Document page = Jsoup.parse(result.getResponse().getContentAsString());
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select(".lead").text()).isNotBlank();
		assertThat(page.select("main a").attr("href")).isEqualTo("/meetings");
	}

	@Test
	void saysOfAnAddressForAButtonToGoBack() throws UnsupportedEncodingException {
		Document page = Jsoup.parse(error(405, "/sign-out").getResponse().getContentAsString());
		assertThat(page.select(".lead").text()).contains("het hoort bij een knop of juist bij een link",
				"Ga terug naar de vorige pagina");
	}

	@Test
	void callsEachTextThatWasTypedAsItsFormDoes() throws UnsupportedEncodingException {
		String text = "Nederland zet in op een sterke en eensgezinde alliantie.";
		MvcTestResult result = this.mvc.get()
			.uri("/error")
			.param("line", text)
			.param("topics[0].background", text)
			.param("wish", text)
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
			.requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/edit/ifmm/general-line")
			.exchange();
		Document page = Jsoup.parse(result.getResponse().getContentAsString());
		assertThat(page.select("form label:has(+ textarea)").eachText()).containsExactlyInAnyOrder("De lijn",
				"Achtergrond", "Tekst in het veld “wish”");
	}

	@Test
	void speaksTheReadersLanguage() {
		assertThat(this.mvc.get().uri("/error?lang=en").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
			.bodyText()
			.contains("Something went wrong on our side");
	}

	@Test
	void saysHowMuchIsTooMuch() throws UnsupportedEncodingException {
		assertThat(error(413, "/admin/people").getResponse().getContentAsString())
			.contains("een formulier mag ten hoogste 2 MB groot zijn, een bestand ten hoogste 20 MB");
	}

	@Test
	void answersTheApiWithAProblem() {
		assertThat(error(500, "/api/citations")).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void isNotThereForWhoOpensItByHand() {
		assertThat(this.mvc.get().uri("/error")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult error(int status, String address) {
		return this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
			.exchange();
	}

}
