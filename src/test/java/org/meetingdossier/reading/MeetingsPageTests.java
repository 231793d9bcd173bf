package org.meetingdossier.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.MeetingSummary;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.platform.ListPage;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingsPageTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 5, 15);

	@Test
	void listsTheNextMeetingFirstAndTheLatestOfThePastFirst() {
		MeetingsPage page = MeetingsPage.of(
				List.of(meeting("oud", 2023), meeting("ver", 2027), meeting("vorig", 2024), meeting("volgend", 2026)),
				TODAY);
		assertThat(page.upcoming()).extracting(MeetingsPage.Line::slug).containsExactly("volgend", "ver");
		assertThat(page.past()).extracting(MeetingsPage.Line::slug).containsExactly("vorig", "oud");
	}

	@Test
	void countsAMeetingAsUpcomingOnItsLastDay() {
		MeetingSummary ending = summary("nu", TODAY.minusDays(1), TODAY);
		assertThat(MeetingsPage.of(List.of(ending), TODAY).upcoming()).hasSize(1);
		assertThat(MeetingsPage.of(List.of(ending), TODAY.plusDays(1)).past()).hasSize(1);
	}

	@Test
	void isEmptyWithoutMeetings() {
		assertThat(MeetingsPage.of(List.of(), TODAY).isEmpty()).isTrue();
		assertThat(MeetingsPage.of(List.of(), TODAY).nearest()).isNull();
	}

	@Test
	void isNearestToTheNextMeetingElseToTheLast() {
		List<MeetingSummary> past = List.of(meeting("oud", 2023), meeting("vorig", 2024));
		assertThat(MeetingsPage.of(past, TODAY).nearest()).extracting(MeetingsPage.Line::slug).isEqualTo("vorig");
		assertThat(
				MeetingsPage.of(List.of(meeting("ver", 2027), meeting("vorig", 2024), meeting("volgend", 2026)), TODAY)
					.nearest())
			.extracting(MeetingsPage.Line::slug)
			.isEqualTo("volgend");
	}

	@Test
	void showsFiftyMeetingsAtATimeTheUpcomingFirst() {
		List<MeetingSummary> all = Stream
			.concat(Stream.of(meeting("volgend", 2026)),
					IntStream.range(1950, 2010).mapToObj((year) -> meeting("in-" + year, year)))
			.toList();
		MeetingsPage first = MeetingsPage.of(all, TODAY, new ListPage(1));
		assertThat(first.upcoming()).hasSize(1);
		assertThat(first.past()).hasSize(49).first().extracting(MeetingsPage.Line::slug).isEqualTo("in-2009");
		assertThat(first.followed()).isTrue();
		MeetingsPage second = MeetingsPage.of(all, TODAY, new ListPage(2));
		assertThat(second.upcoming()).isEmpty();
		assertThat(second.past()).hasSize(11).last().extracting(MeetingsPage.Line::slug).isEqualTo("in-1950");
		assertThat(second.followed()).isFalse();
	}

	private static MeetingSummary meeting(String slug, int year) {
		return summary(slug, LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 2));
	}

	private static MeetingSummary summary(String slug, LocalDate first, LocalDate last) {
		MeetingFacts facts = Content.with(DossierBuilder.aDossier().build().facts(), Map.of("title", slug, "forum",
				"NAVO", "place", "Antalya", "firstDay", first, "lastDay", last, "agenda", AgendaStatus.FINAL));
		return new MeetingSummary(slug, facts, 1, "A", Instant.EPOCH, false);
	}

}
