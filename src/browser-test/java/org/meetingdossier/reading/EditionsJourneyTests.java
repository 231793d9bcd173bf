package org.meetingdossier.reading;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.platform.AccessiblePage;
import org.meetingdossier.platform.BrowserTest;
import org.meetingdossier.platform.Reader;

@BrowserTest
class EditionsJourneyTests {

	@Autowired
	private Dossiers dossiers;

	private final String slug = "edities-" + UUID.randomUUID();

	private final Dossier first = DossierBuilder.aDossier()
		.at(this.slug)
		.with(topic(UUID.randomUUID(), "Oekraïne", "De brief.^[Kamerstuk 28676, nr. 499]", TopicState.ON_AGENDA))
		.with(topic(UUID.randomUUID(), "Industrie", "Productie.", TopicState.ON_AGENDA))
		.build();

	static Stream<Arguments> pages() {
		return Stream.of("", "/editions", "/editions/A", "/compare?from=A&to=B")
			.flatMap((page) -> Stream.of(Arguments.of(page, 360, ColorScheme.LIGHT),
					Arguments.of(page, 360, ColorScheme.DARK), Arguments.of(page, 1280, ColorScheme.LIGHT)));
	}

	@BeforeEach
	void publishTwice() {
		this.dossiers.create(this.first, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(this.first.id(), 1, "els", null);
		Dossier.Topic changed = topic(this.first.topics().get(0).id(), "Oekraïne en Moldavië",
				"De nieuwe brief.^[Kamerstuk 28676, nr. 500]", TopicState.POSTPONED);
		this.dossiers.save(
				withTopics(List.of(this.first.topics().get(1), changed,
						topic(UUID.randomUUID(), "Een nieuw agendapunt", "", TopicState.ON_AGENDA))),
				1, AnAuthor.cleared("els"), "Anders");
		this.dossiers.publish(this.first.id(), 2, "els", "De inzet is aangescherpt.");
	}

	@ParameterizedTest(name = "{0} at {1} px, {2}")
	@MethodSource("pages")
	void everybodyCanReadWhatChanged(String address, int width, ColorScheme colours, Reader reader) {
		AccessiblePage.assertThatEverybodyCanUse(reader.open("/meetings/" + this.slug + address, width, colours));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("colours")
	void everybodyCanReadTheNotice(ColorScheme colours, Reader reader) {
		this.dossiers.withdraw(this.first.id(), "In deze editie staat een verkeerde datum.", "els");
		AccessiblePage.assertThatEverybodyCanUse(reader.open("/meetings/" + this.slug, 360, colours));
	}

	static Stream<ColorScheme> colours() {
		return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK);
	}

	private Dossier withTopics(List<Dossier.Topic> topics) {
		Dossier dossier = this.first;
		return dossier.withTopics(topics);
	}

	private static Dossier.Topic topic(UUID id, String title, String background, TopicState state) {
		return new Dossier.Topic(id,
				new TopicFacts(title, state, (state == TopicState.ON_AGENDA) ? null : "Op verzoek van het gastland.",
						true, null, background),
				List.of(DossierBuilder.position(Level.PUBLIC, "Nederland steunt het plan.", "")), List.of());
	}

}
