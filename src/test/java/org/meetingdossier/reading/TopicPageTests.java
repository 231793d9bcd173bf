package org.meetingdossier.reading;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicPageTests {

	@Test
	void knowsItsNeighbours() {
		assertThat(TopicPage.of(PublishedDossiers.aMeeting(), 1)).hasValueSatisfying((page) -> {
			assertThat(page.topic().title()).isEqualTo("Oekraïne");
			assertThat(page.previous()).isNull();
			assertThat(page.next()).isNotNull().extracting(TopicText::title).isEqualTo("Industrie");
		});
	}

	@Test
	void isEmptyForANumberThatTheMeetingDoesNotHave() {
		assertThat(TopicPage.of(PublishedDossiers.aMeeting(), 0)).isEmpty();
		assertThat(TopicPage.of(PublishedDossiers.aMeeting(), 3)).isEmpty();
	}

}
