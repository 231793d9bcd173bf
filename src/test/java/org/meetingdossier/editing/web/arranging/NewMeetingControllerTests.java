package org.meetingdossier.editing.web.arranging;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.web.EditHouse;
import org.meetingdossier.editing.web.Typist;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class NewMeetingControllerTests {

	private static final String NEW = "/edit/new";

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "nieuw-" + UUID.randomUUID();

	private Visitor editor;

	@BeforeEach
	void signIn() {
		this.editor = this.house.editor(Level.DELEGATION);
	}

	@Test
	void makesADossierAndForgetsTheDraft() {
		Typist typist = typed();
		typist.send("/draft");
		assertThat(typist.save().headers().firstValue("Location")).hasValue("/edit/" + this.slug + "?saved=1");
		assertThat(this.dossiers.working(this.slug)).map(Dossier::title).hasValue("Top in Den Haag");
		assertThat(this.editor.page(NEW).select(".draft-notice")).isEmpty();
		assertThat(Typist.open(this.editor, NEW).typed("title")).isEmpty();
		assertThat(this.editor.page("/edit").text()).doesNotContain("Uw concepten");
	}

	@Test
	void opensWithTheDraftAndLeadsToIt() {
		HttpResponse<String> kept = typed().type("from", "").send("/draft");
		assertThat(kept.body()).contains("Concept bewaard");
		Document page = this.editor.page(NEW);
		assertThat(page.select("#title").val()).isEqualTo("Top in Den Haag");
		assertThat(page.select("#firstDay").val()).isEqualTo("2025-06-24");
		assertThat(page.select("#level option[selected]").val()).isEqualTo("PUBLIC");
		assertThat(page.select(".draft-notice").text()).contains("Dit is uw concept");
		assertThat(this.editor.page("/edit").select(".notice a").eachAttr("href")).containsExactly(NEW);
	}

	@Test
	void keepsOneDraftAndShowsItToNobodyElse() {
		typed().send("/draft");
		Typist.open(this.editor, NEW).type("title", "Toch anders").send("/draft");
		assertThat(Typist.open(this.editor, NEW).typed("title")).isEqualTo("Toch anders");
		Visitor other = this.house.editor(Level.CONFIDENTIAL);
		assertThat(Typist.open(other, NEW).typed("title")).isEmpty();
		assertThat(other.page("/edit").text()).doesNotContain("Uw concepten");
	}

	@Test
	void keepsWhatIsWrongAsItWasTypedAndStaysWithIt() {
		HttpResponse<String> answer = typed().type("firstDay", "24 juni").save();
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(answer.body()).select("#firstDay").val()).isEqualTo("24 juni");
		assertThat(this.editor.page(NEW).select("#firstDay").val()).isEqualTo("24 juni");
	}

	@Test
	void throwsTheDraftAwayAndStartsFromTheMeetingThatWasAskedFor() {
		Dossier previous = this.house.dossier();
		typed().send("/draft");
		String after = NEW + "?after=" + previous.slug();
		Typist typist = Typist.open(this.editor, after);
		assertThat(typist.typed("title")).as("what was typed comes first").isEqualTo("Top in Den Haag");
		HttpResponse<String> answer = typist.type("do", "discard").save();
		assertThat(answer.headers().firstValue("Location")).hasValue(after);
		Typist fresh = Typist.open(this.editor, after);
		assertThat(fresh.typed("title")).isEqualTo(previous.title());
		assertThat(fresh.typed("from")).isEqualTo(previous.id().toString());
	}

	@Test
	void keepsAFormThatIsSentWithoutASession() {
		Typist typist = typed();
		this.jdbc.update("delete from spring_session");
		HttpResponse<String> answer = typist.save();
		assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/sign-in?continue=%2Fedit%2Fnew");
		String username = this.jdbc.queryForObject(
				"select username from person where id = (select person_id from open_form where id = ?)", String.class,
				UUID.fromString(typist.typed("ticket")));
		this.editor.signIn(Objects.requireNonNull(username), EditHouse.PASSWORD);
		assertThat(Typist.open(this.editor, NEW).typed("title")).isEqualTo("Top in Den Haag");
		assertThat(this.dossiers.working(this.slug)).isEmpty();
	}

	@Test
	void givesAnAddressToOneOfThoseWhoAskForItAtOnce() throws Exception {
		List<Callable<Integer>> saves = new ArrayList<>();
		for (int one = 0; one < 4; one++) {
			Typist typist = typed(this.house.editor(Level.DELEGATION));
			saves.add(() -> typist.save().statusCode());
		}
		ExecutorService editors = Executors.newFixedThreadPool(saves.size());
		try {
			List<Integer> answers = new ArrayList<>();
			for (Future<Integer> save : editors.invokeAll(saves)) {
				answers.add(save.get());
			}
			assertThat(answers).containsExactlyInAnyOrder(302, 422, 422, 422);
		}
		finally {
			editors.shutdown();
		}
	}

	@Test
	void saysWhatIsTooMuch() {
		assertThat(typed().type("title", "a".repeat(130_000)).send("/draft").statusCode()).isEqualTo(413);
	}

	private Typist typed() {
		return typed(this.editor);
	}

	private Typist typed(Visitor visitor) {
		return Typist.open(visitor, NEW)
			.type("title", "Top in Den Haag")
			.type("forum", "NAVO")
			.type("place", "Den Haag")
			.type("firstDay", "2025-06-24")
			.type("lastDay", "2025-06-25")
			.type("level", "PUBLIC")
			.type("slug", this.slug);
	}

}
