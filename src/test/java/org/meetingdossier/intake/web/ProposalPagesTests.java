package org.meetingdossier.intake.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class ProposalPagesTests {

	private static final String LETTER = """
			Datum 2 mei 2025

			# Geannoteerde agenda Raad Buitenlandse Zaken 20 mei 2025

			Op 20 mei 2025 komt de Raad Buitenlandse Zaken bijeen in Brussel.

			## Oekraïne

			De Raad bespreekt de steun.[^1]

			Het kabinet steunt Oekraïne. De minister zal uw Kamer uiterlijk 1 juni 2025 informeren.

			## Sahel <script>alert(1)</script>

			De Raad bespreekt de Sahel.

			[^1]: Kamerstuk 21 501-02, nr. 2778
			""";

	@Autowired
	private ImportHouse house;

	@Autowired
	private Dossiers dossiers;

	private Visitor editor;

	@BeforeEach
	void signIn() {
		this.editor = this.house.editor(Level.DELEGATION);
	}

	@Test
	void proposesADossierBesideTheLetterAndSaysWhatItRestsOn() {
		Document page = this.editor.page(sent());
		assertThat(page.select("#fact-FORUM").val()).isEqualTo("Raad Buitenlandse Zaken");
		assertThat(page.select("#fact-FIRST_DAY").val()).isEqualTo("2025-05-20");
		assertThat(page.select("label[for=fact-PLACE] ~ .evidence q").text()).isEqualTo("Brussel");
		assertThat(page.select(".piece-TOPIC textarea").eachText()).containsExactly("Oekraïne",
				"Sahel <script>alert(1)</script>");
		assertThat(page.expectFirst(".piece-BACKGROUND textarea").text())
			.isEqualTo("De Raad bespreekt de steun.^[Kamerstuk 21 501-02, nr. 2778]");
		assertThat(page.select(".piece-COMMITMENT input").eachAttr("value")).contains("uiterlijk 1 juni 2025");
		assertThat(page.select(".evidence a").eachAttr("href"))
			.allSatisfy((link) -> assertThat(page.select(link)).as(link).hasSize(1));
		assertThat(page.select("main script")).isEmpty();
	}

	@Test
	void becomesADossierOfTheChosenLevelAndIsGone() {
		String address = sent();
		HttpResponse<String> answer = press(address, "accept",
				Map.of("fact-TITLE", "Raad " + address.substring(8, 16)));
		String slug = answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/edit/([^?]*).*", "$1");
		Dossier dossier = this.dossiers.working(slug).orElseThrow();
		assertThat(dossier.facts().level()).isEqualTo(Level.DELEGATION);
		assertThat(dossier.facts().firstDay()).isEqualTo(LocalDate.of(2025, 5, 20));
		assertThat(dossier.topics()).hasSize(2);
		assertThat(dossier.topics().get(0).positions()).singleElement()
			.satisfies((position) -> assertThat(position.line()).startsWith("Het kabinet steunt Oekraïne."));
		assertThat(dossier.topics().get(0).commitments()).hasSize(1);
		assertThat(dossier.citedPlaces()).hasSize(1);
		assertThat(this.editor.get(address).statusCode()).isEqualTo(404);
		assertThat(this.editor.get("/edit/" + slug).statusCode()).isEqualTo(200);
	}

	@Test
	void offersNoLevelAboveTheClearanceOfItsEditor() {
		Visitor cautious = this.house.editor(Level.PUBLIC);
		String address = send(cautious, LETTER);
		assertThat(cautious.page(address).select("#level option").eachAttr("value")).containsExactly("PUBLIC");
		assertThat(this.editor.page(sent()).select("#level option[selected]").val()).isEqualTo("DELEGATION");
		HttpResponse<String> answer = press(cautious, address, "accept", Map.of("level", "DELEGATION"));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(answer.body()).select("#form-errors").text()).contains("bevoegdheid");
	}

	@Test
	void isOnlyItsEditors() {
		String address = sent();
		Visitor other = this.house.editor(Level.CONFIDENTIAL);
		assertThat(other.get(address).statusCode()).isEqualTo(404);
		assertThat(other.postWithToken(address, Map.of("do", "discard")).statusCode()).isEqualTo(404);
		assertThat(other.postWithToken(address, Map.of("fact-TITLE", "Van een ander")).statusCode()).isEqualTo(404);
		assertThat(other.page("/intake").select(".intake-list a")).isEmpty();
		assertThat(this.editor.page(address).select("#fact-TITLE").val()).isEqualTo("Raad Buitenlandse Zaken");
	}

	@Test
	void keepsWhatWasTypedWithEveryButtonAndTakesTheLastStepBack() {
		String address = sent();
		int piece = pieceOf(address, "De Raad bespreekt de Sahel.");
		press(address, "split-" + piece, Map.of("fact-PLACE", "Luxemburg", "text-" + piece, "Iets anders."));
		Document page = this.editor.page(address);
		assertThat(page.select("#fact-PLACE").val()).isEqualTo("Luxemburg");
		assertThat(page.select(".piece-TOPIC")).hasSize(3);
		assertThat(page.select("#text-" + piece).text()).isEqualTo("Iets anders.");
		press(address, "undo", Map.of());
		page = this.editor.page(address);
		assertThat(page.select("#fact-PLACE").val()).isEqualTo("Brussel");
		assertThat(page.select(".piece-TOPIC")).hasSize(2);
	}

	@Test
	void movesRetypesAndJoinsParagraphs() {
		String address = sent();
		int steun = pieceOf(address, "De Raad bespreekt de steun.^[Kamerstuk 21 501-02, nr. 2778]");
		press(address, "save", Map.of("to-" + steun, "2", "role-" + steun, "POSITION"));
		assertThat(this.editor.page(address).select(".piece:has(#text-" + steun + ")").hasClass("piece-POSITION"))
			.isTrue();
		assertThat(texts(address)).endsWith("De Raad bespreekt de Sahel.",
				"De Raad bespreekt de steun.^[Kamerstuk 21 501-02, nr. 2778]");
		press(address, "up-" + steun, Map.of());
		assertThat(texts(address)).endsWith("De Raad bespreekt de steun.^[Kamerstuk 21 501-02, nr. 2778]",
				"De Raad bespreekt de Sahel.");
		int sahel = pieceOf(address, "Sahel <script>alert(1)</script>");
		press(address, "join-" + sahel, Map.of());
		assertThat(this.editor.page(address).select(".piece-TOPIC")).hasSize(1);
	}

	@Test
	void saysWhatIsMissingAndKeepsTheRest() {
		String address = sent();
		HttpResponse<String> answer = press(address, "accept",
				Map.of("fact-TITLE", "", "fact-LAST_DAY", "2025-05-01", "fact-HOST", "De gastheer"));
		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(page.select("#form-errors a").eachAttr("href")).containsExactly("#fact-TITLE", "#fact-LAST_DAY");
		assertThat(page.select("#fact-HOST").val()).isEqualTo("De gastheer");
	}

	@Test
	void outlivesTheSessionOfItsEditor() {
		String username = this.house.username(Level.DELEGATION);
		Visitor before = this.house.visitor();
		before.signIn(username, ImportHouse.PASSWORD);
		String address = send(before, LETTER);
		Map<String, String> fields = fields(before, address);
		fields.put("fact-PLACE", "Getypt na afloop");
		this.house.visitor().post(address, fields);
		fields.put("ticket", "00000000-0000-4000-8000-000000000000");
		fields.put("fact-PLACE", "Van een ander");
		this.house.visitor().post(address, fields);
		Visitor after = this.house.visitor();
		after.signIn(username, ImportHouse.PASSWORD);
		assertThat(after.page(address).select("#fact-PLACE").val()).isEqualTo("Getypt na afloop");
	}

	@Test
	void needsTheTokenOfItsEditor() {
		String address = sent();
		Map<String, String> fields = fields(this.editor, address);
		fields.put("_csrf", "ander");
		fields.put("do", "discard");
		fields.remove("ticket");
		assertThat(this.editor.post(address, fields).statusCode()).isEqualTo(403);
		assertThat(this.editor.get(address).statusCode()).isEqualTo(200);
	}

	@Test
	void makesAProposalForEachMeeting() {
		String address = send(this.editor, """
				Datum 2 mei 2025

				Hierbij bied ik u de geannoteerde agenda aan.

				# Eurogroep 12 mei 2025

				## Begrotingen

				De Eurogroep bespreekt de begrotingen.

				# Ecofinraad 13 mei 2025

				## Btw

				De Raad bespreekt de btw.
				""");
		Document page = this.editor.page(address);
		assertThat(page.select("nav.notice a").eachText()).containsExactly("Eurogroep", "Ecofinraad");
		assertThat(this.editor.page("/intake").select(".intake-list a")).hasSize(2);
	}

	@Test
	void updatesADossierSectionBySection() {
		String first = sent();
		String slug = press(first, "accept", Map.of("fact-TITLE", "Raad " + first.substring(8, 16))).headers()
			.firstValue("Location")
			.orElseThrow()
			.replaceFirst(".*/edit/([^?]*).*", "$1");
		Dossier before = this.dossiers.working(slug).orElseThrow();
		String newer = send(this.editor, LETTER.replace("Raad bespreekt de steun", "Raad besluit over de steun")
			.replaceFirst("## Sahel[^#\\[]*", ""));
		String merge = press(newer, "compare", Map.of("into", slug)).headers().firstValue("Location").orElseThrow();
		Document page = this.editor.page(merge);
		assertThat(page.select(".clash-title").eachText())
			.anySatisfy((title) -> assertThat(title).contains("Achtergrond"));
		assertThat(
				page.select("input[name=topics/" + before.topics().get(1).id() + "][value=dossier]").hasAttr("checked"))
			.isTrue();
		Map<String, String> fields = new HashMap<>();
		((FormElement) page.expectFirst("#merge")).formData()
			.forEach((field) -> fields.put(field.key(), field.value()));
		fields.put("title", "dossier");
		HttpResponse<String> stale = this.editor.post(merge.replaceFirst("\\?.*", ""),
				with(fields, "startedFrom", "0"));
		assertThat(stale.statusCode()).isEqualTo(409);
		HttpResponse<String> saved = this.editor.post(merge.replaceFirst("\\?.*", ""), fields);
		assertThat(saved.headers().firstValue("Location")).hasValue("/edit/" + slug + "?saved=2");
		Dossier after = this.dossiers.working(slug).orElseThrow();
		assertThat(after.title()).isEqualTo(before.title());
		assertThat(after.topics()).extracting(Dossier.Topic::id)
			.isEqualTo(before.topics().stream().map(Dossier.Topic::id).toList());
		assertThat(after.topics().get(0).facts().background()).startsWith("De Raad besluit over de steun.");
		assertThat(this.editor.get(newer).statusCode()).isEqualTo(404);
	}

	private static Map<String, String> with(Map<String, String> fields, String name, String value) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(name, value);
		return all;
	}

	@Test
	void saysThatALetterHasNoTopics() {
		Document page = this.editor.page(send(this.editor, "Geachte voorzitter,\n\nHierbij dank ik u voor uw brief."));
		assertThat(page.select(".notice").text()).contains("Geen agendapunten gevonden in de brief");
		assertThat(page.select(".piece-TOPIC")).isEmpty();
	}

	@Test
	void saysWhatToSendInstead() {
		assertThat(errors(this.editor.upload("/intake", Map.of(), "", new byte[0]), 422)).contains("Kies een bestand");
		assertThat(errors(upload("brief.pdf", "%PDF-1.7"), 415)).contains(".docx");
		assertThat(errors(upload("brief.docx", "geen zip"), 422)).contains("beschadigd");
		assertThat(errors(upload("brief.txt", "a".repeat(5 * 1024 * 1024 + 1)), 413)).contains("5 MB");
		assertThat(errors(upload("brief.txt", "Alinea.\n\n".repeat(1001)), 422)).contains("1.001").contains("1.000");
		assertThat(this.editor.page("/intake").select(".intake-list a")).isEmpty();
	}

	private HttpResponse<String> upload(String name, String text) {
		return this.editor.upload("/intake", Map.of(), name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String errors(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		return Jsoup.parse(answer.body()).select("#form-errors").text();
	}

	private String sent() {
		return send(this.editor, LETTER);
	}

	private static String send(Visitor visitor, String letter) {
		return visitor.upload("/intake", Map.of(), "brief.txt", letter.getBytes(StandardCharsets.UTF_8))
			.headers()
			.firstValue("Location")
			.orElseThrow();
	}

	private HttpResponse<String> press(String address, String button, Map<String, String> typed) {
		return press(this.editor, address, button, typed);
	}

	private static HttpResponse<String> press(Visitor visitor, String address, String button,
			Map<String, String> typed) {
		Map<String, String> fields = fields(visitor, address);
		fields.putAll(typed);
		fields.put("do", button);
		return visitor.post(address, fields);
	}

	private static Map<String, String> fields(Visitor visitor, String address) {
		Map<String, String> fields = new HashMap<>();
		((FormElement) visitor.page(address).expectFirst("#proposal")).formData()
			.forEach((field) -> fields.put(field.key(), field.value()));
		return fields;
	}

	private List<String> texts(String address) {
		return this.editor.page(address).select(".piece:not(.piece-UNUSED):not(.piece-COMMITMENT) textarea").eachText();
	}

	private int pieceOf(String address, String text) {
		return this.editor.page(address)
			.select(".piece textarea")
			.stream()
			.filter((field) -> field.text().equals(text))
			.map((field) -> Integer.valueOf(field.id().replaceAll("\\D", "")))
			.findFirst()
			.orElseThrow();
	}

}
