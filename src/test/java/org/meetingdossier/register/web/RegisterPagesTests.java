package org.meetingdossier.register.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.platform.work.WaitingTurns;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator fills the register over HTTP.
 */
@HouseTest
class RegisterPagesTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private Environment environment;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private BeanFactory beans;

	private final String number = Integer.toString(1 + new Random().nextInt(1_000_000_000));

	private Visitor admin;

	@BeforeEach
	void signIn() {
		this.admin = signedIn(Role.ADMIN);
	}

	@Test
	void uploadsATableAndReadsWhatCameOfIt() {
		String address = upload(table("niets\tNiemand\n"));
		assertThat(this.admin.page(address).select(".work-title").text()).isEqualTo("lijst.tsv inlezen");
		WaitingTurns.of(this.beans).take();
		Document page = this.admin.page(address);
		assertThat(page.select("main").text()).contains("Ingelezen: 1 nieuw of veranderd, 0 ongewijzigd, 1 melding.",
				"Regel 5: \"niets\" is geen nummer van een officieel document");
		assertThat(this.admin.page(address + "?lang=en").select("main").text()).contains("Line 5: \"niets\" is no id");
		this.admin.page(address + "?lang=nl");
		Document list = this.admin.page("/admin/register");
		assertThat(list.select("a[href=" + address + "]").text()).isEqualTo("lijst.tsv");
		assertThat(list.select("#snapshots-title ~ ul li").eachText())
			.filteredOn((line) -> line.startsWith("een proef " + this.number))
			.singleElement()
			.asString()
			.contains("Stand van 1 mei 2025", "Volledig, 1 stuk", "Begonnen", "Klaar");
		assertThat(this.admin.page("/account").select("a[href=/admin/register]")).hasSize(1);
	}

	@Test
	void saysThatTheSameFileChangesNothing() {
		upload(table(""));
		String again = upload(table(""));
		WaitingTurns.of(this.beans).take();
		assertThat(this.admin.page(again).select("main").text()).contains("Er verandert niets", "1 stuk ongewijzigd");
	}

	@Test
	void saysWhatIsWrongWithAFileThatIsNoRegister() {
		String address = upload("Geachte voorzitter, " + this.number);
		WaitingTurns.of(this.beans).take();
		assertThat(this.admin.page(address).select("main").text()).contains("Geweigerd: er is niets ingelezen",
				"Regel 1: dit is geen lijst van nummers");
	}

	@Test
	void escapesTheNameAndTheContentOfAFile() {
		String hostile = "<img src=x onerror=alert(1)>";
		HttpResponse<String> answer = this.admin.upload("/admin/register", Map.of("source", hostile), hostile,
				table(hostile + "\tNiemand\n").getBytes(StandardCharsets.UTF_8));
		WaitingTurns.of(this.beans).take();
		String address = answer.headers().firstValue("Location").orElseThrow();
		assertThat(this.admin.page(address).select("main img")).isEmpty();
		assertThat(this.admin.page(address).select("main").text()).contains(hostile);
		assertThat(this.admin.page("/admin/register").select("main img")).isEmpty();
	}

	@Test
	void refusesAFileAboveTheLimitAndSaysTheLimit() {
		HttpResponse<String> answer = this.admin.upload("/admin/register", Map.of("source", "Bewaar dit"), "groot.tsv",
				new byte[(20 << 20) + 1]);
		assertThat(answer.statusCode()).isEqualTo(413);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("#form-errors").text()).contains("ten hoogste 20 MB");
		assertThat(page.select("#source").val()).isEqualTo("Bewaar dit");
	}

	@Test
	void leavesTheTextThatAnybodyChecksAtFiveMegabytes() {
		HttpResponse<String> answer = Visitor.of(this.environment)
			.upload("/check", Map.of(), "brief.txt", new byte[(5 << 20) + 1]);
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("ten hoogste 5 MB");
	}

	@Test
	void keepsWhatWasTypedWhenItIsRefused() {
		HttpResponse<String> nothing = this.admin.upload("/admin/register",
				Map.of("source", "Bewaar dit", "asOf", "gisteren"), "leeg.tsv", new byte[0]);
		assertThat(nothing.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(nothing.body());
		assertThat(page.select("#form-errors").text()).contains("Kies een bestand", "Dit is geen datum");
		assertThat(page.select("#source").val()).isEqualTo("Bewaar dit");
		HttpResponse<String> tomorrow = this.admin.upload("/admin/register", Map.of("asOf", "2199-01-01"), "lijst.tsv",
				table("").getBytes(StandardCharsets.UTF_8));
		assertThat(tomorrow.statusCode()).isEqualTo(422);
		assertThat(tomorrow.body()).contains("Deze dag is nog niet geweest");
	}

	@Test
	void isForAdministratorsAndNeedsTheTokenOfTheForm() {
		Visitor clerk = signedIn(Role.CLERK);
		byte[] file = table("").getBytes(StandardCharsets.UTF_8);
		assertThat(clerk.get("/admin/register").statusCode()).isEqualTo(403);
		assertThat(clerk.upload("/admin/register", Map.of(), "lijst.tsv", file).statusCode()).isEqualTo(403);
		assertThat(this.admin.post("/admin/register", Map.of("source", "x")).statusCode()).isEqualTo(403);
		assertThat(this.admin.get("/admin/register/uploads/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
	}

	private String table(String more) {
		return "# source: een proef " + this.number + "\n# as-of: 2025-05-01\nid\ttitle\nkst-28676-" + this.number
				+ "\tEen proef\n" + more;
	}

	private String upload(String text) {
		HttpResponse<String> answer = this.admin.upload("/admin/register", Map.of(), "lijst.tsv",
				text.getBytes(StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(302);
		return answer.headers().firstValue("Location").orElseThrow();
	}

	private Visitor signedIn(Role role) {
		String username = "els-" + UUID.randomUUID();
		this.passwords.change(this.people.add(username, new PersonDetails("Els", Set.of(role), Level.PUBLIC)).id(),
				PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

}
