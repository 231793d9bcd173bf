package org.meetingdossier.dossier.document;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DossierTests {

	@Test
	void endsEveryLineAlike() {
		Dossier.Position position = DossierBuilder.position(Level.PUBLIC, "Een\r\nlijn", "Oude\rMac");
		Dossier dossier = DossierBuilder.aDossier()
			.introducedBy("Een\r\n\r\ninleiding")
			.withTopic("Titel", "Een\r\nachtergrond", "Een\r\nbrief", position)
			.build();
		assertThat(DossierJson.write(dossier)).doesNotContain("\\r");
		assertThat(dossier.facts().introduction()).isEqualTo("Een\n\ninleiding");
		assertThat(position.explanation()).isEqualTo("Oude\nMac");
		assertThat(DossierJson.read(DossierJson.write(dossier).replace("\\n", "\\r\\n")))
			.as("also where it was written before this was so")
			.isEqualTo(dossier);
	}

	@Test
	void showsAReaderNoPositionAboveTheirClearance() {
		Dossier dossier = DossierBuilder.aDossier()
			.generalLine(DossierBuilder.position(Level.DELEGATION, "Intern", ""))
			.withTopic("Oekraïne", "", DossierBuilder.position(Level.PUBLIC, "Open", ""),
					DossierBuilder.position(Level.CONFIDENTIAL, "Geheim", ""))
			.build();
		Dossier seen = dossier.seenWith(Level.PUBLIC);
		assertThat(seen.generalLine()).isNull();
		assertThat(seen.topics().get(0).positions()).extracting(Dossier.Position::line).containsExactly("Open");
		assertThat(seen.topics().get(0).commitments()).hasSize(1);
	}

	@Test
	void showsEverythingToAReaderWithFullClearance() {
		Dossier dossier = DossierBuilder.aDossier()
			.withTopic("Oekraïne", "", DossierBuilder.position(Level.CONFIDENTIAL, "Geheim", ""))
			.build();
		assertThat(dossier.seenWith(Level.CONFIDENTIAL)).isEqualTo(dossier);
	}

	@Test
	void isNotShownToAReaderBelowItsOwnLevel() {
		Dossier dossier = DossierBuilder.aDossier().level(Level.DELEGATION).build();
		assertThatIllegalArgumentException().isThrownBy(() -> dossier.seenWith(Level.PUBLIC));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Antalya", "a b", "-a", "a-", "a--b", "é", "a/b" })
	void refusesASlugThatIsNoPartOfAnAddress(String slug) {
		assertThatIllegalArgumentException().isThrownBy(() -> DossierBuilder.aDossier().at(slug).build());
	}

	@Test
	void refusesAMeetingThatEndsBeforeItBegins() {
		Dossier dossier = DossierBuilder.aDossier().on(LocalDate.of(2025, 5, 14)).build();
		assertThatIllegalArgumentException().isThrownBy(() -> dossier.with(Content.with(Content.with(Content.with(
				Content.with(Content.with(dossier.facts(), "lastDay", LocalDate.of(2025, 5, 13)), "host", null),
				"delegation", ""), "letter", null), "introduction", ""))
			.withGeneralLine(null));
	}

	@Test
	void isTheSameAfterBeingWrittenAndRead() {
		Dossier dossier = DossierBuilder.aDossier()
			.withSession("Ochtend")
			.withTopic("Oekraïne", "Met “aanhalingstekens” en\nregels.",
					DossierBuilder.position(Level.PUBLIC, "Lijn", "Uitleg"))
			.build();
		String json = DossierJson.write(dossier);
		assertThat(DossierJson.read(json)).isEqualTo(dossier);
		assertThat(DossierJson.write(DossierJson.read(json))).isEqualTo(json);
	}

	@Test
	void writesCanonicalJson() {
		String json = DossierJson.write(DossierBuilder.aDossier().build());
		assertThat(json)
			.startsWith("{\"agenda\":\"PROVISIONAL\",\"delegation\":\"De minister\",\"firstDay\":\"2024-06-24\"")
			.contains("\"letter\":\"kst-21501-02-2914\"")
			.doesNotContain("\n");
	}

	@Test
	void readsARevisionOfBeforeTheStateOfATopicWasKept() {
		Dossier dossier = DossierBuilder.aDossier().withTopic("Oekraïne", "Achtergrond").build();
		String old = DossierJson.write(dossier)
			.replace("\"state\":\"ON_AGENDA\",", "")
			.replace("\"stateReason\":null,", "");
		assertThat(old).doesNotContain("state\"").doesNotContain("stateReason");
		assertThat(DossierJson.read(old)).isEqualTo(dossier);
	}

}
