package org.meetingdossier.reading.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.PositionKind;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.text.DocumentLink;

import static org.assertj.core.api.Assertions.assertThat;

class CardsPageTests {

	@Test
	void saysTheLineInThreeSentencesAtMost() {
		CardsPage.Card card = card(line("Eén (zie Kamerstuk 28676, nr. 499). Twee. Drie. Vier.", ""));
		assertThat(card.line()).containsExactly("Eén (zie Kamerstuk 28676, nr. 499).", "Twee.", "Drie.");
		assertThat(card.more()).isTrue();
		assertThat(card(line("Eén. Twee. Drie.", "Vier.")).more()).isFalse();
	}

	@Test
	void showsTheFiguresOfTheText() {
		CardsPage.Card card = card(line("Nederland wil 3,5% van het bbp.",
				"Er is € 3,5 miljard, in 2026 2,2 procent. Kamerstuk 28676, nr. 499. Op 24 juni."));
		assertThat(card.figures()).containsExactly("3,5% van het bbp", "€ 3,5 miljard", "2,2 procent");
	}

	@Test
	void namesItsSourcesOrNone() {
		assertThat(card(line("Eén.", "Zie Kamerstuk 28676, nr. 499.")).sources()).extracting(DocumentLink::id)
			.containsExactly("kst-28676-499");
		assertThat(card(line("Eén.", "")).sources()).isEmpty();
	}

	@Test
	void keepsWhatIsOnlyForWhoSpeaksApart() {
		CardsPage.Card card = card(line("Eén.", ""), of(PositionKind.IF_ASKED, "Dan dit."),
				of(PositionKind.RED_LINE, "Dit niet."));
		assertThat(card.line()).containsExactly("Eén.");
		assertThat(card.ifAsked()).containsExactly("Dan dit.");
		assertThat(card.redLines()).containsExactly("Dit niet.");
		assertThat(card.marking()).isEqualTo(Level.DELEGATION);
	}

	@Test
	void isAnotherOnceAWordIsAnother() {
		String before = card(line("Eén.", "")).state();
		assertThat(card(line("Eén.", "")).state()).isEqualTo(before);
		assertThat(card(line("Twee.", "")).state()).isNotEqualTo(before);
	}

	private static Dossier.Position line(String line, String explanation) {
		return DossierBuilder.position(Level.PUBLIC, line, explanation);
	}

	private static Dossier.Position of(PositionKind kind, String line) {
		return new Dossier.Position(UUID.randomUUID(), kind, Level.PUBLIC, line, "");
	}

	private static CardsPage.Card card(Dossier.Position... positions) {
		Dossier dossier = DossierBuilder.aDossier().withTopic("Onderwerp", "", positions).build();
		PublishedDossier published = new PublishedDossier(
				new PublishedDossier.Edition(UUID.randomUUID(), "A", 1, Instant.EPOCH, null), Level.PUBLIC, dossier);
		List<CardsPage.Card> cards = CardsPage.of(published).cards();
		return cards.get(0);
	}

}
