package org.meetingdossier.editing.web.remark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.ExpectedRoute;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.ShownText;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.web.EditHouse;
import org.meetingdossier.editing.web.Typist;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Remarks over real HTTP: in the form, on the page of the dossier, in Word; and for
 * nobody else.
 */
@HouseTest
class RemarksPagesTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	private Dossier dossier;

	private Visitor editor;

	private String form = "";

	private String page = "";

	@BeforeEach
	void openAPublishedDossier() {
		this.dossier = this.house.dossier();
		this.dossiers.publish(this.dossier.id(), 1, "system", null);
		this.editor = this.house.editor(Level.CONFIDENTIAL);
		this.form = "/edit/" + this.dossier.slug() + "/positions/"
				+ this.dossier.topics().get(0).positions().get(0).id();
		this.page = "/remarks/" + this.dossier.slug();
	}

	@Test
	void standBesideTheFieldAndAreResolvedThere() {
		HttpResponse<String> made = remark("line", "Nederland steunt", "Sterker graag");
		assertThat(made.statusCode()).isEqualTo(302);
		Visitor colleague = this.house.editor(Level.PUBLIC);
		Document shown = colleague.page(this.form);
		assertThat(shown.select(".remark blockquote").text()).isEqualTo("Nederland steunt");
		assertThat(shown.select(".remark .question-words").text()).isEqualTo("Sterker graag");
		String id = shown.expectFirst("button[name=resolve]").val();
		colleague.submit(this.form, this.form, Map.of("remark", id, "remark-" + id, "Eens"));
		assertThat(this.editor.page(this.form).select(".remark .question-words").eachText())
			.containsExactly("Sterker graag", "Eens");
		Typist.open(this.editor, this.form).type("resolve", id).save();
		assertThat(this.editor.page(this.form).select(".remark")).isEmpty();
		assertThat(this.editor.page(this.page).select(".remark").text()).contains("Afgehandeld", "handelde dit af");
	}

	@Test
	void keepWhatIsTypedWhenTheyAreRefused() {
		HttpResponse<String> refused = Typist.open(this.editor, this.form)
			.type("explanation", "Nog niet opgeslagen")
			.type("remark", "line")
			.type("passage-line", "Nederland aarzelt")
			.type("remark-line", "Waarom?")
			.save();
		assertThat(refused.statusCode()).isEqualTo(422);
		Document shown = Jsoup.parse(refused.body());
		assertThat(shown.select("[role=alert]").text()).contains("staan niet zo in de opgeslagen tekst");
		for (Document page : List.of(shown, this.editor.page(this.form))) {
			assertThat(page.select("#remark-line").val()).isEqualTo("Waarom?");
			assertThat(page.select("#passage-line").val()).isEqualTo("Nederland aarzelt");
			assertThat(page.select("#explanation").val()).isEqualTo("Nog niet opgeslagen");
		}
		Typist.open(this.editor, this.form).type("remark", "line").type("passage-line", "").save();
		Document after = this.editor.page(this.form);
		assertThat(after.select(".remark .question-words").text()).isEqualTo("Waarom?");
		assertThat(after.select("#remark-line").val()).as("it was said").isEmpty();
		assertThat(after.select("#explanation").val()).as("it is still a draft").isEqualTo("Nog niet opgeslagen");
	}

	@Test
	void keepWhatIsTypedWhenTheFormIsSavedFirst() {
		Typist.open(this.editor, this.form).type("line", "Nederland blijft steunen.").type("remark-line", "Zo?").save();
		Document page = this.editor.page(this.form);
		assertThat(page.select("#line").val()).isEqualTo("Nederland blijft steunen.");
		assertThat(page.select("#remark-line").val()).isEqualTo("Zo?");
	}

	@Test
	void areMadeAndResolvedByAClerkToo() {
		Visitor clerk = signedIn(Set.of(Role.CLERK), Level.PUBLIC);
		assertThat(clerk.page(this.page).text()).doesNotContain("De geheime lijn.");
		String element = this.dossier.topics().get(0).id().toString();
		Map<String, String> wrong = Map.of("element", element, "passage", "Zo staat het er niet", "words",
				"Klopt dit?");
		HttpResponse<String> refused = clerk.submit(this.page, this.page, wrong);
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select("#words-" + element).val()).isEqualTo("Klopt dit?");
		clerk.submit(this.page, this.page, Map.of("element", element, "words", "Klopt dit?"));
		Document made = this.editor.page(this.page);
		assertThat(made.select("#element-" + element + " .remark").text()).contains("Klopt dit?", "Els Klerk schreef");
		String id = made.expectFirst("button[name=resolve]").val();
		assertThat(clerk.submit(this.page, this.page, Map.of("resolve", id)).statusCode()).isEqualTo(302);
		assertThat(clerk.page(this.page).select("button[name=reopen]")).hasSize(1);
	}

	@Test
	void losesNothingThatWasTypedInASessionThatIsOver() {
		String first = this.dossier.topics().get(0).id().toString();
		String second = this.dossier.topics().get(1).id().toString();
		String ticket = this.editor.page(this.page).expectFirst("[name=ticket]").val();
		assertThat(this.editor.page(this.page).expectFirst("[name=ticket]").val()).as("one for each person and page")
			.isEqualTo(ticket);
		Visitor over = this.house.visitor();
		over.post(this.page, Map.of("ticket", ticket, "element", first, "words", "Eerste tekst"));
		over.post(this.page, Map.of("ticket", ticket, "element", second, "words", "Tweede tekst"));
		over.post(this.page, Map.of("ticket", ticket, "element", UUID.randomUUID().toString(), "words", "Derde tekst"));
		over.post(this.page, Map.of("ticket", ticket, "words", "Vierde tekst"));
		this.editor.submit(this.page, this.page, Map.of("element",
				this.dossier.topics().get(0).positions().get(0).id().toString(), "words", "Los hiervan"));
		Document shown = this.editor.page(this.page);
		assertThat(shown.select("#words-" + first).val()).isEqualTo("Eerste tekst");
		assertThat(shown.select("#words-" + second).val()).isEqualTo("Tweede tekst");
		assertThat(shown.select("[aria-labelledby=unsaid-title] .question-words").eachText())
			.containsExactlyInAnyOrder("Derde tekst", "Vierde tekst");
		String kept = shown.expectFirst("form:has(#words-" + first + ") [name=kept]").val();
		this.editor.submit(this.page, this.page, Map.of("element", first, "words", "Eerste tekst", "kept", kept));
		shown.select("button[name=forget]")
			.forEach((button) -> this.editor.submit(this.page, this.page, Map.of("forget", button.val())));
		Document after = this.editor.page(this.page);
		assertThat(after.select("#words-" + first).val()).as("it was said").isEmpty();
		assertThat(after.select("#words-" + second).val()).isEqualTo("Tweede tekst");
		assertThat(after.select("#unsaid-title")).isEmpty();
	}

	@Test
	void sayWhatWasTypedWhenTheyAreResolvedOrOpenedAgain() {
		remark("line", "", "Sterker graag");
		String id = this.editor.page(this.page).expectFirst("button[name=resolve]").val();
		this.editor.submit(this.page, this.page, Map.of("resolve", id, "words", "Gedaan in de tweede zin"));
		assertThat(this.editor.page(this.page).select(".remark .question-words").eachText())
			.containsExactly("Sterker graag", "Gedaan in de tweede zin");
		this.editor.submit(this.page, this.page, Map.of("reopen", id, "words", "Toch niet"));
		Document open = this.editor.page(this.page);
		assertThat(open.select(".remark .question-words").eachText()).hasSize(3).endsWith("Toch niet");
		assertThat(open.select("button[name=resolve]")).hasSize(1);
	}

	@Test
	void areOfTheirOwnDossierAndElement() {
		remark("line", "", "Sterker graag");
		String id = this.editor.page(this.page).expectFirst("button[name=resolve]").val();
		Dossier other = this.house.dossier();
		HttpResponse<String> refused = this.editor.submit("/remarks/" + other.slug(), "/remarks/" + other.slug(),
				Map.of("reply", id, "words", "Hier niet"));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select("[aria-labelledby=unsaid-title]").text()).contains("Hier niet");
		for (String elsewhere : List.of("/edit/" + other.slug() + "/topics/" + other.topics().get(0).id(),
				"/edit/" + this.dossier.slug() + "/topics/" + this.dossier.topics().get(0).id())) {
			assertThat(Typist.open(this.editor, elsewhere).type("resolve", id).save().statusCode()).isEqualTo(422);
			HttpResponse<String> said = Typist.open(this.editor, elsewhere)
				.type("remark", id)
				.type("remark-" + id, "Daar niet")
				.save();
			assertThat(said.statusCode()).isEqualTo(422);
			assertThat(said.body()).contains("Daar niet");
		}
		assertThat(this.editor.page(this.page).select(".remark .question-words").eachText())
			.containsExactly("Sterker graag");
		assertThat(this.editor.page(this.page).select("button[name=resolve]")).hasSize(1);
	}

	@Test
	void standOnTheDeskOfWhoWorksOnTheDossierWithTheirNumber() {
		Typist.open(this.editor, this.form).type("line", "Nederland blijft steunen.").save();
		Visitor colleague = this.house.editor(Level.PUBLIC);
		Typist.open(colleague, this.form).type("remark", "line").type("remark-line", "Mooi").save();
		assertThat(this.editor.page("/desk").select("[aria-labelledby=desk-remarks]").text())
			.contains("1 open opmerking");
		assertThat(this.editor.get("/desk/here").body()).contains("1 wacht op u");
		assertThat(colleague.page("/desk").select("[aria-labelledby=desk-remarks] a")).isEmpty();
	}

	@Test
	void areTheCommentsOfTheLetterOfTheNewestRevision() throws IOException {
		remark("line", "Nederland steunt", "Sterker graag");
		remark("explanation", "", "Bron?");
		hidden("Alleen voor ons");
		String docx = "/edit/" + this.dossier.slug() + ".docx";
		assertThat(comments(this.editor, docx)).hasSize(3)
			.anySatisfy((comment) -> assertThat(comment).contains("Els Bakker", "Sterker graag"))
			.anySatisfy((comment) -> assertThat(comment).contains("Bron?"));
		assertThat(comments(this.house.editor(Level.PUBLIC), docx)).hasSize(2)
			.noneSatisfy((comment) -> assertThat(comment).contains("Alleen voor ons"));
		assertThat(comments(this.house.visitor(), "/meetings/" + this.dossier.slug() + ".docx")).isEmpty();
	}

	@Test
	void makeALetterAsRestrictedAsTheStrictestOfThem() throws IOException {
		String docx = "/edit/" + this.dossier.slug() + ".docx";
		hidden("Alleen voor ons");
		this.editor.submit("/edit/" + this.dossier.slug(), "/edit/" + this.dossier.slug() + "/positions/"
				+ this.dossier.topics().get(1).positions().get(0).id() + "/remove", Map.of());
		assertThat(comments(this.editor, docx)).singleElement()
			.satisfies((comment) -> assertThat(comment).contains("Alleen voor ons"));
		assertThat(heads(this.editor, docx)).as("nothing else in it is restricted").contains("Vertrouwelijk");
		assertThat(heads(this.house.editor(Level.PUBLIC), docx)).doesNotContain("Vertrouwelijk");
	}

	@Test
	void areForWhoWritesAndChecksAndIsClearedOnly() {
		String open = "zichtbaar-" + UUID.randomUUID();
		String secret = "verborgen-" + UUID.randomUUID();
		remark("line", "", open);
		hidden(secret);
		List<String> addresses = ExpectedRoute.all()
			.stream()
			.filter((route) -> route.reads() && !route.address().contains("{"))
			.map((route) -> route.address().replace("ifmm-antalya-2025", this.dossier.slug()))
			.toList();
		String letter = "/edit/" + this.dossier.slug() + ".docx";
		assertThat(addresses).contains(this.page, letter);
		// Who has all other roles at once sees all that each of them sees.
		Set<Role> others = EnumSet.complementOf(EnumSet.of(Role.EDITOR, Role.CLERK));
		for (Level clearance : Level.values()) {
			for (Set<Role> roles : List.of(Set.of(Role.EDITOR), Set.of(Role.CLERK), others)) {
				Visitor visitor = signedIn(roles, clearance);
				for (String address : addresses) {
					boolean shown = (address.equals(this.page) && !roles.equals(others))
							|| (address.equals(letter) && roles.contains(Role.EDITOR));
					String text = ShownText.of(visitor.download(address));
					assertThat(text.contains(secret)).as("%s at %s with %s", roles, address, clearance)
						.isEqualTo(shown && clearance == Level.CONFIDENTIAL);
					assertThat(text.contains(open)).as("%s at %s with %s", roles, address, clearance).isEqualTo(shown);
				}
			}
		}
		Visitor stranger = this.house.visitor();
		assertThat(addresses)
			.allSatisfy((address) -> assertThat(ShownText.of(stranger.download(address))).doesNotContain(open, secret));
	}

	private void hidden(String words) {
		this.editor.submit(this.page, this.page,
				Map.of("element", this.dossier.topics().get(1).positions().get(0).id().toString(), "words", words));
	}

	private HttpResponse<String> remark(String field, String passage, String words) {
		return Typist.open(this.editor, this.form)
			.type("remark", field)
			.type("passage-" + field, passage)
			.type("remark-" + field, words)
			.save();
	}

	private static List<String> comments(Visitor visitor, String address) throws IOException {
		byte[] letter = visitor.download(address).body();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
			XWPFComment[] comments = document.getComments();
			return (comments != null)
					? Arrays.stream(comments).map((comment) -> comment.getAuthor() + ": " + comment.getText()).toList()
					: List.of();
		}
	}

	private static String heads(Visitor visitor, String address) throws IOException {
		byte[] letter = visitor.download(address).body();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
			return document.getHeaderList().stream().map(XWPFHeader::getText).collect(Collectors.joining());
		}
	}

	private Visitor signedIn(Set<Role> roles, Level clearance) {
		String username = "els-" + UUID.randomUUID();
		UUID person = this.people.add(username, new PersonDetails("Els Klerk", roles, clearance)).id();
		this.passwords.change(person, EditHouse.PASSWORD);
		Visitor visitor = this.house.visitor();
		visitor.signIn(username, EditHouse.PASSWORD);
		return visitor;
	}

}
