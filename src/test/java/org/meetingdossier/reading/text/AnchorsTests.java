package org.meetingdossier.reading.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meetingdossier.dossier.document.Passage;
import org.meetingdossier.dossier.document.Passage.Part;

import static org.assertj.core.api.Assertions.assertThat;

class AnchorsTests {

	@ParameterizedTest
	@CsvSource({ "INTRODUCTION, introduction", "GENERAL_LINE, general-line", "EXPLANATION, general-line",
			"SESSION, programme" })
	void namesThePassagesOutsideTheTopics(Part part, String anchor) {
		assertThat(Anchors.of(new Passage(part, null, null))).isEqualTo(anchor);
	}

	@ParameterizedTest
	@CsvSource({ "BACKGROUND, topic-2-background", "POSITION, topic-2-position", "EXPLANATION, topic-2-position",
			"COMMITMENT, topic-2-commitments" })
	void namesThePassagesOfATopic(Part part, String anchor) {
		assertThat(Anchors.of(new Passage(part, 2, null))).isEqualTo(anchor);
	}

	@Test
	void namesTheMarksOfANoteByUse() {
		assertThat(Anchors.mark(7, 1)).isEqualTo("note-7-mark");
		assertThat(Anchors.mark(7, 2)).isEqualTo("note-7-mark-2");
	}

}
