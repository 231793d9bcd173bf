package org.meetingdossier.intake.stage;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.Composition;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.file.LetterFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The letter that the dossier of the demonstration left as, read again.
 */
class OwnLetterTests {

	private final Letter letter = read();

	private final Dossier dossier = Composition.of(Intake.dossiersIn(this.letter).get(0), "ifmm", Level.PUBLIC);

	@Test
	void readsTheTableOfFacts() {
		assertThat(this.dossier.title()).startsWith("Informele bijeenkomst van de NAVO-ministers");
		assertThat(this.dossier.facts().forum()).isEqualTo("NAVO");
		assertThat(this.dossier.facts().place()).isEqualTo("Antalya");
		assertThat(this.dossier.facts().firstDay()).isEqualTo(LocalDate.of(2025, 5, 14));
		assertThat(this.dossier.facts().lastDay()).isEqualTo(LocalDate.of(2025, 5, 15));
		assertThat(this.dossier.facts().agenda()).isEqualTo(AgendaStatus.PROVISIONAL);
		assertThat(this.dossier.facts().letter()).isEqualTo(OfficialId.parse("kst-28676-500"));
	}

	@Test
	void tellsTheGeneralLineTheProgrammeAndTheTopicsApart() {
		assertThat(Objects.requireNonNull(this.dossier.generalLine()).line()).startsWith("Nederland zet zich in");
		assertThat(this.dossier.facts().introduction()).isNotBlank();
		assertThat(this.dossier.sessions()).extracting(Dossier.Session::kind)
			.contains(SessionKind.DINNER, SessionKind.NORTH_ATLANTIC_COUNCIL);
		assertThat(this.dossier.topics()).isNotEmpty()
			.allSatisfy((topic) -> assertThat(topic.facts().background()).isNotBlank())
			.noneMatch((topic) -> topic.title().equals("Algemene lijn"));
		assertThat(this.dossier.topics()).flatExtracting(Dossier.Topic::positions)
			.extracting(Dossier.Position::line)
			.contains("Nederland wil dat de top de eenheid van de bondgenoten laat zien en hun collectieve "
					+ "afschrikking en verdediging versterkt.");
	}

	@Test
	void keepsEveryNoteAtItsWord() {
		assertThat(this.letter.notes()).isNotEmpty()
			.allSatisfy((note) -> assertThat(this.dossier.toString()).contains("^[" + note.text() + "]"));
	}

	@Test
	void isReadLikeThatInBriefToo() {
		Proposal brief = Intake.of(this.letter).proposals().get(0);
		assertThat(brief.title()).isEqualTo(this.dossier.title());
		assertThat(brief.topics()).extracting(Proposal.Topic::title)
			.isEqualTo(this.dossier.topics().stream().map(Dossier.Topic::title).toList());
		assertThat(brief.sessions()).hasSameSizeAs(this.dossier.sessions());
	}

	private static Letter read() {
		try (InputStream file = OwnLetterTests.class.getResourceAsStream("/intake/own-letter.docx")) {
			return LetterFile.read("letter.docx", Objects.requireNonNull(file).readAllBytes());
		}
		catch (IOException | org.meetingdossier.letter.UnreadableLetterException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
