package org.meetingdossier.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;

/**
 * Makes dossiers for tests: a complete small one, of which a test changes what it is
 * about.
 */
public final class DossierBuilder {

	private final UUID id = UUID.randomUUID();

	private String slug = "raad-brussel-2024";

	private Level level = Level.PUBLIC;

	private String title = "Raad in Brussel";

	private LocalDate firstDay = LocalDate.of(2024, 6, 24);

	private OfficialId letter = OfficialId.parse("kst-21501-02-2914");

	private String introduction = "De ministers komen bijeen.";

	private Dossier.@Nullable Position generalLine = position(Level.PUBLIC, "Samen verder.", "");

	private final List<Dossier.Session> sessions = new ArrayList<>();

	private final List<Dossier.Topic> topics = new ArrayList<>();

	private DossierBuilder() {
	}

	/**
	 * Starts with a public dossier that has a general line and nothing on its programme.
	 * @return a builder
	 */
	public static DossierBuilder aDossier() {
		return new DossierBuilder();
	}

	public DossierBuilder at(String slug) {
		this.slug = slug;
		return this;
	}

	public DossierBuilder level(Level level) {
		this.level = level;
		return this;
	}

	public DossierBuilder titled(String title) {
		this.title = title;
		return this;
	}

	public DossierBuilder on(LocalDate firstDay) {
		this.firstDay = firstDay;
		return this;
	}

	public DossierBuilder sentAs(String letter) {
		this.letter = OfficialId.parse(letter);
		return this;
	}

	public DossierBuilder introducedBy(String introduction) {
		this.introduction = introduction;
		return this;
	}

	public DossierBuilder generalLine(Dossier.@Nullable Position generalLine) {
		this.generalLine = generalLine;
		return this;
	}

	public DossierBuilder withSession(String title) {
		this.sessions.add(new Dossier.Session(UUID.randomUUID(), title, SessionKind.WORKING_SESSION, this.firstDay,
				LocalTime.of(9, 30), LocalTime.of(11, 0), null, "Eerste ronde."));
		return this;
	}

	public DossierBuilder withTopic(String title, String background, Dossier.Position... positions) {
		return withTopic(title, background, "Er volgt een brief.", positions);
	}

	public DossierBuilder withTopic(String title, String background, String promised, Dossier.Position... positions) {
		this.topics.add(new Dossier.Topic(UUID.randomUUID(),
				new TopicFacts(title, TopicState.ON_AGENDA, null, true, null, background), List.of(positions),
				List.of(new Dossier.Commitment(UUID.randomUUID(), "De minister", promised, "Binnenkort", null,
						CommitmentStatus.OPEN))));
		return this;
	}

	public DossierBuilder with(Dossier.Topic topic) {
		this.topics.add(topic);
		return this;
	}

	/** With its topics so far in a theme. */
	public DossierBuilder themed(String theme) {
		this.topics.replaceAll((topic) -> topic.with(Content.with(topic.facts(), "theme", theme)));
		return this;
	}

	public static Dossier.Position position(Level level, String line, String explanation) {
		return new Dossier.Position(UUID.randomUUID(), level, line, explanation);
	}

	public MeetingFacts facts() {
		return new MeetingFacts(this.title, this.level, "Raad", "Brussel", null, ZoneId.of("Europe/Brussels"),
				this.firstDay, this.firstDay.plusDays(1), null, "De minister", AgendaStatus.PROVISIONAL, this.letter,
				null, this.introduction);
	}

	public Dossier build() {
		return new Dossier(this.id, this.slug, facts(), this.generalLine, this.sessions, this.topics);
	}

}
