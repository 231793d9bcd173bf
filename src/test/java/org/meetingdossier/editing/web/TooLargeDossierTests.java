package org.meetingdossier.editing.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.DossierTooLargeException;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier that is as large as may be, and what would make it larger.
 */
@HouseTest
class TooLargeDossierTests {

	private static final int LONG = 45_000;

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	private Dossier dossier;

	private String overview = "";

	private Visitor editor;

	@BeforeEach
	void openADossierOfWhichALongTopicWasRemoved() {
		this.dossier = this.house.keep(DossierBuilder.aDossier().with(topic("Lang", LONG)));
		this.overview = "/edit/" + this.dossier.slug();
		this.editor = this.house.editor(Level.CONFIDENTIAL);
		UUID removed = this.dossier.topics().get(0).id();
		assertThat(this.dossier.topics().get(0).title()).isEqualTo("Lang");
		HttpResponse<String> answer = this.editor.submit(this.overview,
				this.overview + "/topics/" + removed + "/remove", Map.of());
		assertThat(answer.headers().firstValue("Location")).hasValue(this.overview + "?removed=2");
		fillUp(this.dossiers.working(this.dossier.slug()).orElseThrow());
	}

	@Test
	void saysThatWhatWasRemovedDoesNotFitAnyMore() {
		HttpResponse<String> answer = this.editor.submit(this.overview + "?removed=2", this.overview + "/undo",
				Map.of());
		assertRefused(answer);
	}

	@Test
	void saysThatAPartOfBeforeDoesNotFitAnyMore() {
		assertRefused(this.editor.submit(this.overview + "/compare?from=1&to=2", this.overview + "/restore", Map.of()));
	}

	@Test
	void saysThatACopyIsTooLargeAndKeepsTheForm() {
		HttpResponse<String> answer = this.editor.submit("/edit/new", "/edit/new",
				Map.of("from", this.dossier.id().toString(), "title", "Een titel ".repeat(29), "forum", "NAVO", "place",
						"Antalya", "zone", "Europe/Istanbul", "firstDay", "2025-05-14", "lastDay", "2025-05-15",
						"level", "PUBLIC", "slug", "kopie-" + UUID.randomUUID()));
		assertThat(answer.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".form-errors").text()).contains("te groot om over te nemen");
		assertThat(page.select("[name=place]").val()).isEqualTo("Antalya");
		assertThat(page.select("[name=from] option[selected]").val()).isEqualTo(this.dossier.id().toString());
	}

	private void assertRefused(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("Location")).hasValue(this.overview + "?refused=too-large");
		assertThat(this.editor.page(this.overview + "?refused=too-large").select(".notice[role=alert]").text())
			.contains("te groot");
		assertThat(this.dossiers.working(this.dossier.slug()).orElseThrow().topics()).extracting(Dossier.Topic::title)
			.doesNotContain("Lang");
	}

	/** Fills it up to 10 characters from the limit. */
	private void fillUp(Dossier dossier) {
		List<Dossier.Topic> topics = new ArrayList<>(dossier.topics());
		IntStream.range(0, DossierTooLargeException.MOST / LONG).forEach((one) -> topics.add(topic("Vul", LONG)));
		try {
			fill(dossier, topics);
		}
		catch (DossierTooLargeException ex) {
			topics.remove(topics.size() - 1);
			topics.add(topic("Vul", LONG - ex.excess() - 10));
		}
		fill(dossier, topics);
	}

	private void fill(Dossier dossier, List<Dossier.Topic> topics) {
		this.dossiers.save(with(dossier, topics), 2, AnAuthor.cleared("system"), "Vol");
	}

	private static Dossier.Topic topic(String title, int characters) {
		return new Dossier.Topic(UUID.randomUUID(),
				new TopicFacts(title, TopicState.ON_AGENDA, null, false, null, "x".repeat(characters)), List.of(),
				List.of());
	}

	private static Dossier with(Dossier dossier, List<Dossier.Topic> topics) {
		return dossier.withTopics(topics);
	}

}
