package org.meetingdossier.dossier.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Passage.Part;

import static org.assertj.core.api.Assertions.assertThat;

class CitedPlacesTests {

	@Test
	void citesWithTheSentenceThatCarriesTheFootnote() {
		List<CitedPlace> places = placesIn(
				"De top nadert. De Kamer weet dit al.^[Kamerstuk 28676, nr. 499] Meer volgt.");
		assertThat(places).singleElement().satisfies((place) -> {
			assertThat(place.document()).hasToString("kst-28676-499");
			assertThat(place.sentence()).isEqualTo("De Kamer weet dit al.");
			assertThat(place.footnote()).isEqualTo("Kamerstuk 28676, nr. 499");
			assertThat(place.footnoteNumber()).isEqualTo(1);
			assertThat(place.words()).isEqualTo("Kamerstuk 28676, nr. 499");
		});
	}

	@Test
	void citesFromRunningTextWithItsOwnSentence() {
		List<CitedPlace> places = placesIn("Eerst dit. De brief (Kamerstuk 28676, nr. 499) is verstuurd. Dan dat.");
		assertThat(places).singleElement().satisfies((place) -> {
			assertThat(place.sentence()).isEqualTo("De brief (Kamerstuk 28676, nr. 499) is verstuurd.");
			assertThat(place.footnote()).isNull();
			assertThat(place.footnoteNumber()).isNull();
		});
	}

	@Test
	void placesTheCitationInTheSourceText() {
		String text = "Met **nadruk** en een noot.^[Zie Kamerstuk 28676, nr. 499.]";
		assertThat(placesIn(text)).singleElement()
			.satisfies((place) -> assertThat(text.substring(place.start(), place.end()))
				.isEqualTo("Kamerstuk 28676, nr. 499"));
	}

	@Test
	void countsWhatLooksLikeHtmlAmongTheWords() {
		assertThat(placesIn("De <b>top</b> nadert. De Kamer weet dit al.^[Kamerstuk 28676, nr. 499] Meer <br> volgt."))
			.singleElement()
			.satisfies((place) -> {
				assertThat(place.sentence()).isEqualTo("De Kamer weet dit al.");
				assertThat(place.mark()).isEqualTo("De Kamer weet dit al.".length());
			});
	}

	@Test
	void findsACitationThatRunsOverALineEnd() {
		assertThat(placesIn("Zie Kamerstuk\n28676, nr. 499 hierover.")).singleElement()
			.satisfies((place) -> assertThat(place.document()).hasToString("kst-28676-499"));
	}

	@Test
	void numbersFootnotesInReadingOrderAlsoWhereTheyCiteNothing() {
		Dossier dossier = DossierBuilder.aDossier()
			.introducedBy("Inleiding.^[Een noot zonder stuk.]")
			.generalLine(DossierBuilder.position(Level.PUBLIC, "Lijn.^[Kamerstuk 28676, nr. 499]", ""))
			.withTopic("Oekraïne", "Achtergrond.",
					DossierBuilder.position(Level.PUBLIC, "Lijn.", "Toelichting.^[Kamerstuk 28676, nr. 489]"))
			.build();
		assertThat(CitedPlaces.in(dossier)).extracting(CitedPlace::footnoteNumber).containsExactly(2, 3);
	}

	@Test
	void saysWhereEachCitationStands() {
		Dossier.Position position = DossierBuilder.position(Level.DELEGATION, "Lijn (Kamerstuk 28676, nr. 499).",
				"Uitleg (Kamerstuk 28676, nr. 489).");
		Dossier dossier = DossierBuilder.aDossier().withTopic("Eén", "").withTopic("Twee", "", position).build();
		assertThat(CitedPlaces.in(dossier)).extracting(CitedPlace::passage)
			.containsExactly(new Passage(Part.POSITION, 2, position.id()),
					new Passage(Part.EXPLANATION, 2, position.id()));
		assertThat(CitedPlaces.in(dossier)).extracting(CitedPlace::level).containsOnly(Level.DELEGATION);
	}

	@Test
	void inheritsTheLevelOfTheDossier() {
		Dossier dossier = DossierBuilder.aDossier()
			.level(Level.CONFIDENTIAL)
			.introducedBy("Zie Kamerstuk 28676, nr. 499.")
			.build();
		assertThat(CitedPlaces.in(dossier)).extracting(CitedPlace::level).containsExactly(Level.CONFIDENTIAL);
	}

	@Test
	void findsNothingWhereNothingIsCited() {
		assertThat(placesIn("Op 24 en 25 juni 2025 is de top, met 2% van het bbp.")).isEmpty();
	}

	private static List<CitedPlace> placesIn(String introduction) {
		return CitedPlaces.in(DossierBuilder.aDossier().introducedBy(introduction).build());
	}

}
