package org.meetingdossier.editing.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.HostileTexts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of editing that only come as the answer to a form: what is typed stays text on
 * them, whoever typed it. The others are tried with all pages that show a dossier.
 */
@HouseTest
class HostileEditingTests {

	@Autowired
	private EditHouse house;

	private String address = "";

	private String compare = "";

	private Visitor els;

	private Visitor piet;

	@BeforeEach
	void openADossierTwice() {
		Dossier dossier = this.house.dossier();
		this.address = "/edit/" + dossier.slug() + "/positions/" + dossier.topics().get(0).positions().get(0).id();
		this.compare = "/edit/" + dossier.slug() + "/compare";
		this.els = this.house.editor(Level.DELEGATION);
		this.piet = this.house.editor(Level.DELEGATION);
	}

	@Test
	void showsHostileTextsInPreviewsAndErrorsAsText() {
		for (String text : HostileTexts.all()) {
			Typist typist = Typist.open(this.els, this.address).type("line", text).type("explanation", text);
			assertHarmless(typist.send("/preview"), 200);
			Document wrong = assertHarmless(typist.type("line", text + "x".repeat(2000)).save(), 422);
			assertThat(wrong.select("#explanation").val()).isEqualTo(text.strip());
		}
	}

	@Test
	void showsHostileTextsOfBothSidesOfAConflictAsText() {
		List<String> texts = HostileTexts.all();
		for (int number = 0; number < texts.size(); number++) {
			Typist first = Typist.open(this.els, this.address).type("line", texts.get(number) + " a");
			Typist second = Typist.open(this.piet, this.address).type("line", texts.get(number) + " b");
			first.save();
			Document conflict = assertHarmless(second.save(), 409);
			assertThat(conflict.select(".clash-theirs dd").text()).endsWith(" a");
			assertThat(conflict.select("#line").val()).isEqualTo((texts.get(number) + " b").strip());
			this.piet.submit(this.address, this.address, Map.of("do", "discard"));
			int saved = number + 2;
			assertHarmless(this.els.get(this.compare + "?from=" + (saved - 1) + "&to=" + saved), 200);
		}
	}

	private static Document assertHarmless(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		Document page = Jsoup.parse(answer.body(), answer.uri().toString());
		HostileTexts.isHarmless(page);
		return page;
	}

}
