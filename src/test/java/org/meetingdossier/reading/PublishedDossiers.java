package org.meetingdossier.reading;

import java.time.Instant;
import java.util.UUID;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublishedDossier;

/**
 * Editions for tests.
 */
public final class PublishedDossiers {

	private PublishedDossiers() {
	}

	/**
	 * A meeting with one session and two topics; each kind of text has a footnote.
	 * @return its first edition
	 */
	public static PublishedDossier aMeeting() {
		return editionOf(DossierBuilder.aDossier()
			.introducedBy("De ministers komen bijeen.^[Kamerstuk 28676, nr. 499]")
			.generalLine(DossierBuilder.position(Level.PUBLIC, "Samen verder.", "Zoals eerder.^[Eigen noot]"))
			.withSession("Eerste werksessie")
			.withTopic("Oekraïne", "De steun gaat door.^[Kamerstuk 28676, nr. 489]",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt Oekraïne.", "Met 3,5 miljard euro."))
			.withTopic("Industrie", "Zie Kamerstuk 31125, nr. 134.",
					DossierBuilder.position(Level.PUBLIC, "Meer productie.", "Vaart maken.^[Kamerstuk 31125, nr. 134]"))
			.build());
	}

	public static PublishedDossier editionOf(Dossier dossier) {
		return new PublishedDossier(
				new PublishedDossier.Edition(UUID.randomUUID(), "A", 1, Instant.parse("2024-06-14T22:30:00Z"), null),
				dossier.level(), dossier);
	}

}
