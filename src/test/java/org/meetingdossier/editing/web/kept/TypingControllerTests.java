package org.meetingdossier.editing.web.kept;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.web.EditHouse;
import org.meetingdossier.editing.web.Typist;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class TypingControllerTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private JdbcTemplate jdbc;

	private Dossier dossier;

	private String address = "";

	private Visitor editor;

	@BeforeEach
	void openADossier() {
		this.dossier = this.house.dossier();
		this.address = "/edit/" + this.dossier.slug() + "/positions/"
				+ this.dossier.topics().get(0).positions().get(0).id();
		this.editor = this.house.editor(Level.DELEGATION);
	}

	@Test
	void keepsADraftThatTheFormOpensWith() {
		HttpResponse<String> kept = Typist.open(this.editor, this.address).type("line", "Nog niet af").send("/draft");
		assertThat(kept.body()).contains("Concept bewaard");
		Document page = this.editor.page(this.address);
		assertThat(page.select("#line").val()).isEqualTo("Nog niet af");
		assertThat(page.select(".draft-notice").text()).contains("Dit is uw concept");
		assertThat(this.editor.page("/edit/" + this.dossier.slug()).select(".notice a").eachAttr("href"))
			.contains(this.address);
	}

	@Test
	void showsADraftToNobodyElse() {
		Typist.open(this.editor, this.address).type("line", "Nog niet af").send("/draft");
		Visitor other = this.house.editor(Level.CONFIDENTIAL);
		assertThat(other.page(this.address).select("#line").val()).isEqualTo("Nederland steunt Oekraïne.");
		assertThat(other.page("/edit/" + this.dossier.slug()).text()).doesNotContain("Uw concepten");
	}

	@Test
	void forgetsADraftThatWasSaved() {
		Typist typist = Typist.open(this.editor, this.address).type("line", "Wel af.");
		typist.send("/draft");
		typist.save();
		assertThat(this.editor.page(this.address).select(".draft-notice")).isEmpty();
	}

	@Test
	void keepsWhatCannotBeReadAsItWasTyped() {
		String session = "/edit/" + this.dossier.slug() + "/sessions/" + this.dossier.sessions().get(0).id();
		Typist.open(this.editor, session).type("date", "veertien mei").send("/draft");
		assertThat(this.editor.page(session).select("#date").val()).isEqualTo("veertien mei");
	}

	@Test
	void saysWhatIsTooMuch() {
		HttpResponse<String> answer = Typist.open(this.editor, this.address)
			.type("explanation", "a".repeat(130_000))
			.send("/draft");
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("120.000");
	}

	@Test
	void keepsAFormThatIsSentWithoutASession() {
		Typist typist = Typist.open(this.editor, this.address).type("line", "Zonder sessie getypt.");
		this.jdbc.update("delete from spring_session");
		HttpResponse<String> answer = typist.save();
		assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/sign-in?continue=%2Fedit%2F");
		String username = this.jdbc.queryForObject(
				"select username from person where id = (select person_id from open_form where id = ?)", String.class,
				UUID.fromString(typist.typed("ticket")));
		this.editor.signIn(Objects.requireNonNull(username), EditHouse.PASSWORD);
		assertThat(this.editor.page(this.address).select("#line").val()).isEqualTo("Zonder sessie getypt.");
	}

	@ParameterizedTest
	@CsvSource({ "/leave, true", "/preview, true", "/draft, false" })
	void keepsTheDraftWhenThePageSendsSomethingElseWithoutASession(String after, String touched) {
		Typist typist = Typist.open(this.editor, this.address).type("line", "Zonder sessie getypt.");
		String ticket = typist.typed("ticket");
		this.jdbc.update("delete from spring_session");
		typist.send("/draft");
		typist.type("line", "").type("touched", touched).send(after);
		assertThat(this.jdbc.queryForList(
				"select content from draft where element_id = " + "(select element_id from open_form where id = ?)",
				String.class, UUID.fromString(ticket)))
			.singleElement()
			.asString()
			.contains("Zonder sessie getypt.");
	}

	@Test
	void keepsAFormWithATokenOfTheSessionBefore() {
		Typist typist = Typist.open(this.editor, this.address).type("line", "Met een oud formulier.");
		HttpResponse<String> answer = typist.type("_csrf", "verouderd").save();
		assertThat(answer.headers().firstValue("Location")).hasValue(this.address + "?in=" + typist.typed("in"));
		assertThat(this.editor.page(this.address).select("#line").val()).isEqualTo("Met een oud formulier.");
	}

	@Test
	void keepsNothingForWhoDoesNotShowAnOpening() {
		Typist typist = Typist.open(this.editor, this.address);
		HttpResponse<String> answer = this.house.visitor()
			.post(this.address, Map.of("line", "Van iemand anders", "_csrf", "x", "ticket",
					"00000000-0000-4000-8000-000000000000"));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(this.editor.page(this.address).select("#line").val()).isEqualTo(typist.typed("line"));
	}

	@Test
	void previewsInTheTemplateOfTheReader() {
		Document preview = Jsoup.parse(Typist.open(this.editor, this.address)
			.type("explanation", "Zie de motie.^[Kamerstuk 28676, nr. 489] En Kamerstuk 28676.")
			.send("/preview")
			.body());
		assertThat(preview.select(".position-line").text()).isEqualTo("Nederland steunt Oekraïne.");
		assertThat(preview.select(".notes li > span[lang]").text()).isEqualTo("Kamerstuk 28676, nr. 489");
		assertThat(preview.select(".preview-source").eachText()).anySatisfy(
				(line) -> assertThat(line).startsWith("Kamerstuk 28 676, nr. 489").contains("Paternotte en Piri"));
	}

	@Test
	void marksWhatIsCitedWithItsVerdictWhileItIsWritten() {
		Document preview = Jsoup.parse(Typist.open(this.editor, this.address)
			.type("explanation",
					"Eerst.^[Kamerstuk 28676, nr. 489] Dan.^[Kamerstuk 28676, nr. 999 en Kamerstuk 28676, nr. 499]")
			.send("/preview")
			.body());
		assertThat(preview.select(".notes li .note-mark-check").eachText()).containsExactly("In het register",
				"Kamerstuk 28 676, nr. 999: Niet in het register", "Kamerstuk 28 676, nr. 499: In het register");
		assertThat(preview.select(".preview-source .mark").eachText()).containsExactly("In het register",
				"Niet in het register", "In het register");
		assertThat(preview.select("a.note-mark-check")).as("there is no evidence to read yet").isEmpty();
	}

	@Test
	void tellsWhoElseHasTheFormOpen() {
		this.editor.get(this.address);
		Document second = this.house.editor(Level.DELEGATION).page(this.address);
		assertThat(second.select("#presence").text()).contains("Els Bakker werkt hier al aan");
		assertThat(second.select("button[value=take]")).hasSize(1);
	}

}
