package org.meetingdossier.reading;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicPageTests {

	@Test
	void knowsItsNeighbours() {
		assertThat(TopicPage.of(PublishedDossiers.aMeeting(), List.of(), 1)).hasValueSatisfying((page) -> {
			assertThat(page.topic().title()).isEqualTo("Oekraïne");
			assertThat(page.previous()).isNull();
			assertThat(page.next()).isNotNull().extracting(TopicText::title).isEqualTo("Industrie");
		});
	}

	@Test
	void isEmptyForANumberThatTheMeetingDoesNotHave() {
		assertThat(TopicPage.of(PublishedDossiers.aMeeting(), List.of(), 0)).isEmpty();
		assertThat(TopicPage.of(PublishedDossiers.aMeeting(), List.of(), 3)).isEmpty();
	}

}
