package org.meetingdossier.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Passage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words around a reference: the same before a text is saved and after.
 */
class CitingWordsTests {

	private static final LocalDate DAY = LocalDate.of(2025, 5, 14);

	private static final Passage INTRODUCTION = new Passage(Passage.Part.INTRODUCTION, null, null);

	private static final UUID REVISION = new UUID(0, 1);

	private static final String SENTENCE = "Zie de motie-Paternotte/Piri en het verslag van de FMM van 3 en 4 april.";

	private static final int FIRST = SENTENCE.indexOf(" en het");

	private final CitedPlace motion = place("kst-28676-489", "Kamerstuk 28 676, nr. 489", FIRST,
			"Kamerstuk 28 676, nr. 489");

	private final CitedPlace report = place("kst-28676-496", "Kamerstuk 28 676, nr. 496", SENTENCE.length(),
			"Kamerstuk 28 676, nr. 496");

	@Test
	void knowWhereTheMarkOfAnUnsavedNoteStands() {
		Citing citing = CitingWords.ofUnsaved(List.of(this.motion), DAY).get(0);
		assertThat(citing.mark()).isEqualTo(FIRST);
		assertThat(citing.otherMarks()).isEmpty();
	}

	@Test
	void knowTheMarksOfOtherUnsavedNotes() {
		List<Citing> citing = CitingWords.ofUnsaved(List.of(this.motion, this.report), DAY);
		assertThat(citing.get(0).otherMarks()).containsExactly(SENTENCE.length());
		assertThat(citing.get(1).otherMarks()).containsExactly(FIRST);
	}

	@Test
	void areTheSameBeforeAndAfterSaving() {
		List<CitedPlace> places = List.of(this.motion, this.report);
		assertThat(CitingWords.ofUnsaved(places, DAY))
			.isEqualTo(CitingWords.of(places.stream().map(CitingWordsTests::kept).toList(), DAY));
	}

	@Test
	void takeTheSecondOfTwoEqualCitationsInItsOwnPlace() {
		String sentence = "De motie (28676-489) is aangenomen; zie ook de brief (28676-489).";
		int second = sentence.lastIndexOf("28676-489");
		CitedPlace place = new CitedPlace("top", "Top", Level.PUBLIC, INTRODUCTION, OfficialId.parse("kst-28676-489"),
				0, 9, "28676-489", sentence, second, null, null);
		assertThat(CitingWords.ofUnsaved(List.of(place), DAY).get(0).start()).isEqualTo(second);
	}

	private static CitedPlace place(String document, String words, int mark, @Nullable String note) {
		return new CitedPlace("top", "Top", Level.PUBLIC, INTRODUCTION, OfficialId.parse(document), 0, words.length(),
				words, SENTENCE, mark, note, (note != null) ? 1 : null);
	}

	private static KeptReference kept(CitedPlace place) {
		return new KeptReference(UUID.randomUUID(), REVISION, 1, place.level(), place.passage(), place.document(),
				place.start(), place.end(), place.words(), place.sentence(), place.mark(), place.footnote());
	}

}
