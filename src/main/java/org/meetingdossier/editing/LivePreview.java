package org.meetingdossier.editing;

import java.util.List;

import org.meetingdossier.reading.agenda.AgendaPage;
import org.meetingdossier.reading.document.ReferencesPage;

/**
 * A text as its readers will see it.
 *
 * @param page the reader's page with nothing but this text on it
 * @param references what it cites
 * @param incomplete what looks like a citation but does not say which document
 */
public record LivePreview(AgendaPage page, ReferencesPage references, List<String> incomplete) {

	public LivePreview {
		incomplete = List.copyOf(incomplete);
	}

}
