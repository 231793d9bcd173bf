package org.meetingdossier.editing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.agenda.AgendaPage;
import org.meetingdossier.reading.document.ReferencesPage;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Shows a text that is being written as its readers will see it, with what the register
 * says of all that it cites.
 */
@Component
public class LivePreviews {

	private static final CitationFinder FINDER = new CitationFinder();

	private final Register register;

	private final DossierChecks checks;

	LivePreviews(Register register, DossierChecks checks) {
		this.register = register;
		this.checks = checks;
	}

	/**
	 * Shows one element.
	 * @param dossier the content with the element as it is typed, as far as the editor
	 * sees it
	 * @param texts the texts of the element
	 * @return what readers will see
	 */
	public LivePreview of(Dossier dossier, ElementKey element, List<String> texts) {
		Dossier only = Copies.only(dossier, element);
		PublishedDossier shown = new PublishedDossier(
				new PublishedDossier.Edition(new UUID(0, 0), "-", 0, Instant.EPOCH, null), only.level(), only);
		List<CheckedPlace> checked = this.checks.ofUnsaved(shown);
		Map<OfficialId, RegisteredDocument> registered = this.register
			.find(checked.stream().map((one) -> one.place().document()).toList());
		ReferencesPage references = ReferencesPage.of(shown, checked, registered, this.register.newestSnapshot());
		return new LivePreview(AgendaPage.of(shown, checked), references, incomplete(texts));
	}

	/** What looks like a citation but names no document. */
	private static List<String> incomplete(List<String> texts) {
		Stream<Citation> found = texts.stream().flatMap((text) -> FINDER.find(text).stream());
		return found.filter((citation) -> citation.id().isEmpty())
			.map(Citation::text)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

}
