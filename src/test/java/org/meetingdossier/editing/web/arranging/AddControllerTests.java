package org.meetingdossier.editing.web.arranging;

import java.net.http.HttpResponse;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.web.EditHouse;
import org.meetingdossier.editing.web.Typist;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class AddControllerTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	private Dossier dossier;

	private String overview = "";

	private String position = "";

	private Visitor editor;

	@BeforeEach
	void openADossier() {
		this.dossier = this.house.dossier();
		this.overview = "/edit/" + this.dossier.slug();
		this.position = this.overview + "/positions/" + this.dossier.topics().get(0).positions().get(0).id();
		this.editor = this.house.editor(Level.DELEGATION);
	}

	@Test
	void takesASaveBackByTheButtonThatFollowsIt() {
		Typist.open(this.editor, this.position).type("line", "Een vergissing.").save();
		HttpResponse<String> answer = undo("?saved=2");
		assertThat(answer.headers().firstValue("Location")).hasValue(this.overview + "?undone=3");
		Document page = this.editor.page(this.overview + "?undone=3");
		assertThat(page.select(".notice").text()).contains("wat er eerder stond, is terug, als revisie 3");
		assertThat(Typist.open(this.editor, this.position).typed("line")).isEqualTo("Nederland steunt Oekraïne.");
		assertThat(this.dossiers.working(this.dossier.slug())).contains(this.dossier);
		assertThat(this.editor.page(this.overview + "/history").select(".revision p[lang=nl]").eachText()).first()
			.isEqualTo("Revisie 2 ongedaan gemaakt");
	}

	@Test
	void bringsBackWhatWasRemoved() {
		this.editor.submit(this.overview, this.position + "/remove", Map.of());
		assertThat(this.editor.get(this.position).statusCode()).isEqualTo(404);
		undo("?removed=2");
		assertThat(this.dossiers.working(this.dossier.slug())).contains(this.dossier);
	}

	@Test
	void saysThatOthersChangedTheSameSince() {
		Typist.open(this.editor, this.position).type("line", "Van Els.").save();
		Typist.open(this.house.editor(Level.DELEGATION), this.position).type("line", "Van een ander.").save();
		assertThat(undo("?saved=2").headers().firstValue("Location")).hasValue(this.overview + "?refused=undo");
		assertThat(Typist.open(this.editor, this.position).typed("line")).isEqualTo("Van een ander.");
	}

	@Test
	void offersNoUndoOfWhatSomebodyElseSaved() {
		Typist.open(this.editor, this.position).type("line", "Van Els.").save();
		Visitor other = this.house.editor(Level.DELEGATION);
		assertThat(other.page(this.overview + "?saved=2").select("form.undo")).isEmpty();
		assertThat(other.postWithToken(this.overview + "/undo", Map.of("revision", "2")).statusCode()).isEqualTo(404);
		assertThat(this.editor.page(this.overview + "?saved=1").select("form.undo")).as("nothing was before the first")
			.isEmpty();
		assertThat(Typist.open(this.editor, this.position).typed("line")).isEqualTo("Van Els.");
	}

	private HttpResponse<String> undo(String notice) {
		return this.editor.submit(this.overview + notice, this.overview + "/undo", Map.of());
	}

}
