package org.meetingdossier.reading.agenda;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.edition.EditionKey;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.PublishedDossiers;
import org.meetingdossier.reading.glossary.Definitions;
import org.meetingdossier.reading.glossary.Glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class AgendaPagesTests {

	private final UUID edition = UUID.randomUUID();

	private final Glossary glossary = mock();

	private final AgendaPages pages = new AgendaPages(mock(DossierChecks.class), this.glossary);

	@BeforeEach
	void defineNothing() {
		given(this.glossary.definitions()).willReturn(Definitions.NONE);
	}

	@Test
	void writesAStateOfAnEditionOnce() {
		assertThat(this.pages.of(read(1, Level.PUBLIC))).isSameAs(this.pages.of(read(1, Level.PUBLIC)));
	}

	@Test
	void writesItAnewForAnotherVerdictOrReader() {
		AgendaPage first = this.pages.of(read(1, Level.PUBLIC));
		assertThat(this.pages.of(read(2, Level.PUBLIC))).isNotSameAs(first);
		assertThat(this.pages.of(read(1, Level.DELEGATION))).isNotSameAs(first);
	}

	@Test
	void keepsNothingOfWhatIsNoEdition() {
		PublishedDossier preview = PublishedDossiers.aMeeting();
		assertThat(this.pages.of(preview)).isEqualTo(this.pages.of(preview)).isNotSameAs(this.pages.of(preview));
	}

	private PublishedDossier read(int checks, Level clearance) {
		return PublishedDossiers.aMeeting()
			.in(new PublishedDossier.State(new EditionKey(this.edition, Level.PUBLIC, 1, checks), clearance));
	}

}
